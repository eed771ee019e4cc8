namespace Kiota.SourceGenerator.OpenApi;

/// <summary>One answer of an operation.</summary>
internal sealed class Response : ReferenceableElement<Response>
{
    public string? Description { get; set; }

    public OrderedMap<Header> Headers => field ??= [];

    public OrderedMap<MediaType> Content => field ??= [];
}
