using YamlDotNet.RepresentationModel;

namespace Auth0.Hooks.Emulator.Contract;

/// <summary>The operations of <c>spec/auth0-hooks.yaml</c>, read from the copy inside this assembly.</summary>
internal static class HooksDocument
{
    /// <summary>Every path of the document lies below this one.</summary>
    public const string BasePath = "api/v2";

    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    public static IReadOnlyList<Operation> Operations { get; } = Read();

    public static Operation? Find(string? path, string method) =>
        Operations.FirstOrDefault(operation => operation.Path == path && operation.Method == method);

    private static List<Operation> Read()
    {
        using Stream stream = typeof(HooksDocument).Assembly.GetManifestResourceStream("auth0-hooks.yaml")!;
        using StreamReader text = new(stream);
        YamlStream yaml = [];
        yaml.Load(text);
        YamlMappingNode document = (YamlMappingNode)yaml.Documents[0].RootNode;
        SchemaReader schemas = new(document);
        return
        [
            .. from path in document.Map("paths")
               from method in Methods
               let operation = ((YamlMappingNode)path.Value).Child(method) as YamlMappingNode
               where operation is not null
               select ReadOperation(schemas, path.Key, method, operation),
        ];
    }

    private static Operation ReadOperation(SchemaReader schemas, string path, string method, YamlMappingNode operation)
    {
        var query = from node in Items(operation, "parameters")
                    let parameter = schemas.Resolve(node)
                    where parameter.Text("in") == "query"
                    select KeyValuePair.Create(
                        parameter.Text("name")!,
                        schemas.Read(parameter.Child("schema")!) with { Description = parameter.Text("description") });
        var scopes = Items(operation, "security").Cast<YamlMappingNode>().SelectMany(scheme => scheme.Texts("oAuth2ClientCredentials"));
        YamlMappingNode? body = operation.Child("requestBody") is { } reference ? schemas.Resolve(reference) : null;
        YamlMappingNode? content = body?.Child("content") as YamlMappingNode;
        return new Operation(
            operation.Text("operationId")!,
            method.ToUpperInvariant(),
            BasePath + path,
            [.. scopes],
            new Dictionary<string, Schema>(query),
            content?.Child("application/json") is YamlMappingNode json ? schemas.Read(json.Child("schema")!) : null,
            content?.Child("application/x-www-form-urlencoded") is not null);
    }

    private static IEnumerable<YamlNode> Items(YamlMappingNode map, string name) => (map.Child(name) as YamlSequenceNode)?.Children ?? [];
}
