namespace Kiota.SourceGenerator.OpenApi;

/// <summary>A header of an answer or of a part.</summary>
internal sealed class Header : ReferenceableElement<Header>
{
    public string? Description { get; set; }

    public bool Required { get; set; }

    public bool Deprecated { get; set; }

    public Schema? Schema { get; set; }

    public OrderedMap<MediaType> Content => field ??= [];
}
