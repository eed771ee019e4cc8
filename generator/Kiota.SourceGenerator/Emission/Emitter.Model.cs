using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteModel(ModelDefinition model)
    {
        OpenType(model, $"partial class {model.Name} : {FormatBases(model)}", $"The {model.Name} object of the API.");
        if (model.AdditionalData) WriteAdditionalDataProperty(model);
        if (model.BackingStore) WriteBackingStoreProperty();
        if (model.IsError) WriteMessage(model);
        foreach (PropertyDefinition property in model.Properties) WriteProperty(property, model);
        WriteModelConstructors(model);
        WriteModelFactory(model);
        WriteFieldDeserializers(model);
        WriteSerialize(model);
        WriteUtf8Model(model);
        WriteNestedTypes(model.NestedTypes);
        writer.CloseBlock();
    }

    private string FormatBases(ModelDefinition model)
    {
        var bases = new List<string>();
        if (model.IsError) bases.Add(RuntimeNames.ApiException);
        if (model.BaseType is { } baseType) bases.Add(baseType);
        if (model.AdditionalData) bases.Add(RuntimeNames.IAdditionalDataHolder);
        if (model.BackingStore) bases.Add(RuntimeNames.IBackedModel);
        bases.Add(RuntimeNames.IParsable);
        return string.Join(", ", bases) + FormatUtf8ObjectBase(model is { BaseType: null, UsesBackingStore: false });
    }

    private void WriteModelConstructors(ModelDefinition model)
    {
        if (model.AdditionalData || model.BackingStore || model.HasRequiredMembers)
        {
            writer.WriteLine($"/// <summary>Makes an empty {model.Name}.</summary>");
            writer.OpenBlock($"public {model.Name}()");
            WriteInitialisation(model);
            writer.CloseBlock();
            writer.WriteLine();
        }

        if (!(model.HasRequiredMembers && facts.RequiredMembers)) return;

        // A value that is being read has its required members set by what is read.
        string baseCall = model.BaseHasRequiredMembers ? " : base(parseNode)" : "";
        writer.WriteLine("""
            /// <summary>Makes a value that is about to be read.</summary>
            /// <param name="parseNode">Where it is read from.</param>
            [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            """);
        if (model.UsesBackingStore) writer.WriteLine("#pragma warning disable CS8618");
        writer.OpenBlock($"private protected {model.Name}({RuntimeNames.IParseNode} parseNode){baseCall}");
        WriteInitialisation(model);
        writer.CloseBlock();
        if (model.UsesBackingStore) writer.WriteLine("#pragma warning restore CS8618");
        writer.WriteLine();
    }

    private void WriteInitialisation(ModelDefinition model)
    {
        if (model.BackingStore)
            writer.WriteLine($"BackingStore = {RuntimeNames.BackingStoreFactorySingleton}.Instance.CreateBackingStore();");
        if (model.AdditionalData) writer.WriteLine($"AdditionalData = new {RuntimeNames.Dictionary}<string, object>();");
    }

    private void WriteModelFactory(ModelDefinition model)
    {
        string hides = model.BaseType is null ? "" : "new ";
        string self = $"global::{model.FullName}";
        string argument = model.HasRequiredMembers && facts.RequiredMembers ? "parseNode" : "";
        writer.WriteLine("/// <summary>Makes the object that fits what is read, to be filled by the reader.</summary>");
        writer.OpenBlock($"public static {hides}{self} CreateFromDiscriminatorValue({RuntimeNames.IParseNode} parseNode)");
        writer.WriteLine($"if (parseNode == null) throw new {RuntimeNames.ArgumentNullException}(nameof(parseNode));");
        if (model.Discriminator is { } discriminator)
        {
            writer.OpenBlock($"switch (parseNode.GetChildNode({Literal.Of(discriminator.WireName)})?.GetStringValue())");
            foreach (DiscriminatorMapping mapping in discriminator.Mappings)
                writer.WriteLine($"case {Literal.Of(mapping.Value)}: return {mapping.TypeName}.CreateFromDiscriminatorValue(parseNode);");
            writer.CloseBlock();
        }

        writer.WriteLine($"return new {self}({argument});");
        writer.CloseBlock();
        writer.WriteLine();
    }
}
