using System.Collections.Immutable;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>What all variables and objects may hold at one point of the program. Cheap to copy.</summary>
internal sealed class State
{
    private ImmutableDictionary<object, Value> _variables;
    private ImmutableDictionary<object, TrackedObject> _objects;

    public State()
        : this(ImmutableDictionary<object, Value>.Empty, ImmutableDictionary<object, TrackedObject>.Empty)
    {
    }

    private State(ImmutableDictionary<object, Value> variables, ImmutableDictionary<object, TrackedObject> objects) => (_variables, _objects) = (variables, objects);

    public State Copy() => new(_variables, _objects);

    public Value this[object variable]
    {
        get => _variables.TryGetValue(variable, out var value) ? value : Value.Nothing;
        set => _variables = _variables.SetItem(variable, value);
    }

    public bool Knows(object variable) => _variables.ContainsKey(variable);

    public TrackedObject? Object(ObjectAtom atom) => _objects.TryGetValue(atom.Site, out var tracked) ? tracked : null;

    public void Set(ObjectAtom atom, TrackedObject tracked) => _objects = _objects.SetItem(atom.Site, tracked);

    public Value Create(object site, TrackedObject tracked)
    {
        _objects = _objects.SetItem(site, tracked);
        return Value.Of(new ObjectAtom(site));
    }

    /// <summary>Becomes the other state.</summary>
    public void Replace(State other) => (_variables, _objects) = (other._variables, other._objects);

    /// <summary>The objects alone, without the one whose member was analysed.</summary>
    public State WithoutThis() => new(ImmutableDictionary<object, Value>.Empty, _objects.RemoveRange(_objects.Keys.Where(site => site is ThisObject)));

    /// <summary>Takes over objects that this state does not know, as those of a field's initializer.</summary>
    public void Import(State other)
    {
        foreach (var pair in other._objects)
        {
            if (!_objects.ContainsKey(pair.Key))
                _objects = _objects.SetItem(pair.Key, pair.Value);
        }
    }

    /// <summary>Adds what the other path may have left; says whether anything is new.</summary>
    public bool Merge(State other)
    {
        var changed = false;
        foreach (var pair in other._variables)
        {
            var known = _variables.TryGetValue(pair.Key, out var mine);
            if (known && ReferenceEquals(mine, pair.Value))
                continue;
            var merged = known ? mine!.Or(pair.Value) : pair.Value;
            if (known && merged.Equals(mine))
                continue;
            _variables = _variables.SetItem(pair.Key, merged);
            changed = true;
        }
        foreach (var pair in other._objects)
        {
            var known = _objects.TryGetValue(pair.Key, out var mine);
            if (known && ReferenceEquals(mine, pair.Value))
                continue;
            var merged = known ? mine!.Or(pair.Value) : pair.Value;
            if (known && merged.SameAs(mine!))
                continue;
            _objects = _objects.SetItem(pair.Key, merged);
            changed = true;
        }
        return changed;
    }
}
