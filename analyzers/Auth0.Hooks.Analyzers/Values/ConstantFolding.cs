using System.Globalization;
using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>Calls that make a text of constants and nothing else: the lines of a script that are joined, a name in lower case.</summary>
internal static class ConstantFolding
{
    /// <summary>The text that a call returns; null if not all of it is constant.</summary>
    public static string? TextOf(IInvocationOperation call, SdkUsage usage)
    {
        if (call.TargetMethod.ContainingType.SpecialType != SpecialType.System_String)
            return null;
        if (call.Instance is null)
            return call.TargetMethod.Name is "Join" or "Concat" ? Joined(call, usage) : null;
        if (ConstantText.Only(call.Instance, usage) is not { } text)
            return null;
        return TextOf(call.TargetMethod.Name, text, [.. call.Arguments.Select(argument => argument.Value.ConstantValue.Value switch { char unit => unit.ToString(), var constant => constant as string })]);
    }

    /// <summary>What a method of a text makes of it; null for a method, or an argument, that is not known.</summary>
    public static string? TextOf(string method, string text, IReadOnlyList<string?> arguments) => (method, arguments) switch
    {
        ("ToLower" or "ToLowerInvariant", []) => text.ToLowerInvariant(),
        ("ToUpper" or "ToUpperInvariant", []) => text.ToUpperInvariant(),
        ("Trim", []) => text.Trim(),
        ("Replace", [{ Length: > 0 } old, { } replacement]) => text.Replace(old, replacement),
        ("ToString", []) => text,
        _ => null,
    };

    private static string? Joined(IInvocationOperation call, SdkUsage usage)
    {
        var joins = call.TargetMethod.Name == "Join";
        var separator = joins ? Text(call.Arguments[0].Value, usage) : "";
        var parts = call.Arguments.Skip(joins ? 1 : 0).SelectMany(argument => argument.Parameter?.Type is IArrayTypeSymbol or { Name: "IEnumerable" or "ReadOnlySpan" } ? ConstantCollection.ItemsOf(argument.Value, usage) : [argument.Value])
            .Select(part => Text(part, usage)).ToList();
        return separator is null || parts.Count == 0 || parts.Any(part => part is null) ? null : string.Join(separator, parts);
    }

    private static string? Text(IOperation part, SdkUsage usage) =>
        Constants.Leaves(part, usage).Take(2).ToList() is [var only] ? System.Convert.ToString(only.Value, CultureInfo.InvariantCulture) : null;
}
