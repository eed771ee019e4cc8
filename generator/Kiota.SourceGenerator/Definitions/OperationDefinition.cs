namespace Kiota.SourceGenerator.Definitions;

/// <summary>One HTTP method on one path: an executor and a method that builds its request.</summary>
internal sealed record OperationDefinition
{
    /// <summary>The HTTP method in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>The start of the C# names, such as <c>Get</c>.</summary>
    public required string Name { get; init; }

    public Documentation Documentation { get; init; } = Documentation.None;

    public string? Obsolete { get; init; }

    public BodyDefinition? Body { get; init; }

    public required ResponseDefinition Response { get; init; }

    /// <summary>The full name of the query parameter class, or null if there are no query parameters.</summary>
    public string? QueryParametersType { get; init; }

    public EquatableArray<ErrorMappingDefinition> Errors { get; init; }

    /// <summary>The <c>Accept</c> header; null if nothing is expected.</summary>
    public string? Accept { get; init; }

    /// <summary>The template, where it differs from that of the builder.</summary>
    public string? UrlTemplate { get; init; }

    /// <summary>Set if the document sends this operation to another server than the rest.</summary>
    public ServerDefinition? OwnServer { get; init; }
}
