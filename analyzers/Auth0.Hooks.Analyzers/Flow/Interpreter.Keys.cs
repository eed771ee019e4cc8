using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Private keys as objects: a key contains the text that it was imported from.</summary>
internal sealed partial class Interpreter
{
    private static bool IsKey(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "AsymmetricAlgorithm" && KnownTypes.IsIn(current, "System.Security.Cryptography"))
                return true;
        }
        return false;
    }

    private static Value? CallKey(IInvocationOperation call, Value receiver, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        var method = call.TargetMethod;
        if (method is { IsStatic: true, Name: "Create" })
            return state.Create(new AllocationSite(call.Syntax, frame.Caller), TrackedObject.Empty);
        if (method.IsStatic || !method.Name.StartsWith("Import", StringComparison.Ordinal))
            return null;
        // An encrypted key may stand anywhere; its password may not.
        var isEncrypted = method.Name.Contains("Encrypted");
        foreach (var argument in passed)
        {
            if (KnownTypes.IsText(argument.Parameter.Type) && (!isEncrypted || argument.Parameter.Name.StartsWith("password", StringComparison.Ordinal)))
                AddEntry(receiver, null, argument.Operation, argument.Value, state);
        }
        return Value.Nothing;
    }
}
