namespace Kiota.SourceGenerator.OpenApi;

/// <summary>A group of operations.</summary>
internal sealed class Tag : OpenApiElement
{
    public string Name { get; set; } = "";

    public string? Description { get; set; }
}
