namespace Kiota.SourceGenerator.Definitions;

/// <summary>How a value is read and written.</summary>
internal enum ValueKind
{
    String,
    Boolean,
    Byte,
    SByte,
    Int,
    Long,
    Float,
    Double,
    Decimal,
    Guid,
    DateTimeOffset,
    TimeSpan,
    Date,
    Time,
    ByteArray,
    Enum,

    /// <summary>A struct around a string that keeps unknown values.</summary>
    OpenEnum,

    /// <summary>A class that is an <c>IParsable</c>.</summary>
    Object,

    /// <summary>Any JSON, as a tree.</summary>
    Untyped,

    Stream,
    Multipart,
    List,
    Array,

    /// <summary>A dictionary from string to the element.</summary>
    Map,
}
