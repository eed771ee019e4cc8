using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>Makes the descriptors, so that all have a category of their band and a help link.</summary>
internal static class Rule
{
    public const string HelpLinkBase = "https://github.com/auth0-hooks-generated/Auth0.Hooks.Generated/blob/main/docs/rules/";

    // Release tracking sees a descriptor only if this parameter is named "id".
    public static DiagnosticDescriptor Create(string id, string title, string messageFormat, string category, DiagnosticSeverity defaultSeverity, string description) =>
        new(id, title, messageFormat, category, defaultSeverity, isEnabledByDefault: true, description, HelpLinkBase + id + ".md");
}
