namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>A document with everything in it that rules look at, in document order and each thing once.</summary>
internal sealed class DocumentContents
{
    private readonly HashSet<Schema> seen = [];

    public DocumentContents(OpenApiDocument document)
    {
        Document = document;
        foreach ((string path, PathItem item) in document.Paths)
        {
            Add(item.Resolved.Parameters);
            foreach (Operation operation in item.Resolved.Operations)
            {
                Operations.Add(new PathOperation(path, operation));
                Add(operation.Parameters);
                if (operation.RequestBody is { } body) Add(body.Resolved.Content);
                foreach ((_, Response response) in operation.Responses) Add(response.Resolved.Content);
            }
        }

        foreach ((_, Schema schema) in document.Components.Schemas) Add(schema);
    }

    public OpenApiDocument Document { get; }

    public List<PathOperation> Operations { get; } = [];

    /// <summary>Every schema that is no reference.</summary>
    public List<Schema> Schemas { get; } = [];

    private void Add(List<Parameter> parameters)
    {
        foreach (Parameter parameter in parameters) Add(parameter.Resolved.Schema);
    }

    private void Add(OrderedMap<MediaType> content)
    {
        foreach ((_, MediaType media) in content) Add(media.Schema);
    }

    private void Add(Schema? root)
    {
        if (root is null) return;
        var open = new Stack<Schema>();
        open.Push(root);
        while (open.Count > 0)
        {
            Schema schema = open.Pop().Resolved;
            if (!seen.Add(schema)) continue;
            Schemas.Add(schema);
            PushParts(schema, open);
        }
    }

    // The last first, so that the first is next.
    private static void PushParts(Schema schema, Stack<Schema> open)
    {
        if (schema.AdditionalProperties is { } additional) open.Push(additional);
        if (schema.Items is { } items) open.Push(items);
        Push(schema.PrefixItems, open);
        if (schema.IsComposed)
        {
            Push(schema.AnyOf, open);
            Push(schema.OneOf, open);
            Push(schema.AllOf, open);
        }

        for (int i = schema.Properties.Count - 1; i >= 0; i--) open.Push(schema.Properties[i].Value);
    }

    private static void Push(List<Schema> parts, Stack<Schema> open)
    {
        for (int i = parts.Count - 1; i >= 0; i--) open.Push(parts[i]);
    }
}
