using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>The initializer of a local or a field that keeps the value it starts with.</summary>
internal static class InitialValue
{
    /// <summary>The operation of the initializer, or null if the variable may hold something else.</summary>
    public static IOperation? Of(IOperation reference, SdkUsage usage) => reference switch
    {
        ILocalReferenceOperation { Local: { IsForEach: false, RefKind: RefKind.None } local } => Initializer(local, usage, single => IsAssignedOnce(local, single)),
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } when !field.ContainingType.GetMembers().OfType<IMethodSymbol>().Any(method => IsConstructorOf(field, method)) =>
            Initializer(field, usage, _ => true),
        _ => null,
    };

    private static bool IsConstructorOf(IFieldSymbol field, IMethodSymbol method) =>
        !method.IsImplicitlyDeclared && method.MethodKind == (field.IsStatic ? MethodKind.StaticConstructor : MethodKind.Constructor)
        && method.DeclaringSyntaxReferences is [var reference, ..] && reference.GetSyntax() is ConstructorDeclarationSyntax;

    private static IOperation? Initializer(ISymbol symbol, SdkUsage usage, Func<VariableDeclaratorSyntax, bool> keepsIt) =>
        symbol.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initializer } declarator && keepsIt(declarator)
            ? usage.ModelOf(reference.SyntaxTree).GetOperation(initializer.Value)
            : null;

    private static bool IsAssignedOnce(ILocalSymbol local, VariableDeclaratorSyntax declarator)
    {
        var scope = (SyntaxNode?)declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax) ?? declarator.SyntaxTree.GetRoot();
        return !scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == local.Name && IsWritten(name));
    }

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax },
        RefExpressionSyntax => true,
        _ => false,
    };
}
