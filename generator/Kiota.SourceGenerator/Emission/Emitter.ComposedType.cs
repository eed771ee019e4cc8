using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteComposedType(ComposedTypeDefinition composed)
    {
        string self = $"global::{composed.FullName}";
        OpenType(composed, $"partial class {composed.Name} : {RuntimeNames.IComposedTypeWrapper}, {RuntimeNames.IParsable}{FormatUtf8ComposedBase(composed)}", $"One of the values that {composed.Name} can be.");
        foreach (ComposedMemberDefinition member in composed.Members)
        {
            WriteSummary(member.Documentation, $"The value, if it is of this kind.");
            writer.WriteLine($$"""public {{FormatNullable(member.Type)}} {{member.Name}} { get; set; }""");
            writer.WriteLine();
        }

        writer.WriteLine("""
            /// <summary>Makes the object that fits what is read.</summary>
            /// <param name="parseNode">Where it is read from.</param>
            /// <returns>The object, with the member set that the value is of.</returns>
            """);
        writer.OpenBlock($"public static {self} CreateFromDiscriminatorValue({RuntimeNames.IParseNode} parseNode)");
        writer.WriteLine($"if (parseNode == null) throw new {RuntimeNames.ArgumentNullException}(nameof(parseNode));");
        WriteUtf8ComposedShortcut(composed);
        writer.WriteLine($"var result = new {self}();");
        if (composed.Members.Count > 0) WriteChooseMember(composed);
        writer.WriteLine("return result;");
        writer.CloseBlock();
        writer.WriteLine();
        WriteComposedDeserializers(composed);
        WriteComposedSerialize(composed);
        WriteUtf8ComposedType(composed);
        WriteNestedTypes(composed.NestedTypes);
        writer.CloseBlock();
    }

    private static List<ComposedMemberDefinition> ObjectMembers(ComposedTypeDefinition composed) =>
        composed.Members.Where(member => member.Type.Kind == ValueKind.Object).ToList();

    private void WriteComposedDeserializers(ComposedTypeDefinition composed)
    {
        List<ComposedMemberDefinition> objects = ObjectMembers(composed);
        writer.WriteLine(DeserializersDoc);
        writer.OpenBlock($"public virtual {RuntimeNames.FieldDeserializers} GetFieldDeserializers()");
        if (composed.Inclusive && objects.Count > 1)
        {
            writer.WriteLine($"return global::{composed.RuntimeNamespace}.JsonShape.Merge({string.Join(", ", objects.Select(member => member.Name))});");
        }
        else
        {
            foreach (ComposedMemberDefinition member in objects)
                writer.WriteLine($"if ({member.Name} != null) return {member.Name}.GetFieldDeserializers();");
            writer.WriteLine($"return new {RuntimeNames.Dictionary}<string, {RuntimeNames.Action}<{RuntimeNames.IParseNode}>>();");
        }

        writer.CloseBlock();
        writer.WriteLine();
    }

    private void WriteComposedSerialize(ComposedTypeDefinition composed)
    {
        List<ComposedMemberDefinition> objects = composed.Inclusive ? ObjectMembers(composed) : [];
        bool merges = objects.Count > 1;
        writer.WriteLine(SerializeDoc);
        writer.OpenBlock($"public virtual void Serialize({RuntimeNames.ISerializationWriter} writer)");
        writer.WriteLine($"if (writer == null) throw new {RuntimeNames.ArgumentNullException}(nameof(writer));");
        string prefix = "";
        foreach (ComposedMemberDefinition member in composed.Members)
        {
            if (merges && objects.Contains(member)) continue;
            writer.WriteLine($"{prefix}if ({member.Name} != null) {FormatWrite(member.Type, "writer", "null", member.Name, composed.RuntimeNamespace)}");
            prefix = "else ";
        }

        // A value that is none of them is null: its name may be written already, and so there has to be a value.
        writer.WriteLine(prefix + (merges
            ? $"global::{composed.RuntimeNamespace}.JsonShape.WriteMerged(writer, {string.Join(", ", objects.Select(member => member.Name))});"
            : "writer.WriteNullValue(null);"));
        writer.CloseBlock();
    }
}
