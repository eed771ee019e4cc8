using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    // The text is Kiota's own; repeated at each class it would be a tenth of all code.
    private const string DeserializersDoc = "/// <inheritdoc/>";
    private const string SerializeDoc = "/// <inheritdoc/>";

    private void WriteFieldDeserializers(ModelDefinition model)
    {
        bool derived = model.BaseType is not null;
        string inherited = derived ? "base.GetFieldDeserializers()" : "";
        string create = model.HoldsAdditionalData
            ? $"new global::{model.RuntimeNamespace}.OpenFieldDeserializers(this{(derived ? ", " + inherited : "")})"
            : $"new {RuntimeNames.Dictionary}<string, {RuntimeNames.Action}<{RuntimeNames.IParseNode}>>({inherited})";
        writer.WriteLine(DeserializersDoc);
        writer.OpenBlock($"public {(derived ? "override" : "virtual")} {RuntimeNames.FieldDeserializers} GetFieldDeserializers()");
        writer.OpenBlock($"return {create}");
        foreach (PropertyDefinition property in model.Properties)
            writer.WriteLine($"[{Literal.Of(property.WireName)}] = node => {property.Name} = {FormatReadProperty(property, model)},");
        writer.CloseBlock("};");
        writer.CloseBlock();
        writer.WriteLine();
    }

    private string FormatReadProperty(PropertyDefinition property, ModelDefinition model)
    {
        string read = FormatRead(property.Type, "node", model.RuntimeNamespace);
        if (!property.Required) return read;
        return property.Type.IsValueType ? $"({read}).GetValueOrDefault()" : read + Bang;
    }

    private void WriteSerialize(ModelDefinition model)
    {
        bool derived = model.BaseType is not null;
        writer.WriteLine(SerializeDoc);
        writer.OpenBlock($"public {(derived ? "override" : "virtual")} void Serialize({RuntimeNames.ISerializationWriter} writer)");
        writer.WriteLine($"if (writer == null) throw new {RuntimeNames.ArgumentNullException}(nameof(writer));");
        if (derived) writer.WriteLine("base.Serialize(writer);");
        foreach (PropertyDefinition property in model.Properties)
        {
            if (property.ReadOnly) continue;
            if (property.WireName.Length == 0) WriteNameless(property, model);
            else writer.WriteLine(FormatSerialize(property, model));
        }

        if (model.AdditionalData) writer.WriteLine("writer.WriteAdditionalData(AdditionalData);");
        writer.CloseBlock();
    }

    private string FormatSerialize(PropertyDefinition property, ModelDefinition model)
    {
        string name = property.Name;
        string write = FormatWrite(property.Type, "writer", Literal.Of(property.WireName), name, model.RuntimeNamespace, canBeNull: !property.Required);
        bool writesObjects = property.Type is { Kind: ValueKind.Object or ValueKind.Untyped or ValueKind.Map } or { Kind: ValueKind.List, Element.IsScalar: false };
        if (property.InForm && writesObjects) return $"if ({name} != null) {write}";
        if (property.FormSeparator is not { } separator || property.Type is not { Kind: ValueKind.List, Element: { IsScalar: true } element } || facts.MissingFactories.Contains(RuntimeNames.FormWriter + "Factory"))
            return write;
        string items = element.Kind == ValueKind.String ? name : $"{name}.ConvertAll(item => {FormatNullableItemText(element)})";
        return $"if (writer is {RuntimeNames.FormWriter}) writer.WriteStringValue({Literal.Of(property.WireName)}, {name}?.Count > 0 ? string.Join({Literal.Of(separator)}, {items}) : null); else {write}";
    }

    private static string FormatNullableItemText(TypeReference element) => element.Kind switch
    {
        ValueKind.Enum => $"item == null ? null : {FormatEnumText(element, "item.Value")}",
        ValueKind.OpenEnum => "item?.Value",
        ValueKind.ByteArray => "item == null ? null : global::System.Convert.ToBase64String(item)",
        _ => FormatItemText(element),
    };

    // Kiota's writers take the empty name for none, which would break the JSON; but theirs for JSON shows what it writes to.
    private void WriteNameless(PropertyDefinition property, ModelDefinition model)
    {
        if (!facts.HasKiotaJson) return;
        string isSet = property.Required && property.Type.IsValueType ? "" : $"{property.Name} != null && ";
        writer.OpenBlock($"if ({isSet}writer is {RuntimeNames.JsonSerializationWriter} json)");
        writer.WriteLine("""json.writer.WritePropertyName("");""");
        writer.WriteLine(FormatWrite(property.Type, "writer", "null", property.Name, model.RuntimeNamespace, canBeNull: !property.Required));
        writer.CloseBlock();
    }
}
