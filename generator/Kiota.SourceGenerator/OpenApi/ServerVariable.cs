namespace Kiota.SourceGenerator.OpenApi;

/// <summary>A <c>{variable}</c> of a <see cref="Server"/>'s address.</summary>
internal sealed class ServerVariable : OpenApiElement
{
    public string? Default { get; set; }

    public string? Description { get; set; }

    public List<string> Enum => field ??= [];
}
