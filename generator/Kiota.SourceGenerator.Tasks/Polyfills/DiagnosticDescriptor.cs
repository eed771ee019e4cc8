// Stands in for the compiler's class of the same name: a build task runs outside the compiler and cannot load it, and
// the readers that it shares with the generator describe their findings with it.
namespace Microsoft.CodeAnalysis;

internal sealed class DiagnosticDescriptor(
    string id, string title, string messageFormat, string category, DiagnosticSeverity defaultSeverity, bool isEnabledByDefault,
    string? description = null, string? helpLinkUri = null)
{
    public string Id { get; } = id;

    public string Title { get; } = title;

    public string MessageFormat { get; } = messageFormat;

    public string Category { get; } = category;

    public DiagnosticSeverity DefaultSeverity { get; } = defaultSeverity;

    public bool IsEnabledByDefault { get; } = isEnabledByDefault;

    public string? Description { get; } = description;

    public string? HelpLinkUri { get; } = helpLinkUri;
}
