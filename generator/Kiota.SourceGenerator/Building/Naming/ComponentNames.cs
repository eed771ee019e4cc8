namespace Kiota.SourceGenerator.Building.Naming;

/// <summary>
/// Namespaces and class names of component schemas. A dot in a component's name starts a namespace, without the
/// part that all names with dots share.
/// </summary>
internal sealed class ComponentNames
{
    private readonly string modelsNamespace;
    private readonly string commonPrefix;
    private readonly Dictionary<string, string> namespaces = new(StringComparer.Ordinal);

    public ComponentNames(string modelsNamespace, IEnumerable<string> names)
    {
        this.modelsNamespace = modelsNamespace;
        commonPrefix = CommonPrefix(names.ToList());
    }

    public string NamespaceOf(string component) =>
        namespaces.TryGetValue(component, out string? known) ? known : namespaces[component] = FindNamespace(component);

    private string FindNamespace(string component)
    {
        string scope = Scope(component);
        if (commonPrefix.Length > 0 && (scope + ".").StartsWith(commonPrefix + ".", StringComparison.Ordinal))
            scope = scope.Substring(commonPrefix.Length);
        IEnumerable<string> segments = scope.Split(['.'], StringSplitOptions.RemoveEmptyEntries)
            .Select(segment => ReservedNames.NamespaceSegment(SymbolName.Pascal(segment)));
        return string.Join(".", new[] { modelsNamespace }.Concat(segments));
    }

    public static string ClassNameOf(string component)
    {
        if (component.IndexOf('.') < 0) return SymbolName.Pascal(component);
        string last = component.Split(['.'], StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? component;
        return SymbolName.Pascal(last);
    }

    private static string Scope(string component)
    {
        string trimmed = component.Trim('.');
        int dot = trimmed.LastIndexOf('.');
        return dot < 0 ? "" : trimmed.Substring(0, dot);
    }

    private static string CommonPrefix(List<string> names)
    {
        string[]? common = null;
        foreach (string name in names)
        {
            string[] scope = Scope(name).Split(['.'], StringSplitOptions.RemoveEmptyEntries);
            if (scope.Length == 0) continue;
            common = common is null ? scope : common.Zip(scope, (left, right) => (left, right)).TakeWhile(pair => pair.left == pair.right).Select(pair => pair.left).ToArray();
            if (common.Length == 0) return "";
        }

        return common is null ? "" : string.Join(".", common);
    }
}
