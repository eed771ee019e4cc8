using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Secrets;

/// <summary>Finds the places of a member that take a secret: parameters, properties, fields and indexers marked as passwords.</summary>
internal static class SecretSinks
{
    public static IEnumerable<SecretSink> In(CodeRoot root, SdkUsage usage) => root.All.SelectMany(operation => Of(operation, usage));

    public static IEnumerable<SecretSink> Of(IOperation operation, SdkUsage usage) => operation switch
    {
        IArgumentOperation { Parameter: { } parameter, ArgumentKind: not ArgumentKind.DefaultValue } argument when usage.Facts.IsSecret(parameter) =>
            [new SecretSink(argument.Value, NameBeside(argument))],
        ISimpleAssignmentOperation assignment when IsSecret(assignment.Target, usage) => [new SecretSink(assignment.Value, NameOf(assignment.Target))],
        ICoalesceAssignmentOperation assignment when IsSecret(assignment.Target, usage) => [new SecretSink(assignment.Value, NameOf(assignment.Target))],
        ICompoundAssignmentOperation assignment when IsSecret(assignment.Target, usage) => [new SecretSink(assignment.Value, NameOf(assignment.Target))],
        IPropertyInitializerOperation initializer when initializer.InitializedProperties.Any(usage.Facts.IsSecret) => [new SecretSink(initializer.Value, initializer.InitializedProperties[0].Name)],
        IFieldInitializerOperation initializer when initializer.InitializedFields.Any(usage.Facts.IsSecret) => [new SecretSink(initializer.Value, initializer.InitializedFields[0].Name)],
        _ => [],
    };

    private static bool IsSecret(IOperation target, SdkUsage usage) => target is IMemberReferenceOperation reference && usage.Facts.IsSecret(reference.Member);

    private static string? NameOf(IOperation target) => target switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: var arguments } => Constant(arguments),
        IMemberReferenceOperation reference => reference.Member.Name,
        _ => null,
    };

    /// <summary>The argument before the secret, if it is a constant: a key, in every API that pairs the two.</summary>
    private static string? NameBeside(IArgumentOperation argument)
    {
        var arguments = argument.Parent switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        var before = arguments.FirstOrDefault(other => other.Parameter!.Ordinal == argument.Parameter!.Ordinal - 1);
        return before?.Value.ConstantValue is { HasValue: true, Value: string name } ? name : argument.Parameter!.Name;
    }

    private static string? Constant(ImmutableArray<IArgumentOperation> arguments) =>
        arguments is [{ Value.ConstantValue: { HasValue: true, Value: string text } }] ? text : null;
}
