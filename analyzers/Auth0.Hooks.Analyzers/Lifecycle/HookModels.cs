using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Lifecycle;

/// <summary>The models of Hooks by name: what happened to this service is in no API document.</summary>
internal static class HookModels
{
    private const string Create = "CreateHookRequestContent";
    private const string Update = "UpdateHookRequestContent";
    private const string Emulator = "Auth0.Hooks.Emulator";

    public static bool IsCreation(ITypeSymbol? type) => type?.Name == Create;

    /// <summary>A property of an update that a tenant has not accepted since Hooks became read-only: all but the switch.</summary>
    public static bool IsCode(IPropertySymbol property) => property.ContainingType?.Name == Update && (property.Name is "Name" or "Script" or "Dependencies");

    public static bool IsEmulator(ITypeSymbol? type) => NamespaceNames.Of(type) is var space && (space == Emulator || space.StartsWith(Emulator + ".", StringComparison.Ordinal));
}
