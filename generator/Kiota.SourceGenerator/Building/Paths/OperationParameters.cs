using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Paths;

/// <summary>The parameters that hold for an operation: its own, and those of its path that it does not replace.</summary>
internal static class OperationParameters
{
    public static List<Parameter> Query(PathItem item, Operation operation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return operation.Parameters.Concat(item.Parameters).Select(parameter => parameter.Resolved)
            .Where(parameter => parameter.In == ParameterLocation.Query && parameter.Name.Length > 0 && names.Add(parameter.Name)).ToList();
    }

    /// <summary>The path parameters of an item and of all its operations.</summary>
    public static IEnumerable<Parameter> AllPath(PathItem item) => item.Parameters.Concat(item.Operations.SelectMany(operation => operation.Parameters))
        .Select(parameter => parameter.Resolved).Where(parameter => parameter.In == ParameterLocation.Path);

    /// <summary>The path parameter of a name at a node, or below it if it has no operations itself; null if undocumented.</summary>
    public static Parameter? FindPath(PathNode node, IReadOnlyCollection<string> names)
    {
        foreach (PathNode candidate in node.SelfAndDescendants())
        {
            Parameter? found = candidate.Items.SelectMany(AllPath).FirstOrDefault(parameter => names.Contains(parameter.Name));
            if (found is not null) return found;
        }

        return null;
    }
}
