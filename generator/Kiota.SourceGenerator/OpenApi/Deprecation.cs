namespace Kiota.SourceGenerator.OpenApi;

/// <summary><c>x-ms-deprecation</c>: why and since when something is deprecated. All parts are optional.</summary>
internal sealed class Deprecation : OpenApiElement
{
    public string? Description { get; set; }

    public string? Version { get; set; }

    /// <summary>The date of the deprecation, as written.</summary>
    public string? Date { get; set; }

    /// <summary>The date of the removal, as written.</summary>
    public string? RemovalDate { get; set; }
}
