using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Symbols;

/// <summary>
/// The standard attributes through which a generated client, or anyone's own wrapper, tells the rules what an API
/// document says. Compared by name: a type that is forwarded or declared twice still counts.
/// </summary>
internal static class KnownAttributes
{
    private const string DataAnnotations = "System.ComponentModel.DataAnnotations";

    // System.ComponentModel.DataAnnotations.DataType.Password
    private const int Password = 11;

    public static bool IsPassword(AttributeData attribute) =>
        Is(attribute, "DataTypeAttribute", DataAnnotations)
        && attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Enum, Value: Password }];

    public static string? EnumMemberValue(AttributeData attribute)
    {
        if (!Is(attribute, "EnumMemberAttribute", "System.Runtime.Serialization"))
            return null;
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument is { Key: "Value", Value.Value: string value })
                return value;
        }
        return null;
    }

    /// <summary>What an attribute of the user's own says. Its name alone counts, so that nothing needs to be referenced for it.</summary>
    public static Origin OriginOf(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        "HardCodedSecretAttribute" => Origin.HardCoded,
        "ReadAtRuntimeAttribute" => Origin.Runtime,
        _ => Origin.Untold,
    };

    public static bool IsDataAnnotation(AttributeData attribute, string name) => Is(attribute, name, DataAnnotations);

    private static bool Is(AttributeData attribute, string name, string @namespace) =>
        attribute.AttributeClass is { } type && type.Name == name && NamespaceNames.Of(type) == @namespace;
}
