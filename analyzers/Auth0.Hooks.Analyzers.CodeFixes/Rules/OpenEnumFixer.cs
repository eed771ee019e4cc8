using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Auth0.Hooks.Analyzers.Values;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>Writes a known value of an open enum where a constant stands: as the typed member, or as text.</summary>
public abstract class OpenEnumFixer : CodeFixProvider
{
    /// <summary>The equivalence key of the fix that writes the typed member.</summary>
    public const string TypedMember = "Auth0.Hooks.OpenEnum.TypedMember";

    /// <summary>The equivalence key of the fix that writes the text.</summary>
    public const string Literal = "Auth0.Hooks.OpenEnum.Literal";

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax expression)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            var facts = diagnostic.Properties;
            if (!facts.TryGetValue(PropertyKeys.EnumType, out var type) || !facts.TryGetValue(PropertyKeys.EnumMember, out var member)
                || !facts.TryGetValue(PropertyKeys.Text, out var text) || type is null || member is null || text is null
                || !facts.TryGetValue(PropertyKeys.Place, out var place) || place == EnumPlaces.Elsewhere)
            {
                continue;
            }
            if (place == EnumPlaces.Typed)
                Register(context, diagnostic, $"Use {type.Substring(type.LastIndexOf('.') + 1)}.{member}", TypedMember, cancellation => WriteMemberAsync(context.Document, expression, type, member, cancellation));
            if (diagnostic.Id == RuleIds.EnumValuesMustBeKnown)
                Register(context, diagnostic, $"Use \"{text}\"", Literal, cancellation => WriteTextAsync(context.Document, expression, text, cancellation));
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, string title, string key, Func<CancellationToken, Task<Document>> change) =>
        context.RegisterCodeFix(CodeAction.Create(title, change, key), diagnostic);

    private static async Task<Document> WriteMemberAsync(Document document, ExpressionSyntax expression, string typeId, string member, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        if (DocumentationCommentId.GetFirstSymbolForDeclarationId(typeId, editor.SemanticModel.Compilation) is not INamedTypeSymbol type)
            return document;
        // A cast to the type itself has done its work.
        var replaced = expression.Parent is CastExpressionSyntax cast && SymbolEqualityComparer.Default.Equals(editor.SemanticModel.GetTypeInfo(cast, cancellation).Type, type) ? cast : expression;
        var replacement = editor.Generator.MemberAccessExpression(TypeNames.At(expression, type, editor.Generator, editor.SemanticModel), member);
        editor.ReplaceNode(replaced, TypeNames.Simplified(replacement.WithTriviaFrom(replaced), expression));
        return editor.GetChangedDocument();
    }

    private static async Task<Document> WriteTextAsync(Document document, ExpressionSyntax expression, string text, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        editor.ReplaceNode(expression, editor.Generator.LiteralExpression(text).WithTriviaFrom(expression));
        return editor.GetChangedDocument();
    }
}
