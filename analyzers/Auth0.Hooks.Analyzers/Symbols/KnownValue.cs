namespace Auth0.Hooks.Analyzers.Symbols;

/// <summary>One value that the document lists: the field that holds it and the text on the wire.</summary>
internal sealed record KnownValue(string Member, string Text);
