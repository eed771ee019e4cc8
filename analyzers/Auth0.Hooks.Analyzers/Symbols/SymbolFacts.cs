using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Auth0.Hooks.Analyzers.Symbols;

/// <summary>What the attributes of a symbol, and the configuration, say; asked once per symbol and compilation.</summary>
internal sealed class SymbolFacts(Func<ISymbol, bool> isConfiguredSink, Func<ISymbol, bool> isConfiguredSource)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, OpenEnum?> _enums = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _secrets = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Origin> _origins = new(SymbolEqualityComparer.Default);

    public OpenEnum? OpenEnum(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type is INamedTypeSymbol { TypeKind: TypeKind.Struct } named ? _enums.GetOrAdd(named, Symbols.OpenEnum.From) : null;
    }

    /// <summary>Whether the document, or the user, marked this parameter, property or field as one that takes a secret.</summary>
    public bool IsSecret(ISymbol? symbol) => symbol is not null && _secrets.GetOrAdd(symbol.OriginalDefinition, FindSecretMark);

    /// <summary>What the owner of a field, property or method says about the value that it gives.</summary>
    public Origin OriginOf(ISymbol member) => _origins.GetOrAdd(member.OriginalDefinition, FindOrigin);

    private Origin FindOrigin(ISymbol member)
    {
        if (isConfiguredSource(member))
            return Origin.HardCoded;
        foreach (var attribute in member.GetAttributes())
        {
            if (KnownAttributes.OriginOf(attribute) is not Origin.Untold and var origin)
                return origin;
        }
        return Origin.Untold;
    }

    private bool FindSecretMark(ISymbol symbol)
    {
        if (isConfiguredSink(symbol) || symbol.GetAttributes().Any(KnownAttributes.IsPassword))
            return true;
        return symbol switch
        {
            // An override and an implementation mean what the declaration they stand for says.
            IPropertySymbol { OverriddenProperty: { } overridden } => IsSecret(overridden),
            IPropertySymbol property => IsSecret(PrimaryConstructorParameter(property)),
            IParameterSymbol { ContainingSymbol: IMethodSymbol { OverriddenMethod: { } overridden } } parameter => IsSecret(overridden.Parameters[parameter.Ordinal]),
            // The setter's "value", and the index of an indexer, belong to the property.
            _ => false,
        };
    }

    /// <summary>The parameter of a record's primary constructor that declares this property, if one does.</summary>
    private static IParameterSymbol? PrimaryConstructorParameter(IPropertySymbol property) =>
        property is { IsIndexer: false, ContainingType.IsRecord: true, DeclaringSyntaxReferences: [var reference] } && reference.GetSyntax() is ParameterSyntax
            ? property.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters).FirstOrDefault(parameter =>
                parameter.Name == property.Name && parameter.DeclaringSyntaxReferences.Any(declared => declared.Span == reference.Span && declared.SyntaxTree == reference.SyntaxTree))
            : null;
}
