using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>Tells what a model inherits and what is its own. All methods take resolved schemas.</summary>
internal sealed class Inheritance(ClientOptions options, TypeCatalog catalog)
{
    // The compiler takes no chain of thousands. One that is longer starts again with a class that has all properties itself.
    private const int LongestChain = 200;

    private readonly Dictionary<Schema, (Schema? Base, int Depth)> bases = [];
    private readonly Dictionary<Schema, List<EffectiveProperty>> ownProperties = [];

    /// <summary>The reference to the base model; null if there is none.</summary>
    public Schema? BaseOf(Schema schema)
    {
        if (!bases.ContainsKey(schema)) FindBases(schema);
        return bases[schema].Base;
    }

    private void FindBases(Schema schema)
    {
        var path = new List<(Schema Schema, Schema? Base)>();
        var seen = new HashSet<Schema>();
        Schema? current = schema;
        while (current is not null && !bases.ContainsKey(current) && seen.Add(current))
        {
            Schema? direct = DirectBase(current);
            path.Add((current, direct));
            current = direct?.Resolved;
        }

        // Classes cannot derive from each other in a circle: a schema on a circle has no base.
        int circle = current is null || bases.ContainsKey(current) ? path.Count : path.FindIndex(level => level.Schema == current);
        int depth = current is not null && bases.TryGetValue(current, out (Schema? Base, int Depth) known) ? known.Depth : 0;
        for (int i = path.Count - 1; i >= 0; i--)
        {
            depth = i >= circle || path[i].Base is null || depth >= LongestChain ? 0 : depth + 1;
            bases[path[i].Schema] = (depth == 0 ? null : path[i].Base, depth);
        }
    }

    /// <summary>The schema and those it derives from, the most general first.</summary>
    public List<Schema> Chain(Schema schema)
    {
        var chain = new List<Schema> { schema };
        while (BaseOf(chain[0]) is { } parent) chain.Insert(0, parent.Resolved);
        return chain;
    }

    public bool DerivesFrom(Schema schema, Schema ancestor)
    {
        for (Schema? parent = BaseOf(schema); parent is not null; parent = BaseOf(parent.Resolved))
        {
            if (parent.Resolved == ancestor) return true;
        }

        return false;
    }

    public bool IsError(Schema schema) => catalog.Errors.Contains(schema);

    /// <summary>Whether the class is an exception, by itself or through a base.</summary>
    public bool IsException(Schema schema) => Chain(schema).Any(IsError);

    /// <summary>The properties that the class declares: those of its parts, without those that a base has already.</summary>
    public List<EffectiveProperty> OwnProperties(Schema schema)
    {
        if (ownProperties.TryGetValue(schema, out List<EffectiveProperty>? known)) return known;
        var inherited = new HashSet<string>(StringComparer.Ordinal);
        List<EffectiveProperty> own = [];
        foreach (Schema level in Chain(schema))
        {
            own = Declared(level).Where(property => inherited.Add(property.WireName)).ToList();
            ownProperties[level] = own;
        }

        return own;
    }

    /// <summary>All properties, those of the bases first.</summary>
    public IEnumerable<EffectiveProperty> AllProperties(Schema schema) => Chain(schema).SelectMany(OwnProperties);

    /// <summary>Whether a schema, or one that it is composed of, chooses a class by the value of a property.</summary>
    public static bool HasDiscriminator(Schema schema)
    {
        var seen = new HashSet<Schema>();
        var pending = new Stack<Schema>([schema]);
        while (pending.Count > 0)
        {
            Schema current = pending.Pop().Resolved;
            if (!seen.Add(current)) continue;
            if (current.Discriminator is not null) return true;
            foreach (Schema part in current.AllOf) pending.Push(part);
        }

        return false;
    }

    private Schema? DirectBase(Schema schema)
    {
        if (!schema.IsComposed || catalog.Errors.Contains(schema) || !IsOneObject(schema)) return null;
        List<Schema> parts = SchemaShape.AllOfParts(schema);
        List<Schema> references = parts.Where(part => part.Reference is not null && IsClass(part)).ToList();
        if (references.Count != 1) return null;
        Schema parent = TypeResolver.Unwrap(references[0]);

        // As Kiota has it, what adds nothing is a copy; but a class that a discriminator may choose has to derive.
        bool adds = schema.Properties.Count > 0 || parts.Any(part => part.Reference is null && SchemaShape.IsMeaningful(part));
        return adds || HasDiscriminator(parent.Resolved) ? parent : null;
    }

    // An enum or a union has no base, whatever else its schema says.
    private static bool IsOneObject(Schema schema) => SchemaShape.UnionBranches(schema, out _).Count == 0 && !SchemaShape.IsEnum(schema);

    private bool IsClass(Schema part)
    {
        Schema use = TypeResolver.Unwrap(part);
        Schema target = use.Resolved;
        return use.Reference is not null && IsOneObject(target)
            && (SchemaShape.IsObject(target) || target.AllOf.Count > 0) && !SchemaShape.IsArray(target)
            && !(options.TypedMaps && SchemaShape.IsMap(target)); // A dictionary is no base for properties.
    }

    private List<EffectiveProperty> Declared(Schema schema)
    {
        Schema? parent = BaseOf(schema)?.Resolved;
        var properties = new Dictionary<string, Schema>(StringComparer.Ordinal);
        var order = new List<string>();
        var required = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<Schema>();
        var pending = new Stack<Schema>([schema]);
        while (pending.Count > 0)
        {
            Schema part = pending.Pop().Resolved;
            if (part == parent || !seen.Add(part)) continue;
            required.UnionWith(part.Required);
            foreach ((string name, Schema use) in part.Properties)
            {
                if (properties.ContainsKey(name)) continue;
                properties[name] = use;
                order.Add(name);
            }

            if (!part.IsComposed) continue;
            foreach (Schema inner in Enumerable.Reverse(part.AllOf)) pending.Push(inner);
        }

        return order.Select(name => new EffectiveProperty(name, properties[name], required.Contains(name))).ToList();
    }
}
