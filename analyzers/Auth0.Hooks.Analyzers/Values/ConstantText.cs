using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>The constant texts that an expression can be, seen without data flow.</summary>
internal static class ConstantText
{
    /// <summary>Every constant text among the branches of an expression, with the operation that stands for it.</summary>
    public static IEnumerable<(IOperation Operation, string Text)> Leaves(IOperation? operation, SdkUsage usage) =>
        from leaf in Constants.Leaves(operation, usage)
        where leaf.Value is string
        select (leaf.Operation, (string)leaf.Value);

    /// <summary>The text, if the expression can be no other.</summary>
    public static string? Only(IOperation? operation, SdkUsage usage) => Constants.Leaves(operation, usage).Take(2).ToList() is [{ Value: string text }] ? text : null;
}
