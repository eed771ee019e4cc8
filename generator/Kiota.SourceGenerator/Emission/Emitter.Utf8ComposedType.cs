using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    /// <summary>
    /// Whether the JSON kind alone tells the member: at most one object, array, text, truth value and number. Others
    /// look at more of the value, and are read through their factory.
    /// </summary>
    private bool IsToldByKind(ComposedTypeDefinition composed) =>
        HasFastPath && composed.Members.Count > 0
        && composed.Members.All(member => JsonKind(member) is not null)
        && composed.Members.Select(JsonKind).Distinct().Count() == composed.Members.Count;

    // Null for what can refuse a value of the right kind, which the factory takes as a reason to try another member.
    private static string? JsonKind(ComposedMemberDefinition member) => member.Type.Kind switch
    {
        ValueKind.String or ValueKind.OpenEnum => "String",
        ValueKind.Boolean => "True",
        ValueKind.Double => "Number",
        ValueKind.List => "StartArray",
        ValueKind.Object when !member.IsComposed => "StartObject",
        ValueKind.Map => "StartObject",
        _ => null,
    };

    private string FormatUtf8ComposedBase(ComposedTypeDefinition composed) => IsToldByKind(composed) ? $", {Utf8Json}.IUtf8JsonValue" : "";

    // The reader fills the object itself: there is nothing to look at yet.
    private void WriteUtf8ComposedShortcut(ComposedTypeDefinition composed)
    {
        if (!IsToldByKind(composed)) return;
        writer.WriteLine($$"""
            return parseNode is {{Utf8Json}}.Utf8ParseNode { ReadsDirectly: true } ? new global::{{composed.FullName}}() : ChooseByShape(parseNode);
            """);
        writer.CloseBlock();
        writer.WriteLine();
        writer.OpenBlock($"private static global::{composed.FullName} ChooseByShape({RuntimeNames.IParseNode} parseNode)");
    }

    private void WriteUtf8ComposedType(ComposedTypeDefinition composed)
    {
        if (!HasFastPath) return;
        string self = $"global::{composed.FullName}";
        bool toldByKind = IsToldByKind(composed);
        string read = toldByKind ? $"KiotaUtf8Read.Object(ref reader, new {self}())" : FormatReadNode(composed);
        writer.WriteLine();
        writer.WriteLine($"internal static {self}? ReadUtf8Json(ref KiotaJsonReader reader) => {read};");
        if (!toldByKind) return;
        const string token = "global::System.Text.Json.JsonTokenType";
        writer.WriteLine();
        writer.OpenBlock($"void {Utf8Json}.IUtf8JsonValue.ReadValue(ref KiotaJsonReader reader)");
        writer.OpenBlock("switch (reader.TokenType)");
        foreach (ComposedMemberDefinition member in composed.Members)
        {
            if (member.Type.Kind == ValueKind.Boolean) writer.WriteLine($"case {token}.False:");
            writer.WriteLine($"case {token}.{JsonKind(member)}: {member.Name} = {FormatUtf8Read(member.Type)}; break;");
        }

        writer.WriteLine("default: reader.Skip(); break;");
        writer.CloseBlock();
        writer.CloseBlock();
        writer.WriteLine();
        writer.OpenBlock($"void {Utf8Json}.IUtf8JsonValue.WriteValue(KiotaJsonWriter writer)");
        foreach (ComposedMemberDefinition member in composed.Members)
            writer.WriteLine($"if ({member.Name} != null) {{ {FormatUtf8Write(member.Type, member.Name)}; return; }}");
        writer.WriteLine("writer.WriteNullValue();");
        writer.CloseBlock();
    }
}
