using System.Diagnostics.CodeAnalysis;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json;

/// <summary>An object of which only the deciding property was read: what a Kiota factory asks a node for.</summary>
internal sealed class DiscriminatorNode(string property, string? value) : IParseNode
{
    public Action<IParsable>? OnBeforeAssignFieldValues { get; set; }
    public Action<IParsable>? OnAfterAssignFieldValues { get; set; }
    public IParseNode? GetChildNode(string identifier) => value is not null && identifier == property ? this : null;
    public string? GetStringValue() => value;
    public bool? GetBoolValue() => null;
    public byte? GetByteValue() => null;
    public sbyte? GetSbyteValue() => null;
    public int? GetIntValue() => null;
    public long? GetLongValue() => null;
    public float? GetFloatValue() => null;
    public double? GetDoubleValue() => null;
    public decimal? GetDecimalValue() => null;
    public Guid? GetGuidValue() => null;
    public DateTimeOffset? GetDateTimeOffsetValue() => null;
    public TimeSpan? GetTimeSpanValue() => null;
    public Date? GetDateValue() => null;
    public Time? GetTimeValue() => null;
    public byte[]? GetByteArrayValue() => null;
    public IEnumerable<T> GetCollectionOfPrimitiveValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>() => [];
    public IEnumerable<T> GetCollectionOfObjectValues<T>(ParsableFactory<T> factory) where T : IParsable => [];
    public T? GetEnumValue<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>() where T : struct, Enum => null;
    public IEnumerable<T?> GetCollectionOfEnumValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>() where T : struct, Enum => [];
    public T GetObjectValue<T>(ParsableFactory<T> factory) where T : IParsable => factory(this);
}
