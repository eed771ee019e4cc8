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
    public static IOperation? Of(IOperation reference, SdkUsage usage)
    {
        // Two properties may return each other.
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        return reference switch
        {
            ILocalReferenceOperation { Local: { IsForEach: false, RefKind: RefKind.None } local } => Initializer(local, usage, single => IsAssignedOnce(local, single)),
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } when !field.ContainingType.GetMembers().OfType<IMethodSymbol>().Any(method => IsConstructorOf(field, method)) =>
                Initializer(field, usage, _ => true),
            IPropertyReferenceOperation { Property: { IsIndexer: false } property } => ValueOf(property, usage),
            _ => null,
        };
    }

    /// <summary>What a method of this compilation without parameters returns, if it is one expression.</summary>
    public static IOperation? ReturnedBy(IMethodSymbol method, SdkUsage usage)
    {
        if (!method.Parameters.IsEmpty || method.IsVirtual || method.IsOverride || usage.DeclarationsOf(method) is not [var reference])
            return null;
        ExpressionSyntax? expression = reference.GetSyntax() switch
        {
            MethodDeclarationSyntax { ExpressionBody.Expression: var body } => body,
            MethodDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: var returned }] } => returned,
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var body } => body,
            LocalFunctionStatementSyntax { Body.Statements: [ReturnStatementSyntax { Expression: var returned }] } => returned,
            _ => null,
        };
        return expression is null ? null : usage.ModelOf(reference.SyntaxTree).GetOperation(expression);
    }

    private static IOperation? ValueOf(IPropertySymbol property, SdkUsage usage)
    {
        if (property.SetMethod is not null || property.IsVirtual || property.IsOverride || usage.DeclarationsOf(property) is not [var reference] || reference.GetSyntax() is not PropertyDeclarationSyntax declaration)
            return null;
        var isSetByConstructor = property.ContainingType.GetMembers().OfType<IMethodSymbol>().Any(method => !method.IsImplicitlyDeclared && method.MethodKind == (property.IsStatic ? MethodKind.StaticConstructor : MethodKind.Constructor)
            && method.DeclaringSyntaxReferences is [var code, ..] && code.GetSyntax() is ConstructorDeclarationSyntax);
        var value = declaration.ExpressionBody?.Expression ?? (isSetByConstructor ? null : declaration.Initializer?.Value);
        return value is null ? null : usage.ModelOf(reference.SyntaxTree).GetOperation(value);
    }

    private static bool IsConstructorOf(IFieldSymbol field, IMethodSymbol method) =>
        !method.IsImplicitlyDeclared && method.MethodKind == (field.IsStatic ? MethodKind.StaticConstructor : MethodKind.Constructor)
        && method.DeclaringSyntaxReferences is [var reference, ..] && reference.GetSyntax() is ConstructorDeclarationSyntax;

    private static IOperation? Initializer(ISymbol symbol, SdkUsage usage, Func<VariableDeclaratorSyntax, bool> keepsIt) =>
        usage.DeclarationsOf(symbol) is [var reference] && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initializer } declarator && keepsIt(declarator)
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
