namespace Kiota.SourceGenerator.OpenApi;

/// <summary>How one property of a form or multipart body travels.</summary>
internal sealed class Encoding : OpenApiElement
{
    public string? ContentType { get; set; }

    public OrderedMap<Header> Headers => field ??= [];

    public ParameterStyle? Style { get; set; }

    public bool? Explode { get; set; }
}
