using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    // Null is as Kiota's interfaces had it before annotations: these classes are internal and old compilers take them.
    private void WriteRuntime(RuntimeDefinition runtime)
    {
        if (facts.NullableAnnotations) writer.WriteLine("#nullable disable");
        if (runtime.AdditionalData || runtime.Maps) WriteOpenFieldDeserializers();
        if (runtime.Maps) WriteMapNode();
        if (runtime.Lists) WriteListNode();
        if (runtime.Bodies) WriteWholeBody();
        if (runtime.Shapes) WriteJsonShape(runtime.AdditionalData);
    }

    private void WriteOpenFieldDeserializers() => writer.WriteLine($$"""
        /// <summary>Says how each property is read, also those that the document does not know.</summary>
        internal sealed class OpenFieldDeserializers : {{RuntimeNames.Dictionary}}<string, {{RuntimeNames.Action}}<{{RuntimeNames.IParseNode}}>>, {{RuntimeNames.FieldDeserializers}}
        {
            // Called with no node when the name was seen, then with a node if the value is not null.
            private readonly {{RuntimeNames.Action}}<string, {{RuntimeNames.IParseNode}}> set;

            internal OpenFieldDeserializers({{RuntimeNames.Action}}<string, {{RuntimeNames.IParseNode}}> set)
            {
                this.set = set;
            }

            internal OpenFieldDeserializers({{RuntimeNames.IAdditionalDataHolder}} holder)
            {
                set = (name, node) => Data(holder)[name] = node == null ? null : ReadAny(node);
            }

            internal OpenFieldDeserializers({{RuntimeNames.IAdditionalDataHolder}} holder, {{RuntimeNames.FieldDeserializers}} known) : base(known)
            {
                set = (name, node) => Data(holder)[name] = node == null ? null : ReadAny(node);
            }

            bool {{RuntimeNames.FieldDeserializers}}.ContainsKey(string key)
            {
                if (!ContainsKey(key)) set(key, null);
                return true;
            }

            {{RuntimeNames.Action}}<{{RuntimeNames.IParseNode}}> {{RuntimeNames.FieldDeserializers}}.this[string key]
            {
                get { return TryGetValue(key, out var known) ? known : node => set(key, node); }
                set { base[key] = value; }
            }

            bool {{RuntimeNames.FieldDeserializers}}.TryGetValue(string key, out {{RuntimeNames.Action}}<{{RuntimeNames.IParseNode}}> value)
            {
                if (TryGetValue(key, out value)) return true;
                set(key, null);
                value = node => set(key, node);
                return true;
            }

            private static {{RuntimeNames.IDictionary}}<string, object> Data({{RuntimeNames.IAdditionalDataHolder}} holder)
            {
                var data = holder.AdditionalData;
                if (data == null) holder.AdditionalData = data = new {{RuntimeNames.Dictionary}}<string, object>();
                return data;
            }

            // A text stays a text: Kiota's own reading turns what looks like a date or a Guid into one.
            private static object ReadAny({{RuntimeNames.IParseNode}} node)
            {
                var text = node.GetStringValue();
                if (text != null) return text;
                var flag = node.GetBoolValue();
                if (flag != null) return flag.Value;
                var tree = node.GetObjectValue<{{RuntimeNames.UntypedNode}}>({{RuntimeNames.UntypedNode}}.CreateFromDiscriminatorValue);
                switch (tree)
                {
                    case {{RuntimeNames.Untyped}}Null _: return null;
                    case {{RuntimeNames.Untyped}}Integer number: return (decimal)number.GetValue();
                    case {{RuntimeNames.Untyped}}Long number: return (decimal)number.GetValue();
                    case {{RuntimeNames.Untyped}}Decimal number: return number.GetValue();
                    case {{RuntimeNames.Untyped}}Float number: return (double)number.GetValue();
                    case {{RuntimeNames.Untyped}}Double number: return number.GetValue();
                    default: return tree;
                }
            }
        }

        """);

    private void WriteMapNode() => writer.WriteLine($$"""
        /// <summary>A dictionary as an object on the wire.</summary>
        internal sealed class MapNode<T> : {{RuntimeNames.IParsable}}
        {
            private readonly {{RuntimeNames.IDictionary}}<string, T> values;
            private readonly {{RuntimeNames.Func}}<{{RuntimeNames.IParseNode}}, T> read;
            private readonly {{RuntimeNames.Action}}<{{RuntimeNames.ISerializationWriter}}, string, T> write;
            private readonly bool keepsNull;

            private MapNode({{RuntimeNames.IDictionary}}<string, T> values, {{RuntimeNames.Func}}<{{RuntimeNames.IParseNode}}, T> read, {{RuntimeNames.Action}}<{{RuntimeNames.ISerializationWriter}}, string, T> write, bool keepsNull)
            {
                this.values = values;
                this.read = read;
                this.write = write;
                this.keepsNull = keepsNull;
            }

            internal static {{RuntimeNames.IDictionary}}<string, T> Read({{RuntimeNames.IParseNode}} node, {{RuntimeNames.Func}}<{{RuntimeNames.IParseNode}}, T> read, bool keepsNull = false)
            {
                var map = new MapNode<T>(new {{RuntimeNames.Dictionary}}<string, T>(), read, null, keepsNull);
                node.GetObjectValue<MapNode<T>>(_ => map);
                return map.values;
            }

            internal static MapNode<T> Write({{RuntimeNames.IDictionary}}<string, T> values, {{RuntimeNames.Action}}<{{RuntimeNames.ISerializationWriter}}, string, T> write)
            {
                return values == null ? null : new MapNode<T>(values, null, write, false);
            }

            internal static {{RuntimeNames.FieldDeserializers}} Deserializers({{RuntimeNames.IDictionary}}<string, T> values, {{RuntimeNames.Func}}<{{RuntimeNames.IParseNode}}, T> read, bool keepsNull = false)
            {
                return new OpenFieldDeserializers((name, node) =>
                {
                    // Null has no place but among values that say that they may be null.
                    var value = node == null ? default(T) : read(node);
                    if (value == null ? keepsNull : node != null) values[name] = value;
                });
            }

            public {{RuntimeNames.FieldDeserializers}} GetFieldDeserializers()
            {
                return Deserializers(values, read, keepsNull);
            }

            public void Serialize({{RuntimeNames.ISerializationWriter}} writer)
            {
                foreach (var pair in values) write(writer, pair.Key, pair.Value);
            }
        }

        """);
}
