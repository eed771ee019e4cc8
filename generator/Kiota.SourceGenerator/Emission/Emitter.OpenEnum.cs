using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteOpenEnum(EnumDefinition definition)
    {
        string name = definition.Name;
        string header = facts.RecordStructs
            ? $"readonly partial record struct {name}"
            : $"readonly partial struct {name} : global::System.IEquatable<{name}>";
        string? converter = facts.HasJsonConverters ? $"{RuntimeNames.JsonConverterAttribute}(typeof({name}.JsonConverter))" : null;
        OpenType(definition, header, $"A value of {name}: one of the known ones, or any other text.", converter);
        foreach (EnumMemberDefinition member in definition.Members)
        {
            WriteEnumMemberHead(member);
            writer.WriteLine($"public static readonly {name} {member.Name} = new {name}({Literal.Of(member.Value)});");
            writer.WriteLine();
        }

        writer.WriteLine($$"""
            private readonly string{{Maybe}} text;

            /// <summary>Makes a value of the text as it travels, whether it is known or not.</summary>
            /// <param name="value">The text; null counts as empty.</param>
            public {{name}}(string{{Maybe}} value)
            {
                text = value;
            }

            /// <summary>The text as it travels; empty for a value that was never set.</summary>
            public string Value => text ?? "";

            /// <summary>Makes a value of the text as it travels, whether it is known or not.</summary>
            /// <param name="value">The text; null counts as empty.</param>
            public static implicit operator {{name}}(string{{Maybe}} value) => new {{name}}(value);

            /// <summary>Whether the other value has the same text, in the same case.</summary>
            /// <param name="other">The value to compare with.</param>
            public bool Equals({{name}} other) => string.Equals(Value, other.Value, {{RuntimeNames.StringComparison}}.Ordinal);

            /// <inheritdoc/>
            public override int GetHashCode() => Value.GetHashCode();

            /// <summary>The text as it travels.</summary>
            public override string ToString() => Value;
            """);
        if (!facts.RecordStructs) WriteEqualityOperators(name);
        WriteOpenEnumAccess(name);
        WriteUtf8OpenEnum(definition);
        if (facts.HasJsonConverters) WriteJsonConverter(name);
        writer.CloseBlock();
    }

    // What an application keeps as JSON of its own; without it System.Text.Json writes an object, and reads it back without its text.
    private void WriteJsonConverter(string name) => writer.WriteLine($$"""

        /// <summary>Writes and reads the text with System.Text.Json, as a value and as the name of a property.</summary>
        public sealed class JsonConverter : {{RuntimeNames.JsonConverter}}<{{name}}>
        {
            /// <inheritdoc/>
            public override {{name}} Read(ref {{RuntimeNames.Utf8JsonReader}} reader, global::System.Type typeToConvert, {{RuntimeNames.JsonSerializerOptions}} options)
            {
                if (reader.TokenType != global::System.Text.Json.JsonTokenType.String) throw new global::System.Text.Json.JsonException("A value of {{name}} is a text.");
                return new {{name}}(reader.GetString());
            }

            /// <inheritdoc/>
            public override void Write({{RuntimeNames.Utf8JsonWriter}} writer, {{name}} value, {{RuntimeNames.JsonSerializerOptions}} options) => writer.WriteStringValue(value.Value);

            /// <inheritdoc/>
            public override {{name}} ReadAsPropertyName(ref {{RuntimeNames.Utf8JsonReader}} reader, global::System.Type typeToConvert, {{RuntimeNames.JsonSerializerOptions}} options) => new {{name}}(reader.GetString());

            /// <inheritdoc/>
            public override void WriteAsPropertyName({{RuntimeNames.Utf8JsonWriter}} writer, {{name}} value, {{RuntimeNames.JsonSerializerOptions}} options) => writer.WritePropertyName(value.Value);
        }
        """);

    // A record struct has these without being told.
    private void WriteEqualityOperators(string name) => writer.WriteLine($$"""

        /// <inheritdoc/>
        public override bool Equals(object{{Maybe}} obj) => obj is {{name}} && Equals(({{name}})obj);

        /// <summary>Whether both have the same text.</summary>
        /// <param name="left">One value.</param>
        /// <param name="right">The other value.</param>
        public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

        /// <summary>Whether the texts differ.</summary>
        /// <param name="left">One value.</param>
        /// <param name="right">The other value.</param>
        public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);
        """);

    private void WriteOpenEnumAccess(string name) => writer.WriteLine($$"""

        internal static {{name}}? Read({{RuntimeNames.IParseNode}} node)
        {
            var read = node.GetStringValue();
            return read == null ? ({{name}}?)null : new {{name}}(read);
        }

        internal static {{RuntimeNames.List}}<{{name}}?>{{Maybe}} ReadList({{RuntimeNames.IParseNode}} node)
        {
            var read = node.GetCollectionOfPrimitiveValues<string>();
            return read == null ? null : Values(read);
        }

        internal static {{RuntimeNames.List}}<{{name}}?> Values({{RuntimeNames.IEnumerable}}<string> texts)
        {
            var values = new {{RuntimeNames.List}}<{{name}}?>();
            foreach (var item in texts) values.Add(item == null ? ({{name}}?)null : new {{name}}(item));
            return values;
        }

        internal static string{{Maybe}}[]{{Maybe}} Texts({{RuntimeNames.IEnumerable}}<{{name}}?>{{Maybe}} values)
        {
            if (values == null) return null;
            var texts = new {{RuntimeNames.List}}<string{{Maybe}}>();
            foreach (var item in values) texts.Add(item?.Value);
            return texts.ToArray();
        }
        """);
}
