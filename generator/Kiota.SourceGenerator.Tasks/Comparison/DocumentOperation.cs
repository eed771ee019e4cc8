using System.Text.RegularExpressions;
using Kiota.SourceGenerator.Building;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>An operation with its path and with the parameters that its path gives it.</summary>
internal sealed class DocumentOperation
{
    private static readonly Regex Placeholder = new(@"\{([^{}/]*)\}", RegexOptions.CultureInvariant);

    private DocumentOperation(string path, PathItem item, Operation operation)
    {
        Operation = operation;
        Place = Place.Operation(operation.Method, path);
        Parameters = EffectiveParameters(path, item, operation);
    }

    public Operation Operation { get; }

    public Place Place { get; }

    /// <summary>
    /// The parameters by where they travel and what identifies them there: their name, for one of the path its place
    /// in the path.
    /// </summary>
    public OrderedMap<Parameter> Parameters { get; }

    /// <summary>The operations that any of the filters includes, by path (names of parameters aside) and method.</summary>
    public static SortedDictionary<string, DocumentOperation> All(OpenApiDocument document, IReadOnlyList<PathFilter> filters)
    {
        var all = new SortedDictionary<string, DocumentOperation>(StringComparer.Ordinal);
        foreach ((string path, PathItem reference) in document.Paths)
        {
            PathItem item = reference.Resolved;
            foreach (Operation operation in item.Operations)
            {
                if (!filters.Any(filter => filter.Includes(path, operation.Method))) continue;
                all[$"{Placeholder.Replace(path, "{}")} {operation.Method}"] = new(path, item, operation);
            }
        }

        return all;
    }

    private static OrderedMap<Parameter> EffectiveParameters(string path, PathItem item, Operation operation)
    {
        List<string> placeholders = Placeholder.Matches(path).Cast<Match>().Select(match => match.Groups[1].Value).ToList();
        var parameters = new OrderedMap<Parameter>();
        foreach (Parameter reference in item.Parameters.Concat(operation.Parameters))
        {
            Parameter parameter = reference.Resolved;
            parameters[Key(parameter, placeholders)] = parameter;
        }

        return parameters;
    }

    private static string Key(Parameter parameter, List<string> placeholders) => parameter.In switch
    {
        ParameterLocation.Path when placeholders.IndexOf(parameter.Name) is >= 0 and var index => $"path {{{index}}}",
        ParameterLocation.Header => $"header {parameter.Name.ToLowerInvariant()}",
        var location => $"{location.ToString().ToLowerInvariant()} {parameter.Name}",
    };
}
