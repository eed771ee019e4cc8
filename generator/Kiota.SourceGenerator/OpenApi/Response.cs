namespace Kiota.SourceGenerator.OpenApi;

/// <summary>One answer of an operation.</summary>
internal sealed class Response : ReferenceableElement<Response>
{
    public string? Description { get; set; }

    public OrderedMap<Header> Headers { get; } = [];

    public OrderedMap<MediaType> Content { get; } = [];
}
