namespace Kiota.SourceGenerator.Text;

/// <summary>A place in a document. Line and column start at 1.</summary>
internal readonly record struct SourcePosition(string File, int Line, int Column);
