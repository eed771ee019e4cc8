using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Calls of the platform that put a value into a variable, an array or a task of somebody else's, or take it out.</summary>
internal sealed partial class Interpreter
{
    private Value? CallCell(IInvocationOperation call, Value receiver, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        switch (call.TargetMethod)
        {
            case { Name: "Exchange" or "CompareExchange" or "Write", ContainingType.Name: "Interlocked" or "Volatile" } when passed.Count >= 2:
                Assign(passed[0].Operation, passed[1].Operation, passed[1].Value.Or(passed[0].Value), frame, state);
                return passed[0].Value;
            case { Name: "Read", ContainingType.Name: "Volatile" } when passed.Count == 1:
                return passed[0].Value;
            case { Name: "EnsureInitialized", ContainingType.Name: "LazyInitializer" } when passed.Count >= 2:
                return Assign(passed[0].Operation, passed[0].Operation, Unwrapped(passed[passed.Count - 1].Value, frame, state).Or(passed[0].Value), frame, state);
            case { Name: "SetResult" or "TrySetResult", ContainingType.Name: "TaskCompletionSource" } when passed.Count == 1:
                Change(receiver, state, (tracked, _) => tracked.Store("Task", passed[0].Value));
                return Value.Nothing;
            case { Name: "Copy" or "ConstrainedCopy" or "BlockCopy", ContainingType.Name: "Array" or "Buffer" } when passed.FirstOrDefault(argument => argument.Parameter.Name is "destinationArray" or "dst") is { } target:
                if (KnownTypes.IsText(target.Operation is IConversionOperation conversion ? conversion.Operand.Type : target.Operation.Type))
                    Overwrite(target.Operation, target.Value.With(passed[0].Value), frame, state);
                else
                    AddAll(target.Value, passed[0].Value, target.Operation, state);
                return Value.Nothing;
            default:
                return null;
        }
    }
}
