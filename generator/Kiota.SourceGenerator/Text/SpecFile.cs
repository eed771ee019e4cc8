namespace Kiota.SourceGenerator.Text;

/// <summary>A document before it is read: where it stands and its whole text.</summary>
internal sealed record SpecFile(string Path, string Text);
