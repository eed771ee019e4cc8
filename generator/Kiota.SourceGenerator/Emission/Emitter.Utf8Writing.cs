using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    /// <summary>A statement that writes a property, or nothing where it is null.</summary>
    private static string FormatUtf8WriteProperty(PropertyDefinition property)
    {
        string name = Literal.Of(property.WireName) + "u8";
        return property.Type.Kind switch
        {
            ValueKind.OpenEnum => $"KiotaUtf8Write.Property(writer, {name}, {property.Name}{(property.Required ? "" : "?")}.Value);",
            ValueKind.Enum => $"KiotaUtf8Write.Property<{property.Type.Name}>(writer, {name}, {property.Name});",
            ValueKind.List => $"KiotaUtf8Write.Property(writer, {name}, {property.Name}, {FormatUtf8WriteElement(property.Type.Element!, nullable: true)});",
            ValueKind.Map => $"KiotaUtf8Write.Map(writer, {name}, {property.Name}, {FormatUtf8WriteElement(property.Type.Element!, property.Type.NullableElement)});",
            _ => $"KiotaUtf8Write.Property(writer, {name}, {property.Name});",
        };
    }

    /// <summary>An expression that writes one value, which may be null.</summary>
    private static string FormatUtf8Write(TypeReference type, string value) => type.Kind switch
    {
        ValueKind.OpenEnum => $"KiotaUtf8Write.Value(writer, {value}?.Value)",
        ValueKind.Enum => $"KiotaUtf8Write.Value<{type.Name}>(writer, {value})",
        ValueKind.List => $"KiotaUtf8Write.Value(writer, {value}, {FormatUtf8WriteElement(type.Element!, nullable: true)})",
        ValueKind.Map => $"KiotaUtf8Write.Map(writer, {value}, {FormatUtf8WriteElement(type.Element!, type.NullableElement)})",
        _ => $"KiotaUtf8Write.Value(writer, {value})",
    };

    // A method is converted as it is; a value that is never null has to become one that may be.
    private static string FormatUtf8WriteElement(TypeReference element, bool nullable)
    {
        if (element.Kind is ValueKind.Enum or ValueKind.OpenEnum && !nullable)
            return $"static (writer, value) => {FormatUtf8Write(element, element.Kind == ValueKind.Enum ? "value" : $"(({element.Name}?)value)")}";
        return element.Kind is ValueKind.Enum or ValueKind.OpenEnum or ValueKind.List or ValueKind.Map || (element.IsValueType && !nullable)
            ? $"static (writer, value) => {FormatUtf8Write(element, "value")}"
            : "KiotaUtf8Write.Value";
    }
}
