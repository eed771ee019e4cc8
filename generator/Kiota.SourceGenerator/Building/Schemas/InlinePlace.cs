namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>Where a type goes, and what it is called, if its schema is not a component.</summary>
/// <param name="Owner">The class, with its own owner, that unnamed unions are nested in; null if there is none.</param>
internal sealed record InlinePlace(string Namespace, string Name, string? Owner = null)
{
    /// <summary>For what is known to be a component, and has a place of its own.</summary>
    public static InlinePlace None { get; } = new("", "");
}
