using Kiota.SourceGenerator.OpenApi.References;

namespace Kiota.SourceGenerator.OpenApi.Reading;

/// <content>
/// Schemas that references reach outside the components, in a companion or in <c>$defs</c>, become components under a
/// name of their own, so that behind the reader a name means one schema.
/// </content>
internal sealed partial class OpenApiReader
{
    private readonly List<Adoption> adoptions = [];

    /// <summary>Remembers a reference to a schema that has a name, though not among the components.</summary>
    public void Adopt(Reference<Schema> reference, ReferenceTarget target)
    {
        string? name = target.Pointer switch
        {
            [] when target.File != documents.Main => RelativePath.NameOf(target.File!),
            ["$defs" or "definitions", var last] => last,
            [var only] when target.File != documents.Main => only,
            ["components", "schemas", var last] => last,
            _ => null,
        };
        if (name is not null) adoptions.Add(new Adoption(reference, name));
    }

    private void AdoptSchemas()
    {
        OrderedMap<Schema> components = document.Components.Schemas;
        var names = new Dictionary<Schema, string>();
        foreach ((string name, Schema component) in components) names[component] = name;
        NameByComponents(names);
        foreach ((Reference<Schema> reference, string wanted) in adoptions)
        {
            if (reference.Target is not { } target) continue;
            if (!names.TryGetValue(target, out string name))
            {
                name = wanted;
                for (int number = 2; components.ContainsKey(name); number++) name = wanted + number;
                components[name] = target;
                names.Add(target, name);
            }

            reference.Name = name;
        }
    }

    /// <summary>A component that only refers to a schema elsewhere gives it its own name, and its place.</summary>
    private void NameByComponents(Dictionary<Schema, string> names)
    {
        OrderedMap<Schema> components = document.Components.Schemas;
        var adopted = new HashSet<Reference<Schema>>(adoptions.Select(adoption => adoption.Reference));
        foreach ((string name, Schema component) in new List<MapEntry<Schema>>(components))
        {
            if (component.Reference is not { Target: { } target } reference || !adopted.Contains(reference) || names.ContainsKey(target)) continue;
            components[name] = target;
            names.Add(target, name);
        }
    }

    private sealed record Adoption(Reference<Schema> Reference, string Name);
}
