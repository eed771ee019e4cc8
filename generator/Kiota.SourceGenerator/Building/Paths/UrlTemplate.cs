using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Paths;

/// <summary>Writes the URI templates (RFC 6570) of request builders.</summary>
internal static class UrlTemplate
{
    private const string BaseUrl = "{+baseurl}";

    /// <summary>The template of a node's builder: what all its operations can share.</summary>
    public static string OfBuilder(PathNode node)
    {
        List<List<Parameter>> queries = node.Operations.Select(operation => OperationParameters.Query(operation.Item, operation.Operation)).ToList();
        List<Parameter> all = queries.SelectMany(query => query).ToList();
        var everywhere = new HashSet<string>(all.Where(parameter => parameter.Required)
            .GroupBy(parameter => parameter.Name).Where(group => group.Count() == queries.Count).Select(group => group.Key), StringComparer.Ordinal);
        return Template(node, node.Operations.FirstOrDefault(), all.Where(parameter => !parameter.Required || everywhere.Contains(parameter.Name)));
    }

    /// <summary>The template of one operation.</summary>
    public static string OfOperation(PathNode node, ItemOperation operation) => Template(node, operation, OperationParameters.Query(operation.Item, operation.Operation));

    /// <summary>Whether the operation has the path of the node's builder: paths that differ in a file extension share a node.</summary>
    public static bool HasPathOfBuilder(PathNode node, ItemOperation operation) =>
        operation.Path == node.Operations[0].Path || Path(node, operation) == Path(node, node.Operations[0]);

    /// <summary>A parameter's name as a template holds it.</summary>
    public static string EncodeName(string name) => Uri.EscapeDataString(name).Replace("-", "%2D").Replace(".", "%2E").Replace("~", "%7E")
        .Replace("!", "%21").Replace("*", "%2A").Replace("'", "%27").Replace("(", "%28").Replace(")", "%29");

    /// <summary>The same template on a server of its own, whose address is plain text.</summary>
    public static string OnServer(string server, string template) => server + template.Substring(BaseUrl.Length);

    // What a document has behind a # never travels, and would take the query with it.
    private static string Template(PathNode node, ItemOperation? operation, IEnumerable<Parameter> query)
    {
        string path = Path(node, operation);
        int fragment = path.IndexOf('#');
        return path.Insert(fragment < 0 ? path.Length : fragment, Query(query, path.IndexOf('?') < 0 ? "?" : "&"));
    }

    private static string Path(PathNode node, ItemOperation? operation)
    {
        string[]? written = null;
        ILookup<string, Parameter> parameters = node.Items.SelectMany(OperationParameters.AllPath).ToLookup(parameter => parameter.Name, StringComparer.OrdinalIgnoreCase);
        IEnumerable<string> segments = node.FromRoot().Skip(1).Select((part, index) =>
        {
            string segment = part.Segment;
            if (part.FormerNames.Count > 0 && operation is not null) segment += PathSegment.ExtensionOf((written ??= PathTree.Segments(operation.Path))[index]);
            foreach (string name in PathSegment.ParameterNames(segment).Distinct().ToList())
                segment = segment.Replace("{" + name + "}", "{" + Operator(parameters[name]) + part.Variable(name) + "}");
            return "/" + segment;
        });
        return BaseUrl + string.Concat(segments);
    }

    /// <summary>What RFC 6570 writes before a name for the style of its value.</summary>
    private static string Operator(IEnumerable<Parameter> parameters) => parameters.FirstOrDefault() switch
    {
        { Style: ParameterStyle.Matrix } => ";",
        { Style: ParameterStyle.Label } => ".",
        _ => parameters.Any(parameter => parameter.AllowReserved) ? "+" : "",
    };

    private static string Query(IEnumerable<Parameter> parameters, string first)
    {
        List<Parameter> sorted = parameters.GroupBy(parameter => parameter.Name).Select(group => group.FirstOrDefault(parameter => parameter.Required) ?? group.First())
            .OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ToList();

        // A required list that is written as one pair for each item cannot stand behind an equals sign.
        List<Parameter> required = sorted.Where(parameter => parameter.Required && !IsExplodedList(parameter)).ToList();
        List<string> others = sorted.Except(required).Select(parameter => EncodeName(parameter.Name) + (parameter.Explode ? "*" : "")).ToList();
        string fixedPart = string.Join("&", required.Select(parameter => $"{EncodeName(parameter.Name)}={{{EncodeName(parameter.Name)}}}"));
        string start = fixedPart.Length > 0 ? first + fixedPart : "";
        return others.Count == 0 ? start : start + "{" + (start.Length > 0 ? "&" : first) + string.Join(",", others) + "}";
    }

    private static bool IsExplodedList(Parameter parameter) => parameter.Explode && parameter.Schema?.Resolved.Types.HasFlag(SchemaTypes.Array) == true;
}
