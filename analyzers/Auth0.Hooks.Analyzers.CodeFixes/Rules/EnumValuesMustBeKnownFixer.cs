using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>Replaces a constant that is no known value by the nearest one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnumValuesMustBeKnownFixer)), Shared]
public sealed class EnumValuesMustBeKnownFixer : OpenEnumFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.EnumValuesMustBeKnown);
}
