namespace Kiota.SourceGenerator.OpenApi;

/// <summary>A link to documentation outside the document.</summary>
internal sealed class ExternalDocs : OpenApiElement
{
    public string? Url { get; set; }

    public string? Description { get; set; }
}
