namespace Kiota.SourceGenerator.OpenApi;

/// <summary>How one property of a form or multipart body travels.</summary>
internal sealed class Encoding : OpenApiElement
{
    public string? ContentType { get; set; }

    public OrderedMap<Header> Headers => field ??= [];

    public ParameterStyle? Style { get; set; }

    public bool? Explode { get; set; }

    /// <summary>What stands between the items of a list in a form; null if each is a pair of its own.</summary>
    public string? Separator => Style switch
    {
        null or ParameterStyle.Form => Explode == false ? "," : null,
        { } style => Explode == true ? null : Delimiter.Of(style),
    };
}
