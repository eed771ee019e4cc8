using System.Globalization;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.References;

/// <summary>The objects of one document that carry <c>$id</c>, <c>$anchor</c> or <c>$dynamicAnchor</c>.</summary>
internal sealed class SchemaIdentifiers
{
    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);

    public SchemaIdentifiers(SpecNode root)
    {
        var open = new Stack<Place>();
        var seen = new HashSet<SpecNode>();
        open.Push(new Place(root, null, ""));
        while (open.Count > 0)
        {
            Place place = open.Pop();
            SpecNode node = place.Node;
            if (node.Kind < SpecNodeKind.Array || !seen.Add(node)) continue;
            for (int i = 0; i < node.Items.Count; i++) open.Push(new Place(node.Items[i], place, i.ToString(CultureInfo.InvariantCulture)));
            foreach (SpecMember member in node.Members)
            {
                if (member.Value.Kind == SpecNodeKind.String) Add(member.Name, member.Value.Text, place);
                open.Push(new Place(member.Value, place, member.Name));
            }
        }
    }

    /// <param name="identifier">An <c>$id</c>, as it is written or relative to another, or <c>#</c> and an anchor.</param>
    public Place? Find(string identifier) => places.TryGetValue(identifier, out Place place) ? place : FindRelative(identifier);

    // Which of the identifiers is the base of a reference makes no difference where they share their folder, as they do.
    private Place? FindRelative(string identifier)
    {
        if (identifier.Length == 0 || identifier[0] == '#') return null;
        foreach (string known in places.Keys)
        {
            if (known[0] != '#' && Uri.TryCreate(known, UriKind.Absolute, out Uri start) && Uri.TryCreate(start, identifier, out Uri combined)
                && places.TryGetValue(combined.OriginalString, out Place place)) return place;
        }

        return null;
    }

    private void Add(string keyword, string value, Place place)
    {
        string? identifier = keyword switch
        {
            "$id" or "id" => value.TrimEnd('#'),
            "$anchor" or "$dynamicAnchor" => "#" + value,
            _ => null,
        };
        if (identifier is { Length: > 0 } && !places.ContainsKey(identifier)) places.Add(identifier, place);
    }

    /// <summary>An object and where it stands, which is what gives it its name.</summary>
    public sealed record Place(SpecNode Node, Place? Parent, string Name)
    {
        /// <summary>The names that lead from the root to the object.</summary>
        public string[] Pointer()
        {
            var names = new Stack<string>();
            for (Place place = this; place.Parent is { } parent; place = parent) names.Push(place.Name);
            return names.ToArray();
        }
    }
}
