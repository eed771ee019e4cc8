namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteWholeBody() => writer.WriteLine($$"""
        /// <summary>A whole body of a type that Kiota knows in properties only: it is read from a node and writes itself.</summary>
        internal sealed class WholeBody<T> : {{RuntimeNames.IComposedTypeWrapper}}, {{RuntimeNames.IParsable}}
        {
            private readonly {{RuntimeNames.Action}}<{{RuntimeNames.ISerializationWriter}}> write;

            internal WholeBody(T value, {{RuntimeNames.Action}}<{{RuntimeNames.ISerializationWriter}}> write)
            {
                Value = value;
                this.write = write;
            }

            internal T Value { get; }

            public {{RuntimeNames.FieldDeserializers}} GetFieldDeserializers()
            {
                return new {{RuntimeNames.Dictionary}}<string, {{RuntimeNames.Action}}<{{RuntimeNames.IParseNode}}>>();
            }

            public void Serialize({{RuntimeNames.ISerializationWriter}} writer)
            {
                write(writer);
            }
        }
        """);
}
