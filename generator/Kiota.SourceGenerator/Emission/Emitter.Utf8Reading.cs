using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private string FormatUtf8ReadProperty(PropertyDefinition property)
    {
        string read = FormatUtf8Read(property.Type);
        if (!property.Required) return read;
        return property.Type.IsValueType ? $"{read}.GetValueOrDefault()" : read + "!";
    }

    /// <summary>An expression that reads a value from <c>reader</c>; null if the JSON has no such value.</summary>
    private string FormatUtf8Read(TypeReference type) => type.Kind switch
    {
        ValueKind.List => $"KiotaUtf8Read.List<{FormatElement(type.Element!)}>(ref reader, {FormatUtf8ReadElement(type.Element!)}{(type.Element!.IsValueType ? "" : "!")})",
        ValueKind.Map => $"KiotaUtf8Read.{FormatUtf8MapMethod(type)}(ref reader, {FormatUtf8ReadElement(type.Element!)})",
        ValueKind.Untyped => $"KiotaUtf8Read.Object(ref reader, new {RuntimeNames.UntypedNode}())",
        _ => $"{FormatUtf8Reader(type)}(ref reader)",
    };

    private string FormatUtf8MapMethod(TypeReference map)
    {
        string value = FormatMapValue(map);
        if (map.NullableElement) return $"Map<{value}>";
        return map.Element!.IsValueType ? $"MapOfValues<{value}>" : $"MapOfObjects<{value}>";
    }

    /// <summary>What reads an element: a method where there is one for the type, else a lambda.</summary>
    private string FormatUtf8ReadElement(TypeReference element) => element.Kind is ValueKind.List or ValueKind.Map
        ? $"(static (ref KiotaJsonReader reader) => {FormatUtf8Read(element)})"
        : FormatUtf8Reader(element);

    private static string FormatUtf8Reader(TypeReference type) => type.Kind switch
    {
        ValueKind.Int => "KiotaUtf8Read.Int32",
        ValueKind.Long => "KiotaUtf8Read.Int64",
        ValueKind.Float => "KiotaUtf8Read.Single",
        ValueKind.ByteArray => "KiotaUtf8Read.Bytes",
        ValueKind.Enum => $"KiotaUtf8Read.Enum<{type.Name}>",
        ValueKind.Object or ValueKind.OpenEnum => $"{type.Name}.ReadUtf8Json",
        ValueKind.Untyped => "KiotaUtf8Read.Untyped",
        var kind => $"KiotaUtf8Read.{kind}",
    };

    private const int ComparedValues = 16;

    /// <summary>Writes the method that reads an open enum: a known value without a new string.</summary>
    private void WriteUtf8OpenEnum(EnumDefinition definition)
    {
        if (!HasFastPath) return;
        writer.WriteLine();
        writer.OpenBlock($"internal static {definition.Name}? ReadUtf8Json(ref KiotaJsonReader reader)");
        if (definition.Members.Count <= ComparedValues)
        {
            writer.OpenBlock("if (reader.TokenType == global::System.Text.Json.JsonTokenType.String)");
            foreach (EnumMemberDefinition member in definition.Members.Where(member => HasUtf8Name(member.Value)))
                writer.WriteLine($"if (reader.ValueTextEquals({Literal.Of(member.Value)}u8)) return {member.Name};");
            writer.CloseBlock();
        }

        writer.WriteLine($"return KiotaUtf8Read.String(ref reader) is {{ }} value ? new {definition.Name}(value) : ({definition.Name}?)null;");
        writer.CloseBlock();
    }
}
