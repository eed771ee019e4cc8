using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteProperty(PropertyDefinition property, ModelDefinition model)
    {
        WriteSummary(property.Documentation, $"The <c>{XmlDoc.Escape(property.WireName)}</c> property.");
        WriteObsolete(property.Obsolete);
        WriteAttributes(property.Attributes);
        bool required = property.Required;
        string type = required ? FormatType(property.Type) : FormatNullable(property.Type);
        string modifiers = (property.HidesBase ? "new " : "") + (required && facts.RequiredMembers ? "required " : "");
        string set = property.ReadOnly ? "private set" : "set";

        // Set by the caller or the reader, which the compiler cannot see in every constructor.
        bool needsValue = required && !property.Type.IsValueType && facts.NullableAnnotations;
        if (model.UsesBackingStore)
        {
            string key = Literal.Of(property.WireName);
            writer.WriteLine($$"""
                public {{modifiers}}{{type}} {{property.Name}}
                {
                    get { return BackingStore.Get<{{type}}>({{key}}){{(needsValue ? "!" : "")}}; }
                    {{set}} { BackingStore.Set({{key}}, value); }
                }
                """);
        }
        else
        {
            writer.WriteLine($$"""public {{modifiers}}{{type}} {{property.Name}} { get; {{set}}; }{{(needsValue ? " = null!;" : "")}}""");
        }

        writer.WriteLine();
    }

    private void WriteAdditionalDataProperty(ModelDefinition model)
    {
        writer.WriteLine("/// <inheritdoc/>");
        const string type = RuntimeNames.IDictionary + "<string, object>";
        if (!model.UsesBackingStore) writer.WriteLine($$"""public {{type}} AdditionalData { get; set; }""");
        else
        {
            writer.WriteLine($$"""
                public {{type}} AdditionalData
                {
                    get { return BackingStore.Get<{{type}}>("AdditionalData") ?? new {{RuntimeNames.Dictionary}}<string, object>(); }
                    set { BackingStore.Set("AdditionalData", value); }
                }
                """);
        }

        writer.WriteLine();
    }

    private void WriteBackingStoreProperty() => writer.WriteLine($$"""
        /// <summary>Where the values of the properties are kept.</summary>
        public {{RuntimeNames.IBackingStore}} BackingStore { get; private set; }

        """);

    private void WriteMessage(ModelDefinition model) => writer.WriteLine($$"""
        /// <summary>What went wrong.</summary>
        public override string Message { get { return {{(model.PrimaryErrorMessage is { } path ? path + " ?? base.Message" : "base.Message")}}; } }

        """);
}
