using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>What changed about the representations of a body.</summary>
internal sealed class ContentComparison(ChangeList changes, SchemaPairs schemas)
{
    public void Compare(OrderedMap<MediaType> before, OrderedMap<MediaType> after, Place place, Usage usage)
    {
        OrderedMap<MediaType> old = ByType(before);
        OrderedMap<MediaType> current = ByType(after);
        foreach ((string type, MediaType was) in old)
        {
            Place representation = old.Count > 1 ? place.Within($" ({type})") : place;
            if (!current.TryGetValue(type, out MediaType now))
            {
                changes.Breaking(place, $"content type {type} removed");
                continue;
            }

            SchemaSiteComparison.Compare(was.Schema, now.Schema, representation, usage, changes);
            schemas.Add(was.Schema, now.Schema, representation, usage);
        }

        foreach ((string type, MediaType _) in current)
        {
            if (!old.ContainsKey(type)) changes.Compatible(place, $"content type {type} added");
        }
    }

    /// <summary>By media type alone: a charset or another parameter makes no difference.</summary>
    private static OrderedMap<MediaType> ByType(OrderedMap<MediaType> content)
    {
        var byType = new OrderedMap<MediaType>();
        foreach ((string type, MediaType representation) in content)
            byType[type.Split(';')[0].Trim().ToLowerInvariant()] = representation;
        return byType;
    }
}
