using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>The items of a collection, or the keys of a dictionary, that is written out where it is used or declared.</summary>
internal static class ConstantCollection
{
    /// <summary>The items that a loop over the collection meets; of a dictionary, none: its items are pairs.</summary>
    public static IEnumerable<IOperation> ItemsOf(IOperation? collection, SdkUsage usage) => Flow.KnownTypes.IsMap(collection?.Type) ? [] : KeysOf(collection, usage);

    public static IEnumerable<IOperation> KeysOf(IOperation? collection, SdkUsage usage)
    {
        switch (collection)
        {
            case IArrayCreationOperation { Initializer: { } initializer }:
                return initializer.ElementValues;
            case IArrayInitializerOperation initializer:
                return initializer.ElementValues;
            case not null when CollectionExpression.Is(collection):
                return CollectionExpression.ItemsOf(collection);
            case IObjectCreationOperation creation:
                return creation.Arguments.SelectMany(argument => KeysOf(argument.Value, usage)).Concat(creation.Initializer?.Initializers.Select(Entry).OfType<(IOperation Key, IOperation? Value)>().Select(entry => entry.Key) ?? []);
            case IConversionOperation conversion:
                return KeysOf(conversion.Operand, usage);
            case ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation:
                return KeysOf(InitialValue.Of(collection, usage), usage);
            // A set that a factory makes of what is written out, or of another collection.
            case IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: var factory } made } call when Flow.Sequences.Have(factory) && (made.Name == "Create" || Copies(made.Name)):
                return call.Arguments.SelectMany(argument => IsItem(argument) ? [argument.Value] : KeysOf(argument.Value, usage));
            default:
                return [];
        }
    }

    private static bool Copies(string method) => method.StartsWith("To", StringComparison.Ordinal) && !method.EndsWith("Dictionary", StringComparison.Ordinal) && !method.EndsWith("Lookup", StringComparison.Ordinal);

    private static bool IsItem(IArgumentOperation argument) => argument.Parameter?.OriginalDefinition.Type is ITypeParameterSymbol;

    /// <summary>Whether a set or a dictionary finds its keys in any case.</summary>
    public static bool IgnoresCase(IOperation? collection, SdkUsage usage) => collection switch
    {
        IConversionOperation conversion => IgnoresCase(conversion.Operand, usage),
        IObjectCreationOperation { Arguments: var arguments } => arguments.Any(argument => IsIgnoreCase(argument.Value)),
        IInvocationOperation { Arguments: var arguments } => arguments.Any(argument => IsIgnoreCase(argument.Value)),
        not null when CollectionExpression.Is(collection) => collection.ChildOperations.OfType<IArgumentOperation>().Any(argument => IsIgnoreCase(argument.Value)),
        ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation => IgnoresCase(InitialValue.Of(collection, usage), usage),
        _ => false,
    };

    /// <summary>Whether an argument is a comparison or a comparer that ignores case.</summary>
    public static bool IsIgnoreCase(IOperation? argument) => argument switch
    {
        IConversionOperation conversion => IsIgnoreCase(conversion.Operand),
        IMemberReferenceOperation { Member.Name: var name } => name.EndsWith("IgnoreCase", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>The keys of a dictionary that is written out, each with its value.</summary>
    public static IEnumerable<(IOperation Key, IOperation Value)> EntriesOf(IOperation? dictionary, SdkUsage usage) => dictionary switch
    {
        IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers.Select(Entry).OfType<(IOperation Key, IOperation? Value)>().Where(entry => entry.Value is not null).Select(entry => (entry.Key, entry.Value!)),
        IConversionOperation conversion => EntriesOf(conversion.Operand, usage),
        ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation => EntriesOf(InitialValue.Of(dictionary, usage), usage),
        _ => [],
    };

    /// <summary>What one line of an initializer adds: an item, or a key with its value.</summary>
    private static (IOperation Key, IOperation? Value)? Entry(IOperation initializer) => initializer switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key] } } assignment => (key.Value, assignment.Value),
        IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var first, ..] arguments } => (first.Value, arguments.Length == 2 ? arguments[1].Value : null),
        _ => null,
    };
}
