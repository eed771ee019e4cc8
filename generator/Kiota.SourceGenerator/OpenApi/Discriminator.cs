namespace Kiota.SourceGenerator.OpenApi;

/// <summary>The property that tells which schema a value follows.</summary>
internal sealed class Discriminator : OpenApiElement
{
    public string PropertyName { get; set; } = "";

    /// <summary>
    /// The schemas by the property's value. Each is a reference, whether the document wrote <c>Dog</c> or
    /// <c>#/components/schemas/Dog</c>; one that leads nowhere has no target.
    /// </summary>
    public OrderedMap<Schema> Mapping => field ??= [];
}
