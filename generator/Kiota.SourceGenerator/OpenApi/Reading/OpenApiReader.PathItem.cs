using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private bool ReadPathItemField(PathItem item, string name, SpecNode node)
    {
        switch (name)
        {
            case "servers": ReadList(item.Servers, node, ReadServer); return true;
            case "parameters": ReadList(item.Parameters, node, ReadParameter); return true;
            case "query": Report(SpecDiagnostics.UnsupportedMethod, node, "QUERY", currentPath); return true;
            case "additionalOperations": ReportAdditionalOperations(node); return true;
            default: return ReadCommonPathItemField(item, name, node);
        }
    }

    private readonly Dictionary<SpecNode, PathItem> pathItems = [];

    /// <summary>The path whose item is being read, for messages.</summary>
    private string currentPath = "";

    private void ReadMethod(PathItem item, SpecNode node, string method)
    {
        if (node.Kind == SpecNodeKind.Null) return;
        Operation operation = ReadOperation(node);
        operation.Method = method;
        item.Operations.Add(operation);
    }

    private PathItem ReadPathItem(SpecNode node)
    {
        if (document.Version != SpecVersion.Swagger20) return ReadReferenceable(node, pathItems, ReadPathItemField, ReadPathItem);
        swaggerPathItem = node;
        return ReadReferenceable(node, pathItems, ReadSwaggerPathItemField, ReadPathItem);
    }

    private void ReportAdditionalOperations(SpecNode node)
    {
        foreach (SpecMember operation in node.Members)
            Report(SpecDiagnostics.UnsupportedMethod, operation.Value, operation.Name, currentPath);
    }

    /// <summary>What a path item holds in every version.</summary>
    private bool ReadCommonPathItemField(PathItem item, string name, SpecNode node)
    {
        switch (name)
        {
            case "summary": item.Summary = Text(node); return true;
            case "description": item.Description = Text(node); return true;
            case "get": ReadMethod(item, node, "GET"); return true;
            case "put": ReadMethod(item, node, "PUT"); return true;
            case "post": ReadMethod(item, node, "POST"); return true;
            case "delete": ReadMethod(item, node, "DELETE"); return true;
            case "options": ReadMethod(item, node, "OPTIONS"); return true;
            case "head": ReadMethod(item, node, "HEAD"); return true;
            case "patch": ReadMethod(item, node, "PATCH"); return true;
            case "trace": ReadMethod(item, node, "TRACE"); return true;
            default: return false;
        }
    }
}
