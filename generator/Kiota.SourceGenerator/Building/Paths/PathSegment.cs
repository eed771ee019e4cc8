using System.Text.RegularExpressions;
using Kiota.SourceGenerator.Building.Naming;

namespace Kiota.SourceGenerator.Building.Paths;

/// <summary>What the text of a path segment means, with Kiota's rules.</summary>
internal static class PathSegment
{
    // None of the patterns goes back far, so none needs a limit of time: one would fail on a busy machine, and only there.
    private static readonly Regex Parameter = new(@"\{([^{}]+)\}", RegexOptions.CultureInvariant);
    private static readonly Regex SpelledParameter = new(@"(?:(?<!\w)(?<prefix>\w+))?(?<equals>=?)'?\{(?<name>\w+)\}'?,?", RegexOptions.CultureInvariant);
    private static readonly Regex AtSignParameter = new(@"=@(\w+)", RegexOptions.CultureInvariant);
    private static readonly Regex Extension = new(@"\.(?:json|yaml|yml|csv|txt)$", RegexOptions.CultureInvariant);
    private static readonly Regex IdSuffix = new(@"-?id\d?}?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly HashSet<string> Extensions = new(["json", "xml", "csv", "yaml", "yml", "txt"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Verbs = new(["get", "post", "put", "patch", "delete", "head", "options", "trace"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the parameters in a segment, in order.</summary>
    public static IEnumerable<string> ParameterNames(string segment) => Parameter.Matches(segment).Cast<Match>().Select(match => match.Groups[1].Value);

    /// <summary>The file extension behind a parameter, with its point; empty if there is none.</summary>
    public static string ExtensionOf(string segment) => Extension.Match(segment).Value;

    /// <summary>Whether the segment is one parameter, perhaps with a file extension behind it.</summary>
    public static bool IsSingleParameter(string segment)
    {
        string bare = Extension.Replace(segment, "");
        return bare.Length > 2 && bare[0] == '{' && bare[bare.Length - 1] == '}' && bare.IndexOf('{', 1) < 0;
    }

    /// <summary>The segment as part of a namespace; empty if it has no name.</summary>
    public static string NamespacePart(PathNode node)
    {
        string segment = node.Segment;
        if (segment.Length == 0) return "";
        string part = node.IsItem ? "Item"
            : segment.Equals("item", StringComparison.OrdinalIgnoreCase) ? "Item_Escaped" : segment;
        string[] words = part.Split(['.', '-', '$'], StringSplitOptions.RemoveEmptyEntries);
        part = string.Concat(words.Select(SpellParameters).Select((word, index) => index == 0 ? word : Casing.UpperFirst(word)));
        if (Extensions.Contains(part)) part += "Escaped";
        part = SymbolName.Pascal(part.Replace("$value", "Content"));
        if (part.Equals("models", StringComparison.OrdinalIgnoreCase)) part += "Requests";
        return ReservedNames.NamespaceSegment(part);
    }

    /// <summary>The property that leads to the segment.</summary>
    public static string NavigationName(PathNode node, string suffix = "")
    {
        if (node.Segment.Length == 0) return "EmptyPathSegment" + suffix;
        string[] words = ClassWords(node);
        string name = SymbolName.Pascal(string.Concat(words.Select((word, index) => index == 0 ? word : Casing.UpperFirst(word))) + suffix);
        return Verbs.Contains(name) ? name + "Path" : name;
    }

    /// <summary>The start of the names of types that belong to the segment's operations.</summary>
    public static string ClassName(PathNode node)
    {
        if (node.Segment.Length == 0) return string.IsNullOrEmpty(node.Parent?.Segment) ? "" : "EmptyPathSegment";
        string[] words = ClassWords(node);
        if (words.Length > 1) words = words.Where(word => !Extensions.Contains(word)).ToArray();
        return words.Length == 0 ? "" : words[words.Length - 1];
    }

    /// <summary>Spells <c>{x}</c> as <c>WithX</c>.</summary>
    private static string SpellParameters(string segment)
    {
        string spelled = SpelledParameter.Replace(AtSignParameter.Replace(segment, "={$1}"), match =>
            (match.Groups["equals"].Length == 0 ? match.Groups["prefix"].Value : "") + "With" + Casing.UpperFirst(match.Groups["name"].Value));
        return spelled.Replace("(", "").Replace(")", "");
    }

    private static string[] ClassWords(PathNode node)
    {
        string name = SpellParameters(node.Segment).Replace("$value", "Content");
        if (node.IsItem)
        {
            string withoutId = IdSuffix.Replace(name, "");
            if (withoutId != name) name = withoutId == "With" ? Casing.UpperFirst(node.Parent!.Segment) : withoutId;
        }

        return name.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
    }
}
