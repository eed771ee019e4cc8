using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteMap(MapDefinition map)
    {
        var reference = new TypeReference { Kind = ValueKind.Map, Element = map.ValueType, NullableElement = map.NullableValue };
        string value = FormatMapValue(reference);
        string self = $"global::{map.FullName}";
        OpenType(map, $"partial class {map.Name} : {RuntimeNames.Dictionary}<string, {value}>, {RuntimeNames.IParsable}{FormatUtf8ObjectBase(true)}", $"The {map.Name} object of the API: values by name.");
        writer.WriteLine($$"""
            /// <summary>Makes an empty {{map.Name}}.</summary>
            public {{map.Name}}()
            {
            }

            /// <summary>Makes a copy.</summary>
            /// <param name="values">The values by name.</param>
            public {{map.Name}}({{RuntimeNames.IDictionary}}<string, {{value}}> values) : base(values)
            {
            }

            """);
        if (map.ValueAttributes.Count > 0) WriteAttributedAccess(map, value);
        string node = FormatMapRuntime(reference, map.RuntimeNamespace);
        writer.WriteLine($$"""
            /// <summary>Makes the object that fits what is read.</summary>
            /// <param name="parseNode">Where it is read from.</param>
            /// <returns>An empty object, to be filled by the reader.</returns>
            public static {{self}} CreateFromDiscriminatorValue({{RuntimeNames.IParseNode}} parseNode)
            {
                if (parseNode == null) throw new {{RuntimeNames.ArgumentNullException}}(nameof(parseNode));
                return new {{self}}();
            }

            {{DeserializersDoc}}
            public virtual {{RuntimeNames.FieldDeserializers}} GetFieldDeserializers()
            {
                return {{node}}.Deserializers(this, {{FormatMapReader(reference, map.RuntimeNamespace)}});
            }

            {{SerializeDoc}}
            public virtual void Serialize({{RuntimeNames.ISerializationWriter}} writer)
            {
                if (writer == null) throw new {{RuntimeNames.ArgumentNullException}}(nameof(writer));
                {{node}}.Write(this, {{FormatMapWriter(reference, map.RuntimeNamespace)}}){{Bang}}.Serialize(writer);
            }
            """);
        WriteUtf8Map(map);
        writer.CloseBlock();
    }

    // The members that a caller uses to set a value carry what the document says about values.
    private void WriteAttributedAccess(MapDefinition map, string value)
    {
        writer.WriteLine("/// <summary>The value of a name.</summary>");
        writer.WriteLine("""/// <param name="key">The name.</param>""");
        WriteAttributes(map.ValueAttributes);
        string parameterAttributes = facts.HasDataAnnotations ? string.Concat(map.ValueAttributes.Select(attribute => $"[{attribute}] ")) : "";
        writer.WriteLine($$"""
            public new {{value}} this[string key] { get { return base[key]; } set { base[key] = value; } }

            /// <summary>Adds a value.</summary>
            /// <param name="key">The name, which must not be there yet.</param>
            /// <param name="value">The value.</param>
            public new void Add(string key, {{parameterAttributes}}{{value}} value)
            {
                base.Add(key, value);
            }

            """);
    }
}
