namespace Kiota.SourceGenerator.Definitions;

/// <summary>What the document says about something, on one line and not yet escaped.</summary>
internal sealed record Documentation(string Summary, string? Url = null, string? UrlText = null)
{
    public static Documentation None { get; } = new("");
}
