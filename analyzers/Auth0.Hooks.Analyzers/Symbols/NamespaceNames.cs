using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Symbols;

/// <summary>The full names of namespaces: rules ask for few of them very often, and a symbol makes its name anew each time.</summary>
internal static class NamespaceNames
{
    private static readonly ConditionalWeakTable<INamespaceSymbol, string> Known = new();

    /// <summary>The namespace that holds a symbol, with dots; empty if none does.</summary>
    public static string Of(ISymbol? symbol) => symbol?.ContainingNamespace is { } space ? Known.GetValue(space, key => key.ToDisplayString()) : "";
}
