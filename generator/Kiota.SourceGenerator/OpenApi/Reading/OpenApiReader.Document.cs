using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private static readonly FieldMap<OpenApiDocument> DocumentFields = new(CommonDocumentFields.All)
    {
        ["servers"] = static (reader, document, node) => reader.ReadList(document.Servers, node, reader.ReadServer),
        ["webhooks"] = static (reader, document, node) => reader.ReadExtensibleMap(document.Webhooks, node, reader.ReadPathItem),
        ["components"] = static (reader, document, node) => reader.Fill(document.Components, node, ComponentsFields),
    };

    private static readonly FieldMap<Info> InfoFields = new()
    {
        ["title"] = static (reader, info, node) => info.Title = reader.Text(node),
        ["version"] = static (reader, info, node) => info.Version = reader.Text(node),
        ["summary"] = static (reader, info, node) => info.Summary = reader.Text(node),
        ["description"] = static (reader, info, node) => info.Description = reader.Text(node),
    };

    private static readonly FieldMap<Tag> TagFields = new()
    {
        ["name"] = static (reader, tag, node) => tag.Name = reader.RequiredText(node),
        ["description"] = static (reader, tag, node) => tag.Description = reader.Text(node),
    };

    private static readonly FieldMap<ExternalDocs> ExternalDocsFields = new()
    {
        ["url"] = static (reader, docs, node) => docs.Url = reader.Text(node),
        ["description"] = static (reader, docs, node) => docs.Description = reader.Text(node),
    };

    private static readonly FieldMap<KiotaInfo> KiotaInfoFields = new()
    {
        ["clientClassName"] = static (reader, info, node) => info.ClientClassName = reader.Text(node),
        ["clientNamespaceName"] = static (reader, info, node) => info.ClientNamespaceName = reader.Text(node),
        ["structuredMimeTypes"] = static (reader, info, node) => info.StructuredMimeTypes.AddRange(reader.Texts(node)),
    };

    private Tag ReadTag(SpecNode node) => Read(node, TagFields);

    private KiotaInfo? ReadKiotaInfo(SpecNode node) =>
        node["languagesInformation"]?["CSharp"] is { } csharp ? Read(csharp, KiotaInfoFields) : null;

    private void ReadPaths(SpecNode node)
    {
        if (node.Kind == SpecNodeKind.Null || !Expect(SpecNodeKind.Object, node)) return;
        foreach (SpecMember member in Follow(node).Members)
        {
            if (IsExtension(member.Name)) continue;
            currentPath = member.Name;
            document.Paths[member.Name] = ReadPathItem(member.Value);
        }
    }

    /// <summary>What a document holds in every version.</summary>
    /// <remarks>A class of its own, so that it exists before the maps that start with it.</remarks>
    private static class CommonDocumentFields
    {
        public static readonly FieldMap<OpenApiDocument> All = new()
        {
            ["info"] = static (reader, document, node) => document.Info = reader.Read(node, InfoFields),
            ["paths"] = static (reader, _, node) => reader.ReadPaths(node),
            ["tags"] = static (reader, document, node) => reader.ReadList(document.Tags, node, reader.ReadTag),
            ["externalDocs"] = static (reader, document, node) => document.ExternalDocs = reader.Read(node, ExternalDocsFields),
            ["x-ms-kiota-info"] = static (reader, document, node) => document.KiotaInfo = reader.ReadKiotaInfo(node),
        };
    }
}
