namespace Kiota.SourceGenerator.OpenApi;

/// <summary>One representation of a body.</summary>
internal sealed class MediaType : OpenApiElement
{
    public Schema? Schema { get; set; }

    /// <summary>How the properties of a form or multipart body travel, by property name.</summary>
    public OrderedMap<Encoding> Encoding => field ??= [];
}
