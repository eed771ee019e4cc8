using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

/// <content>Swagger 2.0 is read into the tree that OpenAPI 3 would give.</content>
internal sealed partial class OpenApiReader
{
    private const string JsonMediaType = "application/json";

    private bool ReadSwaggerField(OpenApiDocument document, string name, SpecNode node)
    {
        switch (name)
        {
            case "definitions": ReadMap(document.Components.Schemas, node, ReadSchema); return true;
            case "responses": ReadMap(document.Components.Responses, node, ReadResponse); return true;
            case "parameters": ReadSwaggerComponents(node); return true;
            default: return ReadCommonDocumentField(document, name, node);
        }
    }

    /// <summary>What operations take if they do not say it themselves; empty if the document does not either.</summary>
    private List<string> consumes = [];

    /// <summary>What the operations that are being read answer with; empty if nobody says.</summary>
    private List<string> produces = [];

    private void ReadSwagger(SpecNode root)
    {
        if (root["consumes"] is { } taken) consumes = Texts(taken);
        if (root["produces"] is { } given) produces = Texts(given);
        ReadSwaggerServers(root);
        Fill(document, root, ReadSwaggerField);
    }

    private void ReadSwaggerServers(SpecNode root)
    {
        string path = (root["basePath"] is { } basePath ? Text(basePath) : null) ?? "";
        string? host = root["host"] is { } written ? Text(written) : null;
        if (host is null)
        {
            if (path.Length > 0) document.Servers.Add(new() { Position = root["basePath"]!.Position, Url = path });
            return;
        }

        List<string> schemes = root["schemes"] is { } listed ? Texts(listed) : [];
        if (schemes.Count == 0) schemes.Add("https");
        string slash = path.Length > 0 && path[0] != '/' ? "/" : "";
        foreach (string scheme in schemes)
            document.Servers.Add(new() { Position = root["host"]!.Position, Url = $"{scheme}://{host}{slash}{path}" });
    }

    /// <summary>Parameters that are bodies stay where they are used, because what they take depends on the operation.</summary>
    private void ReadSwaggerComponents(SpecNode node)
    {
        if (node.Kind == SpecNodeKind.Null || !Expect(SpecNodeKind.Object, node)) return;
        foreach (SpecMember member in Follow(node).Members)
        {
            if (!IsBody(Follow(member.Value))) document.Components.Parameters[member.Name] = ReadParameter(member.Value);
        }
    }
}
