using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.Emission;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>The C# types of what is neither an object nor an array.</summary>
internal static class ScalarTypes
{
    public static TypeReference Untyped { get; } = new() { Kind = ValueKind.Untyped, Name = RuntimeNames.UntypedNode };

    public static TypeReference String { get; } = Of(ValueKind.String);

    public static TypeReference Stream { get; } = new() { Kind = ValueKind.Stream, Name = RuntimeNames.Stream };

    public static TypeReference Multipart { get; } = new() { Kind = ValueKind.Multipart, Name = RuntimeNames.MultipartBody };

    /// <summary>The type of a schema by its type and format; null if they do not make a scalar.</summary>
    public static TypeReference? Find(Schema schema)
    {
        string format = schema.Format?.ToLowerInvariant() ?? "";
        SchemaTypes type = schema.Types & ~(SchemaTypes.Object | SchemaTypes.Array);
        ValueKind? kind = format switch
        {
            "byte" or "binary" when type is SchemaTypes.None or SchemaTypes.String => ValueKind.ByteArray,
            "uuid" when type is SchemaTypes.None or SchemaTypes.String => ValueKind.Guid,
            _ when type.HasFlag(SchemaTypes.Number) => OfNumber(format),
            _ when type.HasFlag(SchemaTypes.Integer) => OfInteger(format),
            _ when type.HasFlag(SchemaTypes.Boolean) => ValueKind.Boolean,
            _ when type.HasFlag(SchemaTypes.String) => OfString(format),
            _ => null,
        };
        return kind is { } found ? Of(found) : null;
    }

    /// <summary>The name of a scalar as the member of a union.</summary>
    public static string MemberName(TypeReference type) => type.Kind switch
    {
        ValueKind.Int => "Integer",
        ValueKind.Long => "Int64",
        ValueKind.SByte => "Sbyte",
        ValueKind.ByteArray => "Base64",
        ValueKind.Date => "DateOnly",
        ValueKind.Time => "TimeOnly",
        ValueKind.Untyped => "UntypedNode",
        _ => type.Kind.ToString(),
    };

    private static ValueKind OfString(string format) => format switch
    {
        "base64url" => ValueKind.ByteArray,
        "duration" => ValueKind.TimeSpan,
        "time" => ValueKind.Time,
        "date" => ValueKind.Date,
        "date-time" => ValueKind.DateTimeOffset,
        _ => ValueKind.String,
    };

    private static ValueKind OfNumber(string format) => format switch
    {
        "float" => ValueKind.Float,
        "decimal" => ValueKind.Decimal,
        "int8" => ValueKind.SByte,
        "uint8" => ValueKind.Byte,
        "int16" or "int32" => ValueKind.Int,
        "int64" => ValueKind.Long,
        _ => ValueKind.Double,
    };

    private static ValueKind OfInteger(string format) => format switch
    {
        "int8" => ValueKind.SByte,
        "uint8" => ValueKind.Byte,
        "int64" => ValueKind.Long,
        _ => ValueKind.Int,
    };

    private static TypeReference Of(ValueKind kind) => new()
    {
        Kind = kind,
        Name = kind switch
        {
            ValueKind.String => "string",
            ValueKind.Boolean => "bool",
            ValueKind.Byte => "byte",
            ValueKind.SByte => "sbyte",
            ValueKind.Int => "int",
            ValueKind.Long => "long",
            ValueKind.Float => "float",
            ValueKind.Double => "double",
            ValueKind.Decimal => "decimal",
            ValueKind.Guid => RuntimeNames.Guid,
            ValueKind.DateTimeOffset => RuntimeNames.DateTimeOffset,
            ValueKind.TimeSpan => RuntimeNames.TimeSpan,
            ValueKind.Date => RuntimeNames.Date,
            ValueKind.Time => RuntimeNames.Time,
            _ => "byte[]",
        },
    };
}
