using Auth0.Hooks.Analyzers.Secrets;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>Turns findings of one kind into diagnostics; the text of a secret is never part of one.</summary>
internal static class SecretDiagnostics
{
    public static void Report(FileContext file, SecretKind kind, DiagnosticDescriptor descriptor)
    {
        foreach (var finding in SecretFlow.In(file.Tree, file.Usage).Where(finding => finding.Kind == kind))
        {
            var name = SecretName.From(finding.Name);
            file.Report(Diagnostic.Create(descriptor, finding.Place.GetLocation(), name.Properties, name.Text, name.ConfigurationKey));
        }
    }
}
