using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>Replaces the text of a known value by the typed member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KnownEnumValuesShouldBeTypedFixer)), Shared]
public sealed class KnownEnumValuesShouldBeTypedFixer : OpenEnumFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.KnownEnumValuesShouldBeTyped);
}
