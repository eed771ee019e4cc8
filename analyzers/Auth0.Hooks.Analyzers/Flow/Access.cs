namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>A way from a value to a value inside it, and how to go it. A way from a caller's value is written down as text.</summary>
internal static class Access
{
    private const char Separator = '\u0001';
    private const int MaxPathLength = 200;
    private const string ElementStep = "[]";
    private const string KeyStep = "[=";
    private const string MemberStep = ".";
    private const string ResultStep = "()";

    /// <summary>The value of a member that was stored; nothing for one that was not.</summary>
    public static Value Member(Value value, string name, State state) => Join(value, atom => atom switch
    {
        ObjectAtom target => state.Object(target)?.Members.TryGetValue(name, out var stored) == true ? stored : Value.Nothing,
        StructAtom target => target.Members.TryGetValue(name, out var stored) ? stored : Value.Nothing,
        CallerAtom caller => Extend(caller, MemberStep + name),
        _ => Value.Runtime,
    });

    /// <summary>What iterating over the value yields.</summary>
    public static Value Element(Value value, State state) => Join(value, atom => atom switch
    {
        ObjectAtom target => Element(state.Object(target)),
        TextAtom => Value.Of(atom),
        CallerAtom caller => Extend(caller, ElementStep),
        _ => Value.Runtime,
    });

    /// <summary>What the value holds under a key; null stands for a key that is not known.</summary>
    public static Value Key(Value value, string? key, State state) => Join(value, atom => atom switch
    {
        ObjectAtom target => Entries(state.Object(target), key),
        TextAtom => Value.Of(atom),
        CallerAtom caller => Extend(caller, KeyStep + key),
        _ => Value.Runtime,
    });

    /// <summary>What a callback returns.</summary>
    public static Value Result(Value value) => Join(value, atom => atom switch
    {
        DelegateAtom callback => callback.Result,
        CallerAtom caller => Extend(caller, ResultStep),
        _ => Value.Runtime,
    });

    /// <summary>Goes a way that was written down, from a value of the caller.</summary>
    public static Value Follow(Value value, string path, State state)
    {
        foreach (var step in path.Split(new[] { Separator }, StringSplitOptions.RemoveEmptyEntries))
        {
            value = step switch
            {
                ElementStep => Element(value, state),
                ResultStep => Result(value),
                _ when step.StartsWith(KeyStep, StringComparison.Ordinal) => Key(value, step.Length == KeyStep.Length ? null : step.Substring(KeyStep.Length), state),
                _ => Member(value, step.Substring(MemberStep.Length), state),
            };
        }
        return value;
    }

    /// <summary>The members that a way leads through; null for a step that is no member.</summary>
    public static IEnumerable<string?> MembersOf(string path) =>
        path.Split(new[] { Separator }, StringSplitOptions.RemoveEmptyEntries).Select(step => step.StartsWith(MemberStep, StringComparison.Ordinal) ? step.Substring(MemberStep.Length) : null);

    private static Value Element(TrackedObject? tracked)
    {
        if (tracked is null)
            return Value.Runtime;
        if (!tracked.IsMap || tracked.Entries.IsEmpty)
            return Entries(tracked, null);
        var keys = tracked.Entries.Keys.Select(entry => entry.Key is null ? Value.Runtime : Value.Text(entry.Key)).Aggregate((left, right) => left.Or(right));
        return Pair(keys, Entries(tracked, null));
    }

    public static Value Pair(Value key, Value value) => Value.Of(new StructAtom(System.Collections.Immutable.ImmutableDictionary<string, Value>.Empty.Add("Key", key).Add("Value", value)));

    private static Value Entries(TrackedObject? tracked, string? key) =>
        tracked is null ? Value.Runtime : tracked.At(key).Aggregate(Value.Nothing, (all, entry) => all.Or(entry.Value));

    private static Value Join(Value value, Func<Atom, Value> map) =>
        value.Atoms.Aggregate(value.IsRuntime ? Value.Runtime : Value.Nothing, (all, atom) => all.Or(map(atom)));

    private static Value Extend(CallerAtom caller, string step) =>
        caller.Parts is [var part] && part.Path.Length < MaxPathLength && !part.Path.Contains(step + Separator) || caller.Parts is [{ Path: "" }]
            ? Value.Of(new CallerAtom(System.Collections.Immutable.ImmutableArray.Create(caller.Parts[0] with { Path = caller.Parts[0].Path + step + Separator })))
            : Value.Runtime;
}
