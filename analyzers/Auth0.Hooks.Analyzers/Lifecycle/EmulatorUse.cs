using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Lifecycle;

/// <summary>Tells code that talks to an emulator, which accepts everything, from code that talks to a tenant.</summary>
internal static class EmulatorUse
{
    /// <summary>Whether the member uses a type of the emulator or one that holds it, or belongs to a type that does: a test and its fixture.</summary>
    public static bool IsIn(CodeRoot root, SemanticModel model)
    {
        if (root.All.Any(operation => Offers(operation.Type)))
            return true;
        var type = model.GetEnclosingSymbol(root.Node.SpanStart) is { } symbol ? symbol as INamedTypeSymbol ?? symbol.ContainingType : null;
        return type is not null && type.GetMembers().Any(member => Offers(TypeOf(member)));
    }

    private static bool Offers(ITypeSymbol? type) =>
        HookModels.IsEmulator(type)
        || (type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } && type.GetMembers().Any(member => HookModels.IsEmulator(TypeOf(member))));

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
