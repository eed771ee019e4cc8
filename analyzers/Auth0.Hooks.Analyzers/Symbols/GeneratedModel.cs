using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Symbols;

/// <summary>Models of a generated client: a rule that knows a model by the names of its members must not mean a type of somebody else.</summary>
internal static class GeneratedModel
{
    private const string Serialization = "Microsoft.Kiota.Abstractions.Serialization";

    public static bool Is(ITypeSymbol? type) =>
        type is not null && (NamespaceNames.Of(type).StartsWith("Auth0.Hooks", StringComparison.Ordinal) || type.AllInterfaces.Any(candidate => candidate.Name == "IParsable" && NamespaceNames.Of(candidate) == Serialization));
}
