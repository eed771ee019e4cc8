using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>Makes the descriptors, so that all have a category of their band and a help link.</summary>
internal static class Rule
{
    // Release tracking sees a descriptor only if this parameter is named "id".
    public static DiagnosticDescriptor Create(string id, string title, string messageFormat, string category, DiagnosticSeverity defaultSeverity, string description) =>
        new(id, title, messageFormat, category, defaultSeverity, isEnabledByDefault: true, description, $"{HelpLinks.Pages}rules/{id}.md");
}
