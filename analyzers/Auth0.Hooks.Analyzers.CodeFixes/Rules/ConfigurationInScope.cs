using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>Finds a name through which code at a place can read configuration.</summary>
internal static class ConfigurationInScope
{
    public static string? NameAt(SemanticModel model, int position) => model.LookupSymbols(position)
        .Where(symbol => TypeOf(symbol, position) is { } type && IsConfiguration(type))
        .OrderBy(symbol => symbol.Kind switch { SymbolKind.Local => 0, SymbolKind.Parameter => 1, SymbolKind.Field => 2, _ => 3 })
        .ThenBy(symbol => symbol.Name, StringComparer.Ordinal)
        .FirstOrDefault()?.Name;

    private static ITypeSymbol? TypeOf(ISymbol symbol, int position) => symbol switch
    {
        ILocalSymbol local => local.Locations.Any(location => location.SourceSpan.Start < position) ? local.Type : null,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol { CanBeReferencedByName: true } field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool IsConfiguration(ITypeSymbol type) => Is(type) || type.AllInterfaces.Any(Is);

    private static bool Is(ITypeSymbol type) => type.Name == "IConfiguration" && type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Configuration";
}
