using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Auth0.Hooks.Analyzers.Scanning;

/// <summary>Finds the members of a file that hold code.</summary>
internal static class CodeRoots
{
    /// <summary>The syntax nodes of a file that the compiler can turn into a root operation, and the member that each belongs to.</summary>
    public static IEnumerable<(SyntaxNode Code, SyntaxNode Member)> In(SyntaxNode file)
    {
        if (file is CompilationUnitSyntax unit && unit.Members.Any(SyntaxKind.GlobalStatement))
            yield return (unit, unit);
        foreach (var node in file.DescendantNodes(node => Signature.MayHoldDeclarations(node) || node is MemberDeclarationSyntax or AccessorListSyntax or BaseListSyntax or VariableDeclarationSyntax or VariableDeclaratorSyntax))
        {
            if (CodeOf(node) is { } code)
                yield return (code, node is VariableDeclaratorSyntax or AccessorDeclarationSyntax ? node.FirstAncestorOrSelf<MemberDeclarationSyntax>()! : node);
        }
    }

    /// <summary>The method that a piece of code is the body of; null for an initializer.</summary>
    public static IMethodSymbol? MethodOf(SemanticModel model, SyntaxNode code) => code switch
    {
        ArrowExpressionClauseSyntax { Parent: { } owner } => (model.GetDeclaredSymbol(owner) as IPropertySymbol)?.GetMethod,
        _ => model.GetDeclaredSymbol(code) as IMethodSymbol,
    };

    private static SyntaxNode? CodeOf(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null } => node,
        AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null } => node,
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body,
        IndexerDeclarationSyntax { ExpressionBody: { } body } => body,
        PropertyDeclarationSyntax { Initializer: { } initializer } => initializer,
        VariableDeclaratorSyntax { Initializer: { } initializer, Parent.Parent: BaseFieldDeclarationSyntax } => initializer,
        PrimaryConstructorBaseTypeSyntax => node,
        _ => null,
    };
}
