using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Flow;
using Auth0.Hooks.Analyzers.Scanning;
using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Secrets;

/// <summary>Finds the places of a member that take a secret: parameters, properties, fields and indexers marked as passwords.</summary>
internal static class SecretSinks
{
    // How a client's own credentials are called, where the parameter is not marked.
    private static readonly HashSet<string> CredentialNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "clientSecret", "token", "accessToken", "apiToken", "bearerToken", "managementToken", "privateKey", "privateKeyPem", "signingKey", "clientAssertion", "clientAssertionKey", "apiKey",
    };

    public static IEnumerable<SecretSink> In(CodeRoot root, SdkUsage usage) => root.All.SelectMany(operation => Of(operation, usage));

    /// <summary>What a parameter, property or field takes; null if it takes no secret.</summary>
    public static SecretKind? KindOf(ISymbol symbol, SdkUsage usage)
    {
        var method = symbol.ContainingSymbol as IMethodSymbol;
        var isMarked = usage.Facts.IsSecret(symbol);
        var isCredential = (CredentialNames.Contains(symbol.Name) || (isMarked && method is { MethodKind: MethodKind.Constructor })) && BuildsClient(method?.ContainingType ?? symbol.ContainingType);
        return isCredential ? SecretKind.Credential : isMarked ? SecretKind.Value : null;
    }

    public static string? NameOf(IOperation target) => target switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: var arguments } => Constant(arguments),
        IMemberReferenceOperation reference => reference.Member.Name,
        _ => null,
    };

    /// <summary>The argument before the secret, if it is a constant: a key, in every API that pairs the two.</summary>
    public static string? NameBeside(Passed secret, IReadOnlyList<Passed> arguments)
    {
        var before = arguments.FirstOrDefault(other => other.Parameter.Ordinal == secret.Parameter.Ordinal - 1);
        return Name(before?.Operation, secret.Parameter);
    }

    private static IEnumerable<SecretSink> Of(IOperation operation, SdkUsage usage) => operation switch
    {
        IArgumentOperation { Parameter: { } parameter, ArgumentKind: not ArgumentKind.DefaultValue } argument => Sink(parameter, argument.Value, NameBeside(argument), usage),
        IAssignmentOperation { Target: IMemberReferenceOperation target } assignment => Sink(target.Member, assignment.Value, NameOf(target), usage),
        IPropertyInitializerOperation { InitializedProperties: [var property, ..] } initializer => Sink(property, initializer.Value, property.Name, usage),
        IFieldInitializerOperation { InitializedFields: [var field, ..] } initializer => Sink(field, initializer.Value, field.Name, usage),
        _ => [],
    };

    private static IEnumerable<SecretSink> Sink(ISymbol symbol, IOperation value, string? name, SdkUsage usage) =>
        KindOf(symbol, usage) is { } kind ? [new SecretSink(value, name, kind)] : [];

    /// <summary>Whether a type of the SDK, or of what it stands on, is one that a client is built from.</summary>
    private static bool BuildsClient(INamedTypeSymbol? type) =>
        NamespaceNames.Of(type) is var space
        && (space == "Auth0.Hooks" || space.StartsWith("Auth0.Hooks.Authentication", StringComparison.Ordinal) || space == "Microsoft.Kiota.Abstractions.Authentication");

    private static string? NameBeside(IArgumentOperation argument)
    {
        var arguments = argument.Parent switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        return Name(arguments.FirstOrDefault(other => other.Parameter?.Ordinal == argument.Parameter!.Ordinal - 1)?.Value, argument.Parameter!);
    }

    private static string? Name(IOperation? before, IParameterSymbol parameter) =>
        before?.ConstantValue is { HasValue: true, Value: string name } && parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } ? name : parameter.Name;

    private static string? Constant(ImmutableArray<IArgumentOperation> arguments) =>
        arguments is [{ Value.ConstantValue: { HasValue: true, Value: string text } }] ? text : null;
}
