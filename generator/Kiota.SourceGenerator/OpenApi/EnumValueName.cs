namespace Kiota.SourceGenerator.OpenApi;

/// <summary>The name and description of one value of an enum.</summary>
internal sealed class EnumValueName : OpenApiElement
{
    /// <summary>The value as it travels.</summary>
    public string Value { get; set; } = "";

    public string? Name { get; set; }

    public string? Description { get; set; }
}
