using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Methods of value types: what one changes, it changes in the variable that it is called on.</summary>
internal sealed partial class Interpreter
{
    private static bool ChangesItsVariable(IMethodSymbol method) => method is { IsStatic: false, IsReadOnly: false, MethodKind: not MethodKind.Constructor, ContainingType.IsValueType: true };

    /// <summary>Runs a method on an object that stands for the variable, and puts back what that has become.</summary>
    private Value? RunOnVariable(ControlFlowGraph graph, StructAtom before, IMethodSymbol method, IOperation call, Value receiver, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        var self = new ObjectAtom(new AllocationSite(call.Syntax, frame.Caller, "struct"));
        state.Set(self, TrackedObject.Empty with { Members = before.Members });
        var inner = new Frame(method, graph.OriginalOperation, Value.Of(receiver.Atoms.Replace(before, self), receiver.IsRuntime), new CallSite(call.Syntax, method, frame.Caller), isObserved: false);
        var result = Run(graph, inner, method, call, passed, frame, state);
        var after = new StructAtom(state.Object(self)!.Members);
        if (!ReferenceEquals(after.Members, before.Members) && VariableOf(call) is { } variable)
            Assign(variable, variable, Value.Of(receiver.Atoms.Replace(before, after), receiver.IsRuntime), frame, state);
        return result is null ? null : Value.Of(result.Atoms.Select(atom => atom.Equals(self) ? after : atom), result.IsRuntime);
    }

    /// <summary>What an object held before code that is not here was given something for it.</summary>
    private void Forget(IInvocationOperation call, Value receiver, Frame frame, State state)
    {
        Change(receiver, state, (tracked, certain) => certain ? tracked with { Members = TrackedObject.Empty.Members } : tracked);
        if (ChangesItsVariable(call.TargetMethod) && receiver.Atoms.OfType<StructAtom>().FirstOrDefault() is { } before && VariableOf(call) is { } variable)
            Assign(variable, variable, Value.Of(receiver.Atoms.Replace(before, new StructAtom(TrackedObject.Empty.Members)), receiver.IsRuntime), frame, state);
    }

    /// <summary>The variable that a method is called on; null for a copy, as what a property returns.</summary>
    private static IOperation? VariableOf(IOperation call)
    {
        var instance = call switch { IInvocationOperation invocation => invocation.Instance, IPropertyReferenceOperation reference => reference.Instance, _ => null };
        return instance is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation or IFlowCaptureReferenceOperation ? instance : null;
    }
}
