namespace Kiota.SourceGenerator.OpenApi;

/// <summary><c>x-ms-enum</c>: names for an enum and its values.</summary>
internal sealed class EnumNames : OpenApiElement
{
    public string? Name { get; set; }

    public bool ModelAsString { get; set; }

    public List<EnumValueName> Values => field ??= [];
}
