using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private bool ReadSwaggerPathItemField(PathItem item, string name, SpecNode node)
    {
        switch (name)
        {
            case "parameters": ReadSwaggerParameters(item.Parameters, node); return true;
            default: return ReadCommonPathItemField(item, name, node);
        }
    }

    private bool ReadSwaggerOperationField(Operation operation, string name, SpecNode node)
    {
        switch (name)
        {
            case "parameters": ReadSwaggerParameters(operation.Parameters, node); return true;
            default: return ReadCommonOperationField(operation, name, node);
        }
    }

    /// <summary>The path item that is being read; its parameters may be the bodies of its operations.</summary>
    private SpecNode? swaggerPathItem;

    private Operation ReadSwaggerOperation(SpecNode node)
    {
        List<string> producedElsewhere = produces;
        if (node["produces"] is { } given) produces = Texts(given);
        Operation operation = Read<Operation>(node, ReadSwaggerOperationField);
        produces = producedElsewhere;
        operation.RequestBody = ReadSwaggerBody(node["parameters"], node["consumes"] is { } taken ? Texts(taken) : consumes);
        return operation;
    }

    private void ReadSwaggerParameters(List<Parameter> list, SpecNode node)
    {
        if (node.Kind == SpecNodeKind.Null || !Expect(SpecNodeKind.Array, node)) return;
        foreach (SpecNode item in Follow(node).Items)
        {
            if (!IsBody(Follow(item))) list.Add(ReadParameter(item));
        }
    }

    /// <summary>One parameter in <c>body</c>, or all in <c>formData</c>, are what OpenAPI 3 calls a request body.</summary>
    private RequestBody? ReadSwaggerBody(SpecNode? parametersNode, List<string> mediaTypes)
    {
        SpecNode?[] lists = [parametersNode, swaggerPathItem?["parameters"]];
        List<SpecNode> bodies = [.. lists.SelectMany(list => list is null ? [] : Follow(list).Items).Select(Follow).Where(IsBody)];
        SpecNode? whole = bodies.FirstOrDefault(body => LocationOf(body) == "body");
        if (whole is not null) return ReadWholeBody(whole, mediaTypes);
        return bodies.Count > 0 ? ReadForm(bodies, mediaTypes) : null;
    }

    private RequestBody ReadWholeBody(SpecNode node, List<string> mediaTypes)
    {
        RequestBody body = Read<RequestBody>(node, ReadSwaggerBodyField);
        Schema? schema = node["schema"] is { } written ? ReadSchema(written) : null;
        foreach (string mediaType in OrJson(mediaTypes))
            body.Content[mediaType] = new() { Position = node.Position, Schema = schema };
        return body;
    }

    private RequestBody ReadForm(List<SpecNode> fields, List<string> mediaTypes)
    {
        var form = new Schema { Position = fields[0].Position, Types = SchemaTypes.Object, FirstType = SchemaTypes.Object };
        var lists = new List<MapEntry<Encoding>>();
        foreach (SpecNode field in fields)
        {
            string name = field["name"] is { } written ? RequiredText(written) : "";
            if (form.Properties.ContainsKey(name)) continue;
            form.Properties[name] = ReadParameterSchema(field);
            if (field["type"]?.Text == "array") lists.Add(new MapEntry<Encoding>(name, ReadListEncoding(field)));
            if (field["required"] is { } required && Flag(required)) form.Required.Add(name);
        }

        var body = new RequestBody { Position = form.Position, Required = form.Required.Count > 0 };
        List<string> formTypes = mediaTypes.FindAll(type => type is "application/x-www-form-urlencoded" or "multipart/form-data");
        bool hasFile = fields.Exists(field => field["type"]?.Text == "file");
        if (formTypes.Count == 0) formTypes.Add(hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded");
        foreach (string mediaType in formTypes)
        {
            var media = new MediaType { Position = form.Position, Schema = form };
            foreach ((string name, Encoding encoding) in lists) media.Encoding[name] = encoding;
            body.Content[mediaType] = media;
        }

        return body;
    }

    private Encoding ReadListEncoding(SpecNode field)
    {
        (ParameterStyle style, bool explode) = ReadCollectionFormat(field);
        return new Encoding { Position = field.Position, Style = style, Explode = explode };
    }

    private static string? LocationOf(SpecNode parameter) => parameter["in"]?.Text;

    private static bool IsBody(SpecNode parameter) => LocationOf(parameter) is "body" or "formData";

    private static List<string> OrJson(List<string> mediaTypes) => mediaTypes.Count > 0 ? mediaTypes : [JsonMediaType];
}
