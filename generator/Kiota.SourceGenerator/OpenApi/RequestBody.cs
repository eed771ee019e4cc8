namespace Kiota.SourceGenerator.OpenApi;

/// <summary>The content that an operation takes.</summary>
internal sealed class RequestBody : ReferenceableElement<RequestBody>
{
    public string? Description { get; set; }

    public bool Required { get; set; }

    public OrderedMap<MediaType> Content => field ??= [];
}
