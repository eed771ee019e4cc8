using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace EndToEndTests.Documentation;

/// <summary>What a page shows as the word of the build is what the build says.</summary>
public sealed partial class QuotedMessageTests
{
    private static readonly Lazy<Dictionary<string, DiagnosticDescriptor>> Descriptors = new(() =>
        BuiltAnalyzers.Rules.SelectMany(rule => rule.SupportedDiagnostics)
            .Concat(BuiltAnalyzers.FindingsOfTheGenerator).DistinctBy(descriptor => descriptor.Id).ToDictionary(descriptor => descriptor.Id));

    public static TheoryData<string> Pages => [.. Page.Paths];

    [Theory, MemberData(nameof(Pages))]
    public void Every_message_has_the_text_and_the_severity_of_its_diagnostic(string path)
    {
        string text = ContinuationPattern().Replace(new Page(path).Text, " ");

        Findings.None(MessagePattern().Matches(text)
            .Where(quoted => Descriptors.Value.TryGetValue(quoted.Groups["id"].Value, out DiagnosticDescriptor? descriptor) && !IsSaidBy(descriptor, quoted))
            .Select(quoted => quoted.Value));
    }

    [Fact]
    public void The_descriptors_are_found() => Assert.Superset(new HashSet<string> { "HOOK1001", "HOOK2001", "HOOK4001", "KSG001", "KSG299" }, Descriptors.Value.Keys.ToHashSet());

    /// <summary>A page may end a message with dots.</summary>
    private static bool IsSaidBy(DiagnosticDescriptor descriptor, Match quoted)
    {
        string said = quoted.Groups["text"].Value.TrimEnd();
        string format = PlaceholderPattern().Replace(Regex.Escape(descriptor.MessageFormat.ToString(null)), ".+");
        bool isCut = said.EndsWith("...", StringComparison.Ordinal);
        string severity = descriptor.DefaultSeverity.ToString();
        return severity.Equals(quoted.Groups["severity"].Value, StringComparison.OrdinalIgnoreCase)
            && (isCut ? Prefixes(format).Any(prefix => Regex.IsMatch(said[..^3].TrimEnd(), $"^{prefix}$")) : Regex.IsMatch(said, $"^{format}$"));
    }

    /// <summary>Beginnings of a message, up to each of its words.</summary>
    private static IEnumerable<string> Prefixes(string format) =>
        Enumerable.Range(0, format.Length + 1).Where(end => end == format.Length || format[end] == '\\' && format[end + 1] == ' ').Select(end => format[..end]).Prepend("");

    [GeneratedRegex(@"(?<severity>error|warning) (?<id>(HOOK\d|KSG)\d{3}): (?<text>.+?)(?=`?( \||$)|\r?\n)", RegexOptions.Multiline)]
    private static partial Regex MessagePattern();

    /// <summary>A page breaks a long line and indents what follows.</summary>
    [GeneratedRegex(@"\n {10,}")]
    private static partial Regex ContinuationPattern();

    [GeneratedRegex(@"\\\{\d\}")]
    private static partial Regex PlaceholderPattern();
}
