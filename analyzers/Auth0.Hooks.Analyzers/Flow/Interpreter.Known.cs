using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Members of the platform that are known by what they mean: which family a member belongs to.</summary>
internal sealed partial class Interpreter
{
    private Value? CallKnown(IInvocationOperation call, Value receiver, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        var type = call.TargetMethod.ContainingType;
        if (type is null)
            return null;
        if (call.TargetMethod.Name == "<Clone>$")
            return Clone(receiver, call, frame, state);
        if (IsTextBuilder(type))
            return CallTextBuilder(call, receiver, passed, state);
        if (TextFunctions.Have(type))
            return CallText(call, receiver, passed, frame, state);
        if (IsJson(type))
            return CallJson(call, receiver, passed, frame, state);
        if (CallCell(call, receiver, passed, frame, state) is { } stored)
            return stored;
        if (IsWrapper(type))
            return CallWrapper(call, receiver, passed, frame, state);
        if (IsKey(type))
            return CallKey(call, receiver, passed, frame, state);
        if (Sequences.Have(type))
            return CallSequence(call, passed, frame, state);
        if (KnownTypes.IsCollection(type) && context.GraphOf(call.TargetMethod) is null)
            return CallCollection(call, receiver, passed, frame, state);
        return call.TargetMethod switch
        {
            { Name: nameof(ToString) } when context.GraphOf(call.TargetMethod) is null && receiver.Atoms.All(atom => atom is TextAtom or CallerAtom) => receiver,
            { Name: "Rent", ContainingType.Name: "ArrayPool" } or { Name: "AllocateArray" or "AllocateUninitializedArray", ContainingType.Name: "GC" } =>
                KnownTypes.IsText(call.Type) ? Value.Text("") : state.Create(new AllocationSite(call.Syntax, frame.Caller), TrackedObject.Empty),
            { ContainingType: { Name: "Array" } array } when KnownTypes.IsIn(array, "System") => call.TargetMethod.Name == "Empty" ? state.Create(new AllocationSite(call.Syntax, frame.Caller), TrackedObject.Empty) : Value.Nothing,
            _ => null,
        };
    }

    private Value? CreateKnown(IObjectCreationOperation creation, INamedTypeSymbol type, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        if (type.Name == "StreamReader" && passed.Count > 0 && passed[0].Parameter.Type.SpecialType == SpecialType.System_String)
            return Value.Runtime; // the text is the name of a file
        if (KnownTypes.IsText(type) || TextFunctions.IsCarrier(type))
            return Text(passed, state);
        if (TextFunctions.IsKeyed(type))
            return passed.Count == 0 ? Value.Runtime : Text(passed, state);
        if (IsInterpolation(type))
            return state.Create(new AllocationSite(creation.Syntax, frame.Caller), TrackedObject.Empty.Store(Content, Value.Text("")));
        if (IsTextBuilder(type))
            return state.Create(new AllocationSite(creation.Syntax, frame.Caller), TrackedObject.Empty.Store(Content, Text(passed, state)));
        if (type is { Name: "KeyValuePair", Arity: 2 } && passed.Count == 2)
            return Access.Pair(passed[0].Value, passed[1].Value);
        if (type is { Name: "Tuple" or "ValueTuple" } && KnownTypes.IsIn(type, "System"))
            return TupleOf(passed);
        if (IsWrapper(type) && passed.Count > 0)
            return Unwrapped(passed[0].Value, frame, state);
        return null;
    }

    private Value? ReadKnownProperty(IPropertyReferenceOperation reference, Frame frame, State state)
    {
        var type = reference.Property.ContainingType;
        switch (reference.Property.Name)
        {
            case "Value" or "Result" when IsWrapper(type):
            case "Span" or "Memory" when KnownTypes.IsText(type):
            case "RootElement" when IsJson(type):
                return Evaluate(reference.Instance, frame, state);
            // What the host configured: no caller of this member passes it.
            case "Value" or "CurrentValue" when KnownTypes.IsIn(type, "Microsoft.Extensions.Options"):
                Evaluate(reference.Instance, frame, state);
                return Value.Runtime;
            case "Current" when (reference.Property.GetMethod is not { } getter || context.GraphOf(getter) is null)
                && (type.Name is "IEnumerator" or "IAsyncEnumerator" or "Enumerator" || type.AllInterfaces.Any(candidate => candidate.Name is "IEnumerator" or "IAsyncEnumerator")):
                return Access.Element(Evaluate(reference.Instance, frame, state), state);
            case "Values" when KnownTypes.IsMap(type):
                return Listed(Evaluate(reference.Instance, frame, state), entry => entry.Value, reference, frame, state);
            case "Keys" when KnownTypes.IsMap(type):
                return Listed(Evaluate(reference.Instance, frame, state), entry => entry.Key.Key is { } key ? Value.Text(key) : Value.Runtime, reference, frame, state);
            case "Length" or "Count" or "HasValue" or "Capacity" when !reference.Property.IsIndexer:
                Evaluate(reference.Instance, frame, state);
                return Value.Nothing;
            case not ("Chars" or "this[]") when TextFunctions.IsCarrier(type) && !KnownTypes.CarriesNothing(reference.Property.Type):
                return Evaluate(reference.Instance, frame, state);
            default:
                return null;
        }
    }

    private bool StoreKnownProperty(IPropertyReferenceOperation reference, Value value, Frame frame, State state)
    {
        if (!IsTextBuilder(reference.Property.ContainingType))
            return false;
        if (reference.Property.Name == "Length" && value.Atoms is [TextAtom { Text: "0" }])
            Change(Evaluate(reference.Instance, frame, state), state, (tracked, _) => tracked.Store(Content, Value.Text("")));
        return true;
    }

    private static Value Clone(Value receiver, IOperation call, Frame frame, State state)
    {
        var result = receiver.IsRuntime ? Value.Runtime : Value.Nothing;
        var copies = 0;
        foreach (var atom in receiver.Atoms)
        {
            result = result.Or(atom is ObjectAtom source && state.Object(source) is { } tracked
                ? state.Create(new AllocationSite(call.Syntax, frame.Caller, "clone" + copies++), tracked)
                : Value.Of(atom));
        }
        // A copy of what a caller passed, or the program read: what is set on it is known, the rest stays what it was.
        return copies > 0 ? result : result.Or(state.Create(new AllocationSite(call.Syntax, frame.Caller, "clone"), TrackedObject.Empty));
    }
}
