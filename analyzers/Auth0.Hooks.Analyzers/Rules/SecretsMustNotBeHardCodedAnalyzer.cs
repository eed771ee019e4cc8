using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>HOOK2001: a secret is written in the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretsMustNotBeHardCodedAnalyzer : HooksAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.SecretsMustNotBeHardCoded,
        "A secret must not be written in the code",
        "The secret '{0}' is written in the code; read it from configuration or the environment, and keep it in `dotnet user-secrets set \"{1}\" <value>` while you develop",
        RuleCategories.Secrets,
        DiagnosticSeverity.Warning,
        "Who can read the source or the assembly can read the secret, and it stays in the history of the repository for good.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    // A file that calls the user's own wrapper mentions no type of the SDK.
    private protected override bool MayConcern(SyntaxTree file, SdkUsage usage, CancellationToken cancellation) => true;

    private protected override void Analyze(FileContext file) => SecretDiagnostics.Report(file, SecretKind.Value, Descriptor);
}
