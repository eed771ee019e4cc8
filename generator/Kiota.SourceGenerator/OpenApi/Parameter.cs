namespace Kiota.SourceGenerator.OpenApi;

/// <summary>A parameter of a path, query, header or cookie.</summary>
internal sealed class Parameter : ReferenceableElement<Parameter>
{
    public string Name { get; set; } = "";

    public ParameterLocation In { get; set; }

    public string? Description { get; set; }

    /// <summary>Always true for a path parameter.</summary>
    public bool Required { get; set; }

    public bool Deprecated { get; set; }

    public Deprecation? Deprecation { get; set; }

    /// <summary>The style written, or the default of the <see cref="In"/>: form for query and cookie, else simple.</summary>
    public ParameterStyle Style { get; set; }

    /// <summary>The value written, or the default of the <see cref="Style"/>: true for form, else false.</summary>
    public bool Explode { get; set; }

    /// <summary>Also true for <c>x-ms-reserved-parameter</c>.</summary>
    public bool AllowReserved { get; set; }

    /// <summary>Null if the parameter has <see cref="Content"/>, or says nothing about its type.</summary>
    public Schema? Schema { get; set; }

    public OrderedMap<MediaType> Content => field ??= [];
}
