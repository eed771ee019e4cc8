using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>The types that were built so far, and what is known of schemas before they are built.</summary>
internal sealed class TypeCatalog
{
    private readonly List<TypeDefinition> types = [];
    private readonly Dictionary<string, List<TypeDefinition>> nested = new(StringComparer.Ordinal);

    /// <summary>The schemas of failed requests: their models are exceptions.</summary>
    public HashSet<Schema> Errors { get; } = [];

    /// <summary>The schemas of forms, with how the properties travel in them.</summary>
    public Dictionary<Schema, OrderedMap<Encoding>> Forms { get; } = [];

    public bool UsesMaps { get; set; }

    public bool UsesLists { get; set; }

    public void Add(TypeDefinition type)
    {
        if (type.Owner is null)
        {
            types.Add(type);
            return;
        }

        string owner = $"{type.Namespace}.{type.Owner}";
        if (!nested.TryGetValue(owner, out List<TypeDefinition>? siblings)) nested[owner] = siblings = [];
        siblings.Add(type);
    }

    /// <summary>All types that stand alone, each with those nested in it.</summary>
    public List<TypeDefinition> Complete() => types.Select(Nest).ToList();

    private TypeDefinition Nest(TypeDefinition type) => nested.TryGetValue(type.FullName, out List<TypeDefinition>? inner)
        ? type with { NestedTypes = type.NestedTypes.Concat(inner.Select(Nest)).ToEquatableArray() }
        : type;
}
