namespace Kiota.SourceGenerator.OpenApi;

/// <summary>The C# part of <c>x-ms-kiota-info</c>: the document's own defaults for the generator's switches.</summary>
internal sealed class KiotaInfo : OpenApiElement
{
    public string? ClientClassName { get; set; }

    public string? ClientNamespaceName { get; set; }

    public List<string> StructuredMimeTypes => field ??= [];
}
