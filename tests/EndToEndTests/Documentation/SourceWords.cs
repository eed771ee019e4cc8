using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EndToEndTests.Documentation;

/// <summary>The words that the repository's sources are made of: code, documents, build files and the names of files.</summary>
internal static partial class SourceWords
{
    private static readonly Lazy<HashSet<string>> Words = new(() =>
    [
        .. RepositoryFiles.Sources("src", "generator", "analyzers", "spec", "eng", "samples", "benchmarks", "tests", ".")
            .Where(file => !file.Contains("/Documentation/", StringComparison.Ordinal))
            .SelectMany(file => WordPattern().Matches(file).Concat(WordPattern().Matches(RepositoryFiles.Read(file))))
            .Concat(RepositoryFiles.Pages.SelectMany(page => WordPattern().Matches(page)))
            .Select(match => match.Value),
    ]);

    private static readonly Lazy<HashSet<string>> BuildWords = new(() =>
    [
        .. RepositoryFiles.Sources("generator", "src", "eng", ".").Where(file => file.EndsWith(".props", StringComparison.Ordinal) || file.EndsWith(".targets", StringComparison.Ordinal))
            .SelectMany(file => XDocument.Parse(RepositoryFiles.Read(file)).Descendants())
            .SelectMany(element => element.Attributes().Select(attribute => attribute.Value).Prepend(element.Name.LocalName)),
        "SourceUrl", "Check", "CheckPaths", "ApiClient", // what the task reads, and a default
        .. RepositoryFiles.Sources("src", "samples", "tests").Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file)),
    ]);

    private static readonly Lazy<HashSet<string>> OthersWords = new(() =>
    [
        .. RepositoryFiles.Read("tests/EndToEndTests/Documentation/words-of-others.txt").Split('\n')
            .Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ]);

    /// <summary>Every word.</summary>
    public static IReadOnlySet<string> All => Words.Value;

    /// <summary>Items, metadata, properties and targets of our build files, and the names of projects.</summary>
    public static IReadOnlySet<string> OfBuilds => BuildWords.Value;

    /// <summary>Words of other products, which the sources have no reason to hold.</summary>
    public static IReadOnlySet<string> OfOthers => OthersWords.Value;

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]{2,}")]
    private static partial Regex WordPattern();
}
