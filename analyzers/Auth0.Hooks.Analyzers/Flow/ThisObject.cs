using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>The object whose member is analysed: created somewhere, its fields hold whatever the type stores in them.</summary>
internal sealed record ThisObject(ITypeSymbol Type)
{
    public bool Equals(ThisObject? other) => other is not null && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Type);
}
