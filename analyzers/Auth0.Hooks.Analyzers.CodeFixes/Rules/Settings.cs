using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>The settings that code reads before it falls back to a text: <c>configuration["A"] ?? Environment.GetEnvironmentVariable("B") ?? "text"</c>.</summary>
internal static class Settings
{
    /// <summary>Their names, for a message that says what to set; null if the text is no fall-back, or no name is known.</summary>
    public static string? ReadBefore(ExpressionSyntax fallback, SemanticModel model)
    {
        var (names, last) = (new List<string>(), fallback);
        for (; last.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce; last = coalesce)
        {
            if (coalesce.Right == last && NameIn(coalesce.Left, model) is { } name)
                names.Insert(0, name);
        }
        return names.Count == 0 ? null : string.Join(" or ", names);
    }

    private static string? NameIn(ExpressionSyntax read, SemanticModel model) => read switch
    {
        // A key of a section is half of a name.
        ElementAccessExpressionSyntax { Expression: not InvocationExpressionSyntax, ArgumentList.Arguments: [{ Expression: var key }] } => model.GetConstantValue(key).Value as string,
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }, ..] } => model.GetConstantValue(key).Value as string,
        _ => null,
    };
}
