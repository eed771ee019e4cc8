using Kiota.SourceGenerator.Definitions;
using Microsoft.CodeAnalysis.CSharp;

namespace Kiota.SourceGenerator.Emission;

// The fast path: code that reads and writes UTF-8 directly, beside IParsable. It is emitted where Kiota.Utf8Json is
// referenced and the compiler knows UTF-8 literals; every type then has a static method that reads it.
internal sealed partial class Emitter
{
    private const string Utf8Json = "global::Kiota.Utf8Json";

    // No name of a document becomes one of these: names of types are cut into words.
    private const string Utf8Aliases = $"""
        using KiotaUtf8Read = {Utf8Json}.Utf8Read;
        using KiotaUtf8Write = {Utf8Json}.Utf8Write;
        using KiotaJsonReader = {Utf8Json}.Utf8TokenReader;
        using KiotaJsonWriter = global::System.Text.Json.Utf8JsonWriter;
        using KiotaJsonName = global::System.ReadOnlySpan<byte>;
        """;

    private bool HasFastPath => facts.HasUtf8Json && facts.LanguageVersion >= LanguageVersion.CSharp11;

    private string FormatUtf8ObjectBase(bool wanted) => wanted && HasFastPath ? $", {Utf8Json}.IUtf8JsonObject" : "";

    private string FormatUtf8Prepared(string request) => HasFastPath ? $"{Utf8Json}.Utf8Request.Prepared({request}, RequestAdapter)" : request;

    /// <summary>Writes how a model reads and writes itself. One with a backing store is read through its factory, which the store watches.</summary>
    private void WriteUtf8Model(ModelDefinition model)
    {
        if (!HasFastPath) return;
        string hides = model.BaseType is null ? "" : "new ";
        string create = model.HasRequiredMembers && facts.RequiredMembers ? $"new global::{model.FullName}(null!)" : $"new global::{model.FullName}()";
        if (model.Discriminator is { } discriminator)
            create = $"CreateFromDiscriminatorValue(KiotaUtf8Read.Discriminator(reader, {Literal.Of(discriminator.WireName)}))";
        string read = model.UsesBackingStore ? FormatReadNode(model) : $"KiotaUtf8Read.Object(ref reader, {create})";
        writer.WriteLine();
        writer.WriteLine($"internal static {hides}global::{model.FullName}? ReadUtf8Json(ref KiotaJsonReader reader) => {read};");
        if (model.UsesBackingStore) return;
        string modifiers = model.BaseType is null ? "virtual" : "override";
        if (model.BaseType is null)
        {
            writer.WriteLine($"""

                bool {Utf8Json}.IUtf8JsonObject.ReadProperty(scoped KiotaJsonName name, ref KiotaJsonReader reader) => ReadUtf8JsonProperty(name, ref reader);

                void {Utf8Json}.IUtf8JsonObject.WriteProperties(KiotaJsonWriter writer) => WriteUtf8JsonProperties(writer);
                """);
        }

        writer.WriteLine();
        writer.OpenBlock($"private protected {modifiers} bool ReadUtf8JsonProperty(scoped KiotaJsonName name, ref KiotaJsonReader reader)");
        WriteUtf8ReadProperties(model);
        writer.CloseBlock();
        writer.WriteLine();
        writer.OpenBlock($"private protected {modifiers} void WriteUtf8JsonProperties(KiotaJsonWriter writer)");
        if (model.BaseType is not null) writer.WriteLine("base.WriteUtf8JsonProperties(writer);");
        foreach (PropertyDefinition property in model.Properties.Where(property => !property.ReadOnly && HasUtf8Name(property.WireName)))
            writer.WriteLine(FormatUtf8WriteProperty(property));
        writer.CloseBlock();
    }

    private void WriteUtf8ReadProperties(ModelDefinition model)
    {
        string unknown = model.BaseType is null ? "return false;" : "return base.ReadUtf8JsonProperty(name, ref reader);";
        List<PropertyDefinition> properties = model.Properties.Where(property => HasUtf8Name(property.WireName)).ToList();
        if (properties.Count > 0)
        {
            // The length decides first, so that most names are compared with one candidate.
            writer.OpenBlock("switch (name.Length)");
            foreach (PropertyDefinition property in properties)
            {
                string bytes = $"{System.Text.Encoding.UTF8.GetByteCount(property.WireName)}";
                writer.WriteLine($"case {bytes} when name.SequenceEqual({Literal.Of(property.WireName)}u8): {property.Name} = {FormatUtf8ReadProperty(property)}; return true;");
            }

            writer.CloseBlock();
        }

        writer.WriteLine(unknown);
    }

    private void WriteUtf8Map(MapDefinition map)
    {
        if (!HasFastPath) return;
        string self = $"global::{map.FullName}";
        string read = FormatUtf8Read(map.ValueType);
        string set = map.NullableValue ? $"base[KiotaUtf8Read.Text(name)] = {read};" : $"if ({read} is {{ }} value) base[KiotaUtf8Read.Text(name)] = value;";
        writer.WriteLine($$"""

            internal static {{self}}? ReadUtf8Json(ref KiotaJsonReader reader) => KiotaUtf8Read.Object(ref reader, new {{self}}());

            bool {{Utf8Json}}.IUtf8JsonObject.ReadProperty(scoped KiotaJsonName name, ref KiotaJsonReader reader)
            {
                {{set}}
                return true;
            }

            void {{Utf8Json}}.IUtf8JsonObject.WriteProperties(KiotaJsonWriter writer) => KiotaUtf8Write.Entries(writer, this, {{FormatUtf8WriteElement(map.ValueType, map.NullableValue)}});
            """);
    }

    private static string FormatReadNode(TypeDefinition type) => $"KiotaUtf8Read.Node(ref reader, global::{type.FullName}.CreateFromDiscriminatorValue)";

    // A name that is not well-formed UTF-16 has no UTF-8, so it never comes and cannot be sent.
    private static bool HasUtf8Name(string wireName)
    {
        for (int i = 0; i < wireName.Length; i++)
        {
            if (!char.IsSurrogate(wireName[i])) continue;
            if (!(i + 1 < wireName.Length && char.IsSurrogatePair(wireName[i], wireName[i + 1]))) return false;
            i++;
        }

        return true;
    }
}
