using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>The branches of a oneOf or anyOf, told apart by their component, else by their type and its turn.</summary>
internal static class SchemaOptions
{
    public static IEnumerable<(Schema Before, Schema After, string Name)> Common(SchemaPair pair)
    {
        OrderedMap<Schema> after = ByName(pair.After);
        foreach ((string name, Schema old) in ByName(pair.Before))
        {
            if (after.TryGetValue(name, out Schema current)) yield return (old, current, name);
        }
    }

    public static void Compare(SchemaPair pair, ChangeList changes)
    {
        OrderedMap<Schema> before = ByName(pair.Before);
        OrderedMap<Schema> after = ByName(pair.After);
        foreach ((string name, Schema _) in before)
        {
            if (!after.ContainsKey(name)) changes.Breaking(pair.NamedPlace(), $"option {name} removed");
        }

        foreach ((string name, Schema _) in after)
        {
            if (!before.ContainsKey(name)) changes.Compatible(pair.NamedPlace(), $"option {name} added");
        }
    }

    private static OrderedMap<Schema> ByName(EffectiveSchema schema)
    {
        var options = new OrderedMap<Schema>();
        foreach (Schema option in schema.Options)
        {
            SchemaSite site = SchemaSite.Of(option);
            string name = site.Name ?? SchemaType.Of(new EffectiveSchema(site.Schema));
            string unique = name;
            for (int turn = 2; options.ContainsKey(unique); turn++) unique = $"{name} {turn}";
            options[unique] = option;
        }

        return options;
    }
}
