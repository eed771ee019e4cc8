using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Collections that are filled, read, emptied and copied.</summary>
internal sealed partial class Interpreter
{
    private Value? CallCollection(IInvocationOperation call, Value receiver, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        var method = call.TargetMethod;
        if (method.IsStatic)
            return CallSequence(call, passed, frame, state);
        if (NamespaceNames.Of(method) == "System.Collections.Immutable" && !method.ContainingType.Name.EndsWith("Builder", StringComparison.Ordinal) && KnownTypes.IsCollection(method.ReturnType))
            receiver = Copied(receiver, call, frame, state);
        switch (method.Name)
        {
            case "Add" or "TryAdd" or "Push" or "Enqueue" or "AddLast" or "AddFirst" or "Insert" or "SetItem" or "TryEnqueue" or "TryPush" or "set_Item":
                Add(receiver, method, passed, state);
                return KnownTypes.CarriesNothing(method.ReturnType) ? Value.Nothing : receiver;
            case "AddRange" or "UnionWith" or "InsertRange" or "SetItems" or "Union" or "PushRange":
                foreach (var argument in passed)
                    AddAll(receiver, argument.Value, argument.Operation, state);
                return receiver;
            case "Clear":
                Change(receiver, state, (tracked, certain) => certain ? tracked with { Entries = TrackedObject.Empty.Entries } : tracked);
                return receiver;
            case "Remove" when KnownTypes.IsMap(method.ContainingType) && passed.Count > 0:
                if (passed[0].Value.OnlyText is { } key)
                    Change(receiver, state, (tracked, certain) => certain ? tracked with { Entries = tracked.Entries.RemoveRange(tracked.Entries.Keys.Where(entry => entry.Key == key)) } : tracked);
                return receiver;
            case "TryGetValue" or "TryPop" or "TryDequeue" or "TryPeek" or "TryTake" or "TryRemove":
                var found = passed.Count > 1 ? Access.Key(receiver, passed[0].Value.OnlyText, state) : Access.Element(receiver, state);
                if (passed.LastOrDefault(argument => argument.Parameter.RefKind == RefKind.Out) is { } result)
                    Assign(result.Operation, result.Operation, found, frame, state);
                return Value.Nothing;
            case "GetOrAdd" or "AddOrUpdate" when passed.Count >= 2:
                foreach (var argument in passed.Skip(1))
                    AddEntry(receiver, passed[0].Value.OnlyText, argument.Operation, Unwrapped(argument.Value, frame, state), state);
                return Access.Key(receiver, passed[0].Value.OnlyText, state);
            case "Peek" or "Pop" or "Dequeue" or "Find" or "FindLast" or "Take":
                return Access.Element(receiver, state);
            case "get_Item":
                return Access.Key(receiver, passed.Count == 1 ? passed[0].Value.OnlyText : null, state);
            case "ForEach" when passed.Count == 1:
                CallDelegate(passed[0].Value, [passed[0] with { Value = Access.Element(receiver, state) }], frame, state);
                return Value.Nothing;
            case "ToArray" or "ToList" or "ToBuilder" or "ToImmutable" or "MoveToImmutable":
                return Copied(receiver, call, frame, state);
            default:
                return KnownTypes.CarriesNothing(method.ReturnType) ? Value.Nothing : receiver;
        }
    }

    private static void Add(Value receiver, IMethodSymbol method, IReadOnlyList<Passed> passed, State state)
    {
        if (passed.Count == 0)
            return;
        var last = passed[passed.Count - 1];
        var isMap = KnownTypes.IsMap(method.ContainingType);
        if (isMap && passed.Count == 1 && last.Value.Atoms.Any(atom => atom is StructAtom))
            AddEntry(receiver, Access.Member(last.Value, "Key", state).OnlyText, last.Operation, Access.Member(last.Value, "Value", state), state);
        else
            AddEntry(receiver, isMap && passed.Count > 1 ? passed[0].Value.OnlyText : null, last.Operation, last.Value, state);
    }

    private static void AddEntry(Value receiver, string? key, IOperation source, Value value, State state) =>
        Change(receiver, state, (tracked, _) => tracked.Store(new Entry(key, source.Syntax), value));

    /// <summary>Adds what another collection contains; each entry keeps the place that stored it.</summary>
    private static void AddAll(Value receiver, Value source, IOperation operation, State state)
    {
        if (source.IsRuntime)
            AddEntry(receiver, null, operation, Value.Runtime, state);
        foreach (var atom in source.Atoms)
        {
            if (atom is ObjectAtom target && state.Object(target) is { } other)
            {
                Change(receiver, state, (tracked, _) => other.Entries.Aggregate(tracked, (all, entry) => tracked.IsMap && !other.IsMap
                    ? all.Store(new Entry(Access.Member(entry.Value, "Key", state).OnlyText, entry.Key.Site), Access.Member(entry.Value, "Value", state))
                    : all.Store(tracked.IsMap ? entry.Key : entry.Key with { Key = null }, entry.Value)));
            }
            else if (atom is CallerAtom)
                AddEntry(receiver, null, operation, Access.Key(Value.Of(atom), null, state), state);
        }
    }

    private static Value Copied(Value source, IOperation call, Frame frame, State state)
    {
        if (!source.Atoms.IsEmpty && source.Atoms.All(atom => atom is TextAtom))
            return source;
        var isMap = source.Atoms.OfType<ObjectAtom>().Any(atom => state.Object(atom)?.IsMap == true);
        var copy = state.Create(new AllocationSite(call.Syntax, frame.Caller, "copy"), TrackedObject.Empty with { IsMap = isMap });
        AddAll(copy, source, call, state);
        return copy;
    }

    private static Value Listed(Value map, Func<KeyValuePair<Entry, Value>, Value> select, IOperation operation, Frame frame, State state)
    {
        if (!map.Atoms.Any(atom => atom is ObjectAtom))
            return map.Atoms.IsEmpty ? Value.Runtime : Access.Key(map, null, state);
        var tracked = TrackedObject.Empty;
        foreach (var entry in map.Atoms.OfType<ObjectAtom>().Select(state.Object).OfType<TrackedObject>().SelectMany(each => each.Entries))
            tracked = tracked.Store(new Entry(null, entry.Key.Site), select(entry));
        return state.Create(new AllocationSite(operation.Syntax, frame.Caller), tracked);
    }
}
