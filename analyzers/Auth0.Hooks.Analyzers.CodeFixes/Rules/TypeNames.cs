using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>Writes names of types so that they end up as short as the place allows.</summary>
internal static class TypeNames
{
    public static SyntaxNode At(SyntaxNode place, INamedTypeSymbol type, SyntaxGenerator generator, SemanticModel model) =>
        CanBeSimplified(place) ? generator.TypeExpression(type, addImport: true) : SyntaxFactory.ParseExpression(type.ToMinimalDisplayString(model, place.SpanStart));

    /// <summary>Leaves it to the editor to write what a fix wrote in its shortest form.</summary>
    public static SyntaxNode Simplified(SyntaxNode replacement, SyntaxNode place) => CanBeSimplified(place) ? replacement.WithAdditionalAnnotations(Simplifier.Annotation) : replacement;

    // In the call of a primary constructor's base the editor's own simplifier fails.
    private static bool CanBeSimplified(SyntaxNode place) => place.FirstAncestorOrSelf<PrimaryConstructorBaseTypeSyntax>() is null;
}
