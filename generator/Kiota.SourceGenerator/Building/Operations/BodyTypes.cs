using Kiota.SourceGenerator.Building.Schemas;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Operations;

/// <summary>Types of whole bodies, which differ from those of properties in one case: binary content is a stream.</summary>
internal static class BodyTypes
{
    public static TypeReference Resolve(TypeResolver resolver, Schema use, InlinePlace place) =>
        IsBinary(use.Resolved) ? ScalarTypes.Stream : resolver.Resolve(use, place);

    /// <summary>Whether Kiota's adapters do not give a value of the type as it is, but a node of JSON does.</summary>
    public static bool IsWrappedAnswer(TypeReference type, string? accept) => IsJson(accept)
        && type is { Kind: ValueKind.ByteArray or ValueKind.Time } or { Kind: ValueKind.List, Element.Kind: ValueKind.ByteArray or ValueKind.Decimal or ValueKind.Enum };

    /// <summary>Whether Kiota's requests do not take a value of the type as it is, but a writer of JSON does.</summary>
    public static bool IsWrappedRequest(TypeReference type, string? contentType) => IsJson(contentType)
        && type is { Kind: ValueKind.ByteArray or ValueKind.Decimal } or { Kind: ValueKind.List, Element.Kind: ValueKind.ByteArray };

    private static bool IsJson(string? contentType) => contentType?.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsBinary(Schema schema) => string.Equals(schema.Format, "binary", StringComparison.OrdinalIgnoreCase)
        && schema.Types is SchemaTypes.String or SchemaTypes.None && schema.Properties.Count == 0;
}
