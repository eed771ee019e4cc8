using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Scripts;

/// <summary>The names of the packages that a request declares, where they are known before the program runs.</summary>
internal static class DeclaredPackages
{
    /// <summary>The keys of a map of dependencies; null if it may hold others.</summary>
    public static ImmutableHashSet<string>? In(IOperation dependencies, SdkUsage usage) => dependencies switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => ImmutableHashSet<string>.Empty,
        IConversionOperation conversion => In(conversion.Operand, usage),
        IObjectCreationOperation => FilledCollection.Created(dependencies, usage)?.Keys.ToImmutableHashSet(),
        ILocalReferenceOperation local => FilledCollection.EntriesAt(local, usage)?.Keys.ToImmutableHashSet(),
        IMemberReferenceOperation { Member: var member } when InitialValue.Of(dependencies, usage) is { } initial && !IsTouched(member, usage) => In(initial, usage),
        _ => null,
    };

    /// <summary>Whether code does anything with the map but hand it to a request: it may be filled there.</summary>
    private static bool IsTouched(ISymbol member, SdkUsage usage) =>
        usage.FilesWith(member.Name).SelectMany(file => file.DescendantNodes().OfType<IdentifierNameSyntax>()).Where(name => name.Identifier.ValueText == member.Name).Any(name =>
            (name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (SyntaxNode)name).Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ArgumentSyntax);
}
