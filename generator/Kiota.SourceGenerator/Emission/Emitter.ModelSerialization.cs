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
            else writer.WriteLine(FormatWrite(property.Type, "writer", Literal.Of(property.WireName), property.Name, model.RuntimeNamespace, canBeNull: !property.Required));
        }

        if (model.AdditionalData) writer.WriteLine("writer.WriteAdditionalData(AdditionalData);");
        writer.CloseBlock();
    }

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
