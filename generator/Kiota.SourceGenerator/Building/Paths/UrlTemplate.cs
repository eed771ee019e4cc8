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
        return Path(node) + Query(all.Where(parameter => !parameter.Required || everywhere.Contains(parameter.Name)));
    }

    /// <summary>The template of one operation.</summary>
    public static string OfOperation(PathNode node, PathItem item, Operation operation) => Path(node) + Query(OperationParameters.Query(item, operation));

    /// <summary>A parameter's name as a template holds it.</summary>
    public static string EncodeName(string name) => Uri.EscapeDataString(name).Replace("-", "%2D").Replace(".", "%2E").Replace("~", "%7E")
        .Replace("!", "%21").Replace("*", "%2A").Replace("'", "%27").Replace("(", "%28").Replace(")", "%29");

    /// <summary>The same template on a server of its own, whose address is plain text.</summary>
    public static string OnServer(string server, string template) => server + template.Substring(BaseUrl.Length);

    private static string Path(PathNode node)
    {
        ILookup<string, Parameter> parameters = node.Items.SelectMany(OperationParameters.AllPath).ToLookup(parameter => parameter.Name, StringComparer.OrdinalIgnoreCase);
        IEnumerable<string> segments = node.FromRoot().Skip(1).Select(part =>
        {
            string segment = part.Segment;
            foreach (string name in PathSegment.ParameterNames(segment).Distinct().ToList())
                segment = segment.Replace("{" + name + "}", "{" + Operator(parameters[name]) + EncodeName(name) + "}");
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

    private static string Query(IEnumerable<Parameter> parameters)
    {
        List<Parameter> sorted = parameters.GroupBy(parameter => parameter.Name).Select(group => group.FirstOrDefault(parameter => parameter.Required) ?? group.First())
            .OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ToList();

        // A required list that is written as one pair for each item cannot stand behind an equals sign.
        List<Parameter> required = sorted.Where(parameter => parameter.Required && !IsExplodedList(parameter)).ToList();
        List<string> others = sorted.Except(required).Select(parameter => EncodeName(parameter.Name) + (parameter.Explode ? "*" : "")).ToList();
        string fixedPart = string.Join("&", required.Select(parameter => $"{EncodeName(parameter.Name)}={{{EncodeName(parameter.Name)}}}"));
        string start = fixedPart.Length > 0 ? "?" + fixedPart : "";
        return others.Count == 0 ? start : start + (start.Length > 0 ? "{&" : "{?") + string.Join(",", others) + "}";
    }

    private static bool IsExplodedList(Parameter parameter) => parameter.Explode && parameter.Schema?.Resolved.Types.HasFlag(SchemaTypes.Array) == true;
}
