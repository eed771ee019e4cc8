using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private static readonly FieldMap<PathItem> PathItemFields = new(MethodFields.All)
    {
        ["servers"] = static (reader, item, node) => reader.ReadList(item.Servers, node, reader.ReadServer),
        ["parameters"] = static (reader, item, node) => reader.ReadList(item.Parameters, node, reader.ReadParameter),
        ["query"] = static (reader, _, node) => reader.Report(SpecDiagnostics.UnsupportedMethod, node, "QUERY", reader.currentPath),
        ["additionalOperations"] = static (reader, _, node) => reader.ReportAdditionalOperations(node),
    };

    private readonly Dictionary<SpecNode, PathItem> pathItems = [];

    /// <summary>The path whose item is being read, for messages.</summary>
    private string currentPath = "";

    private static FieldReader<PathItem> Method(string method) => (reader, item, node) =>
    {
        if (node.Kind == SpecNodeKind.Null) return;
        Operation operation = reader.ReadOperation(node);
        operation.Method = method;
        item.Operations.Add(operation);
    };

    private PathItem ReadPathItem(SpecNode node)
    {
        if (document.Version != SpecVersion.Swagger20) return ReadReferenceable(node, pathItems, PathItemFields, ReadPathItem);
        swaggerPathItem = node;
        return ReadReferenceable(node, pathItems, SwaggerPathItemFields, ReadPathItem);
    }

    private void ReportAdditionalOperations(SpecNode node)
    {
        foreach (SpecMember operation in node.Members)
            Report(SpecDiagnostics.UnsupportedMethod, operation.Value, operation.Name, currentPath);
    }

    /// <summary>What a path item holds in every version.</summary>
    /// <remarks>A class of its own, so that it exists before the maps that start with it.</remarks>
    private static class MethodFields
    {
        public static readonly FieldMap<PathItem> All = new()
        {
            ["summary"] = static (reader, item, node) => item.Summary = reader.Text(node),
            ["description"] = static (reader, item, node) => item.Description = reader.Text(node),
            ["get"] = Method("GET"),
            ["put"] = Method("PUT"),
            ["post"] = Method("POST"),
            ["delete"] = Method("DELETE"),
            ["options"] = Method("OPTIONS"),
            ["head"] = Method("HEAD"),
            ["patch"] = Method("PATCH"),
            ["trace"] = Method("TRACE"),
        };
    }
}
