using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>HOOK2002: the client secret, token or private key of a client is written in the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CredentialsMustNotBeHardCodedAnalyzer : HooksAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.CredentialsMustNotBeHardCoded,
        "A client's credential must not be written in the code",
        "The credential '{0}' is written in the code; read it from configuration or the environment, and keep it in `dotnet user-secrets set \"{1}\" <value>` while you develop",
        RuleCategories.Secrets,
        DiagnosticSeverity.Warning,
        "With a client secret, a token or a private key anyone can act as this program, on everything that its scopes allow.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    // A file that calls the user's own wrapper mentions no type of the SDK.
    private protected override bool MayConcern(SyntaxTree file, SdkUsage usage, CancellationToken cancellation) => true;

    private protected override void Analyze(FileContext file) => SecretDiagnostics.Report(file, SecretKind.Credential, Descriptor);
}
