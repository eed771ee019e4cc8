using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>
/// The schemas to compare, each pair once however many operations reach it, and so also if schemas contain themselves.
/// </summary>
internal sealed class SchemaPairs(DerivedSchemas derivedBefore, DerivedSchemas derivedAfter)
{
    private readonly Dictionary<(Schema, Schema), SchemaPair> pairs = [];
    private readonly List<SchemaPair> found = [];
    private readonly Queue<SchemaPair> pending = new();

    /// <summary>All pairs in the order in which they were met.</summary>
    public IReadOnlyList<SchemaPair> Found => found;

    /// <summary>The next pair whose children have not been met yet in every way that the pair itself is used.</summary>
    public SchemaPair? TakePending() => pending.Count > 0 ? pending.Dequeue() : null;

    /// <param name="before">The old schema; one that is not there allows anything.</param>
    /// <param name="after">The new schema; one that is not there allows anything.</param>
    /// <param name="place">Where the two stand, if they are not a component with a name of its own.</param>
    /// <param name="usage">The way in which this place is used.</param>
    public void Add(Schema? before, Schema? after, Place place, Usage usage)
    {
        if (before is not null || after is not null) Add(SchemaSite.Of(before), SchemaSite.Of(after), place, usage);
    }

    public void Add(SchemaSite before, SchemaSite after, Place place, Usage usage)
    {
        if (!pairs.TryGetValue((before.Schema, after.Schema), out SchemaPair? pair))
        {
            bool component = after.Name is not null && before.Name == after.Name;
            pair = new(before, after, component ? Place.Model(after.Name!) : place, derivedBefore, derivedAfter);
            pairs.Add((before.Schema, after.Schema), pair);
            found.Add(pair);
        }

        if ((pair.Usage | usage) == pair.Usage) return;
        pair.Usage |= usage;
        pending.Enqueue(pair);
    }
}
