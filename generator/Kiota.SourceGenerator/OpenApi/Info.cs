namespace Kiota.SourceGenerator.OpenApi;

/// <summary>What the document says about the API as a whole.</summary>
internal sealed class Info : OpenApiElement
{
    public string? Title { get; set; }

    public string? Version { get; set; }

    public string? Summary { get; set; }

    public string? Description { get; set; }
}
