using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Static types of the platform whose methods work on collections.</summary>
internal static class Sequences
{
    public static bool Have(INamedTypeSymbol type) => NamespaceNames.Of(type) switch
    {
        "System.Linq" => type.Name is "Enumerable" or "AsyncEnumerable" or "Queryable" or "ParallelEnumerable" or "ImmutableArrayExtensions",
        "System.Collections.Generic" => type.Name is "CollectionExtensions" or "KeyValuePair",
        "System.Collections.Immutable" or "System.Collections.Frozen" => type.IsStatic,
        _ => false,
    };
}
