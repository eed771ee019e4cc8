using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>LINQ, and the factories of collections.</summary>
internal sealed partial class Interpreter
{
    private Value? CallSequence(IInvocationOperation call, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        if (passed.Count == 0)
            return state.Create(new AllocationSite(call.Syntax, frame.Caller), TrackedObject.Empty);
        var source = passed[0].Value;
        var rest = passed.Skip(1).ToList();
        switch (call.TargetMethod.Name)
        {
            case "Zip":
                var pair = TupleOf([passed[0] with { Value = Access.Element(source, state) }, .. rest.Where(argument => argument.Parameter.Type.TypeKind != TypeKind.Delegate).Select(argument => argument with { Value = Access.Element(argument.Value, state) })]);
                return Single(rest.FirstOrDefault(argument => argument.Parameter.Type.TypeKind == TypeKind.Delegate) is { } combine
                    ? Combined(combine, Access.Member(pair, "Item1", state), Access.Member(pair, "Item2", state), frame, state)
                    : pair, call, frame, state);
            case "Select":
                return Single(Apply(rest, Access.Element(source, state), frame, state), call, frame, state);
            case "SelectMany" when rest.Count > 1:
                var inner = Access.Element(Apply([rest[0]], Access.Element(source, state), frame, state), state);
                return Single(Combined(rest[1], Access.Element(source, state), inner, frame, state), call, frame, state);
            case "SelectMany":
                return Single(Access.Element(Apply(rest, Access.Element(source, state), frame, state), state), call, frame, state);
            case "Join" or "LeftJoin" or "RightJoin" or "GroupJoin" when rest.FirstOrDefault(argument => argument.Parameter.Name == "resultSelector") is { } joined:
                return Single(Combined(joined, Access.Element(source, state), call.TargetMethod.Name == "GroupJoin" ? rest[0].Value : Access.Element(rest[0].Value, state), frame, state), call, frame, state);
            case "GroupBy" when rest.All(argument => argument.Parameter.Name != "resultSelector"):
                return Single(GroupOf(call, source, rest, frame, state), call, frame, state);
            case "Chunk":
                return Single(source, call, frame, state);
            case "Index":
                return Single(TupleOf([passed[0] with { Value = Value.Runtime }, passed[0] with { Value = Access.Element(source, state) }]), call, frame, state);
            case "ToDictionary" or "ToImmutableDictionary" or "ToFrozenDictionary" or "ToLookup" or "ToSortedDictionary":
                return MapOf(call, source, rest, frame, state);
            case "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "ElementAt" or "ElementAtOrDefault" or "Min" or "Max" or "MinBy" or "MaxBy":
                Apply(rest, Access.Element(source, state), frame, state);
                return rest.Where(argument => argument.Parameter.Name == "defaultValue").Aggregate(Access.Element(source, state), (all, argument) => all.Or(argument.Value));
            case "GetValueOrDefault" when rest.Count > 0:
                return rest.Skip(1).Aggregate(Access.Key(source, rest[0].Value.OnlyText, state), (all, argument) => all.Or(argument.Value));
            case "Aggregate":
                var element = Access.Element(source, state);
                var seed = rest.Count > 1 ? rest[0].Value : element;
                return CallDelegate(rest[rest.Count - 1].Value, [passed[0] with { Value = seed }, passed[0] with { Value = element }], frame, state).Or(seed.With(element));
            case "Append" or "Prepend" or "DefaultIfEmpty" or "Concat" or "Union":
                var all = Copied(source, call, frame, state);
                foreach (var argument in rest)
                {
                    if (KnownTypes.IsText(argument.Parameter.Type) || argument.Parameter.Type is ITypeParameterSymbol)
                        AddEntry(all, null, argument.Operation, argument.Value, state);
                    else
                        AddAll(all, argument.Value, argument.Operation, state);
                }
                return all;
            case "Repeat":
                return Single(source, call, frame, state);
            case "Create" or "CreateRange" or "Of":
                return passed is [{ Parameter.Type: var type }] && (type is IArrayTypeSymbol || type.Name is "ReadOnlySpan" || type.AllInterfaces.Any(candidate => candidate.Name == "IEnumerable")) ? Copied(source, call, frame, state) : ListOf(passed, call, frame, state);
            case "Any" or "All" or "Count" or "Contains" or "SequenceEqual" or "Range" or "LongCount" or "Sum" or "TryGetNonEnumeratedCount":
                Apply(rest, Access.Element(source, state), frame, state);
                return Value.Nothing;
            case "ToList" or "ToArray" or "ToHashSet" or "ToImmutableArray" or "ToImmutableList" or "ToFrozenSet" or "ToImmutableHashSet" or "ToListAsync" or "ToArrayAsync":
                return KnownTypes.IsText(call.Type) ? Flatten(source, state, 0) : Copied(source, call, frame, state);
            default:
                Apply(rest, Access.Element(source, state), frame, state);
                return source;
        }
    }

    /// <summary>Runs the lambdas of a query over an element; what the last of them returns.</summary>
    private Value Apply(IEnumerable<Passed> arguments, Value element, Frame frame, State state)
    {
        var result = element;
        foreach (var argument in arguments.Where(argument => argument.Value.Atoms.Any(atom => atom is DelegateAtom)))
            result = CallDelegate(argument.Value, [argument with { Value = element }], frame, state);
        return result;
    }

    /// <summary>What a lambda makes of an element of either side.</summary>
    private Value Combined(Passed combine, Value left, Value right, Frame frame, State state) =>
        CallDelegate(combine.Value, [combine with { Value = left }, combine with { Value = right }], frame, state);

    /// <summary>One group: its key, and the elements.</summary>
    private Value GroupOf(IOperation call, Value source, List<Passed> selectors, Frame frame, State state)
    {
        var element = Access.Element(source, state);
        var key = Apply([selectors[0]], element, frame, state);
        var item = selectors.Skip(1).FirstOrDefault(argument => argument.Parameter.Name == "elementSelector") is { } selector ? Apply([selector], element, frame, state) : element;
        return state.Create(new AllocationSite(call.Syntax, frame.Caller, "group"), TrackedObject.Empty.Store("Key", key).Store(new Entry(null, call.Syntax), item));
    }

    private Value MapOf(IOperation call, Value source, List<Passed> selectors, Frame frame, State state)
    {
        selectors = selectors.Where(argument => argument.Value.Atoms.Any(atom => atom is DelegateAtom)).ToList();
        var map = state.Create(new AllocationSite(call.Syntax, frame.Caller), TrackedObject.Empty with { IsMap = true });
        if (selectors.Count == 0)
        {
            AddAll(map, source, call, state);
            return map;
        }
        var element = Access.Element(source, state);
        var key = CallDelegate(selectors[0].Value, [selectors[0] with { Value = element }], frame, state);
        var value = selectors.Count > 1 ? CallDelegate(selectors[1].Value, [selectors[1] with { Value = element }], frame, state) : element;
        AddEntry(map, key.OnlyText, selectors[selectors.Count - 1].Operation, value, state);
        return map;
    }

    private static Value Single(Value element, IOperation call, Frame frame, State state) =>
        state.Create(new AllocationSite(call.Syntax, frame.Caller), TrackedObject.Empty.Store(new Entry(null, call.Syntax), element));

    private static Value ListOf(IReadOnlyList<Passed> items, IOperation call, Frame frame, State state)
    {
        if (items is [var key, var value] && call.Type is { Name: "KeyValuePair" })
            return Access.Pair(key.Value, value.Value);
        var list = state.Create(new AllocationSite(call.Syntax, frame.Caller), TrackedObject.Empty);
        foreach (var item in items)
            AddEntry(list, null, item.Operation, item.Value, state);
        return list;
    }
}
