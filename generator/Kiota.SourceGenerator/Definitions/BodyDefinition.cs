namespace Kiota.SourceGenerator.Definitions;

/// <summary>The body that an operation takes.</summary>
/// <param name="ContentType">The media type; null if the caller chooses it.</param>
internal sealed record BodyDefinition(TypeReference Type, string? ContentType, Documentation Documentation)
{
    /// <summary>Whether Kiota's requests do not take a value of the type as it is.</summary>
    public bool Wrapped { get; init; }
}
