using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>Finds a name through which code at a place can read configuration.</summary>
internal static class ConfigurationInScope
{
    public static string? NameAt(SemanticModel model, SyntaxNode place) => model.LookupSymbols(place.SpanStart)
        .Where(symbol => TypeOf(symbol, place.SpanStart) is { } type && IsConfiguration(type) && CanBeUsed(symbol, model, place))
        .OrderBy(symbol => symbol.Kind switch { SymbolKind.Local => 0, SymbolKind.Parameter => 1, SymbolKind.Field => 2, _ => 3 })
        .ThenBy(symbol => symbol.Name, StringComparer.Ordinal)
        .FirstOrDefault()?.Name;

    private static ITypeSymbol? TypeOf(ISymbol symbol, int position) => symbol switch
    {
        // Not in the statement that declares it.
        ILocalSymbol local => local.DeclaringSyntaxReferences.Any(reference => reference.Span.End < position) ? local.Type : null,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol { CanBeReferencedByName: true } field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool CanBeUsed(ISymbol symbol, SemanticModel model, SyntaxNode place)
    {
        // A static function or lambda captures nothing; an initializer and a call of the base constructor have no object yet.
        var isolated = place.Ancestors().FirstOrDefault(node => node switch
        {
            LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.StaticKeyword),
            _ => false,
        });
        var isObjectThere = isolated is null && MemberAt(model, place) is { IsStatic: false }
            && !place.Ancestors().Any(node => node is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } });
        return symbol switch
        {
            IFieldSymbol or IPropertySymbol => symbol.IsStatic || isObjectThere,
            IParameterSymbol { RefKind: not RefKind.None } => false,
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } when !SymbolEqualityComparer.Default.Equals(constructor, MemberAt(model, place)) => isObjectThere || MemberAt(model, place) is INamedTypeSymbol or null,
            _ => isolated is null || symbol.DeclaringSyntaxReferences.Any(reference => isolated.Span.Contains(reference.Span)),
        };
    }

    /// <summary>The member of a type that holds a place, whatever lambdas and local functions lie between.</summary>
    private static ISymbol? MemberAt(SemanticModel model, SyntaxNode place)
    {
        var symbol = model.GetEnclosingSymbol(place.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        return symbol;
    }

    private static bool IsConfiguration(ITypeSymbol type) => Is(type) || type.AllInterfaces.Any(Is);

    private static bool Is(ITypeSymbol type) => type.Name == "IConfiguration" && type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Configuration";
}
