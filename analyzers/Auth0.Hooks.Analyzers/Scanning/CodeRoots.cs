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
        PrimaryConstructorBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax type } => PrimaryConstructorOf(type, model),
        ArrowExpressionClauseSyntax { Parent: { } owner } => (model.GetDeclaredSymbol(owner) as IPropertySymbol)?.GetMethod,
        _ => model.GetDeclaredSymbol(code) as IMethodSymbol,
    };

    /// <summary>The operation that holds the code, so that a control flow graph can be built from it.</summary>
    public static IOperation? OperationOf(SemanticModel model, SyntaxNode code)
    {
        var operation = model.GetOperation(code);
        // The call of a base constructor is a part of the constructor that the type's parameters make.
        while (code is PrimaryConstructorBaseTypeSyntax && operation?.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private static IMethodSymbol? PrimaryConstructorOf(TypeDeclarationSyntax type, SemanticModel model) =>
        model.GetDeclaredSymbol(type)?.InstanceConstructors.FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is TypeDeclarationSyntax);

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
