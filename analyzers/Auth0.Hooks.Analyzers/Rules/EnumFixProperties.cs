using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Symbols;
using Auth0.Hooks.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>What the fixers of the enum rules need to know.</summary>
internal static class EnumFixProperties
{
    public static ImmutableDictionary<string, string?> Of(EnumConstant constant, KnownValue replacement) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(PropertyKeys.EnumType, DocumentationCommentId.CreateDeclarationId(constant.Enum.Type))
            .Add(PropertyKeys.EnumMember, replacement.Member)
            .Add(PropertyKeys.Text, replacement.Text)
            .Add(PropertyKeys.Place, constant.Place);
}
