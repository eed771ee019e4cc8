using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private bool ReadDocumentField(OpenApiDocument document, string name, SpecNode node)
    {
        switch (name)
        {
            case "servers": ReadList(document.Servers, node, ReadServer); return true;
            case "webhooks": ReadExtensibleMap(document.Webhooks, node, ReadPathItem); return true;
            case "components": Fill(document.Components, node, ReadComponentsField); return true;
            default: return ReadCommonDocumentField(document, name, node);
        }
    }

    private bool ReadInfoField(Info info, string name, SpecNode node)
    {
        switch (name)
        {
            case "title": info.Title = Text(node); return true;
            case "version": info.Version = Text(node); return true;
            case "summary": info.Summary = Text(node); return true;
            case "description": info.Description = Text(node); return true;
            default: return false;
        }
    }

    private bool ReadTagField(Tag tag, string name, SpecNode node)
    {
        switch (name)
        {
            case "name": tag.Name = RequiredText(node); return true;
            case "description": tag.Description = Text(node); return true;
            default: return false;
        }
    }

    private bool ReadExternalDocsField(ExternalDocs docs, string name, SpecNode node)
    {
        switch (name)
        {
            case "url": docs.Url = Text(node); return true;
            case "description": docs.Description = Text(node); return true;
            default: return false;
        }
    }

    private bool ReadKiotaInfoField(KiotaInfo info, string name, SpecNode node)
    {
        switch (name)
        {
            case "clientClassName": info.ClientClassName = Text(node); return true;
            case "clientNamespaceName": info.ClientNamespaceName = Text(node); return true;
            case "structuredMimeTypes": info.StructuredMimeTypes.AddRange(Texts(node)); return true;
            default: return false;
        }
    }

    private Tag ReadTag(SpecNode node) => Read<Tag>(node, ReadTagField);

    private KiotaInfo? ReadKiotaInfo(SpecNode node) =>
        node["languagesInformation"]?["CSharp"] is { } csharp ? Read<KiotaInfo>(csharp, ReadKiotaInfoField) : null;

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
    private bool ReadCommonDocumentField(OpenApiDocument document, string name, SpecNode node)
    {
        switch (name)
        {
            case "info": document.Info = Read<Info>(node, ReadInfoField); return true;
            case "paths": ReadPaths(node); return true;
            case "tags": ReadList(document.Tags, node, ReadTag); return true;
            case "externalDocs": document.ExternalDocs = Read<ExternalDocs>(node, ReadExternalDocsField); return true;
            case "x-ms-kiota-info": document.KiotaInfo = ReadKiotaInfo(node); return true;
            default: return false;
        }
    }
}
