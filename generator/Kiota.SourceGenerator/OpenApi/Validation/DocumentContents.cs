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
                Operations.Add((path, operation));
                Add(operation.Parameters);
                if (operation.RequestBody is { } body) Add(body.Resolved.Content);
                foreach ((_, Response response) in operation.Responses) Add(response.Resolved.Content);
            }
        }

        foreach ((_, Schema schema) in document.Components.Schemas) Add(schema);
    }

    public OpenApiDocument Document { get; }

    public List<(string Path, Operation Operation)> Operations { get; } = [];

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
            foreach (Schema part in PartsOf(schema).Reverse()) open.Push(part);
        }
    }

    private static IEnumerable<Schema> PartsOf(Schema schema)
    {
        IEnumerable<Schema> parts = [
            .. schema.Properties.Select(property => property.Value), .. schema.AllOf, .. schema.OneOf, .. schema.AnyOf, .. schema.PrefixItems];
        if (schema.Items is { } items) parts = parts.Append(items);
        return schema.AdditionalProperties is { } additional ? parts.Append(additional) : parts;
    }
}
