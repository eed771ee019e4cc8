using Auth0.Hooks.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Secrets;

/// <summary>Finds the part of an expression in which the secret stands: a reader, and a fix, need no more than that.</summary>
internal static class SecretPlace
{
    /// <summary>The argument or initializer that a way into an object leads to, or what a lambda returns; the expression itself, where it is not created in place.</summary>
    public static SyntaxNode Inside(IOperation value, string path)
    {
        foreach (var member in Access.MembersOf(path))
        {
            while (value is IConversionOperation conversion)
                value = conversion.Operand;
            if (member is null || value is not IObjectCreationOperation creation || PartOf(creation, member) is not { } part)
                break;
            value = part;
        }
        return value.Syntax is LambdaExpressionSyntax { ExpressionBody: { } returned } ? returned : value.Syntax;
    }

    /// <summary>The value of a pair that is written out.</summary>
    public static SyntaxNode ValueOf(SyntaxNode pair) => pair switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null }, { NameColon: null } value] } => value.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" }, ArgumentList.Arguments: [{ NameColon: null }, { NameColon: null } value] } => value.Expression,
        _ => pair,
    };

    private static IOperation? PartOf(IObjectCreationOperation creation, string member) =>
        creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().LastOrDefault(assignment => assignment.Target is IMemberReferenceOperation target && target.Member.Name == member)?.Value
        ?? creation.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && string.Equals(argument.Parameter?.Name, member.TrimStart('_'), StringComparison.OrdinalIgnoreCase))?.Value;
}
