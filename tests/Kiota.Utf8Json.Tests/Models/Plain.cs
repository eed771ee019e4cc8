using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json.Tests.Models;

/// <summary>A model as stock Kiota generates it, without the fast path, with a property of every type.</summary>
public class Plain : IAdditionalDataHolder, IParsable
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();
    public bool? Bool { get; set; }
    public byte[]? Bytes { get; set; }
    public Color? Color { get; set; }
    public List<Color?>? Colors { get; set; }
    public Date? Date { get; set; }
    public DateTimeOffset? DateTime { get; set; }
    public decimal? Decimal { get; set; }
    public double? Double { get; set; }
    public TimeSpan? Duration { get; set; }
    public Guid? Guid { get; set; }
    public int? Int { get; set; }
    public long? Long { get; set; }
    public Plain? Nested { get; set; }
    public List<Animal>? Animals { get; set; }
    public List<int?>? Numbers { get; set; }
    public string? Text { get; set; }
    public Time? Time { get; set; }
    public UntypedNode? Untyped { get; set; }

    public static Plain CreateFromDiscriminatorValue(IParseNode _) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        ["bool"] = node => Bool = node.GetBoolValue(),
        ["bytes"] = node => Bytes = node.GetByteArrayValue(),
        ["color"] = node => Color = node.GetEnumValue<Color>(),
        ["colors"] = node => Colors = [.. node.GetCollectionOfEnumValues<Color>()],
        ["date"] = node => Date = node.GetDateValue(),
        ["dateTime"] = node => DateTime = node.GetDateTimeOffsetValue(),
        ["decimal"] = node => Decimal = node.GetDecimalValue(),
        ["double"] = node => Double = node.GetDoubleValue(),
        ["duration"] = node => Duration = node.GetTimeSpanValue(),
        ["guid"] = node => Guid = node.GetGuidValue(),
        ["int"] = node => Int = node.GetIntValue(),
        ["long"] = node => Long = node.GetLongValue(),
        ["nested"] = node => Nested = node.GetObjectValue(CreateFromDiscriminatorValue),
        ["animals"] = node => Animals = [.. node.GetCollectionOfObjectValues(Animal.CreateFromDiscriminatorValue)],
        ["numbers"] = node => Numbers = [.. node.GetCollectionOfPrimitiveValues<int?>()],
        ["text"] = node => Text = node.GetStringValue(),
        ["time"] = node => Time = node.GetTimeValue(),
        ["untyped"] = node => Untyped = node.GetObjectValue(UntypedNode.CreateFromDiscriminatorValue),
    };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteBoolValue("bool", Bool);
        writer.WriteByteArrayValue("bytes", Bytes);
        writer.WriteEnumValue("color", Color);
        writer.WriteCollectionOfEnumValues("colors", Colors);
        writer.WriteDateValue("date", Date);
        writer.WriteDateTimeOffsetValue("dateTime", DateTime);
        writer.WriteDecimalValue("decimal", Decimal);
        writer.WriteDoubleValue("double", Double);
        writer.WriteTimeSpanValue("duration", Duration);
        writer.WriteGuidValue("guid", Guid);
        writer.WriteIntValue("int", Int);
        writer.WriteLongValue("long", Long);
        writer.WriteObjectValue("nested", Nested);
        writer.WriteCollectionOfObjectValues("animals", Animals);
        writer.WriteCollectionOfPrimitiveValues("numbers", Numbers);
        writer.WriteStringValue("text", Text);
        writer.WriteTimeValue("time", Time);
        writer.WriteObjectValue("untyped", Untyped);
        writer.WriteAdditionalData(AdditionalData);
    }
}
