namespace Kiota.SourceGenerator.Input;

/// <summary>A metadata value that makes no sense, and what is used in its place.</summary>
internal sealed record MisunderstoodOption(string Value, string Name, string Used);
