using System.Text.RegularExpressions;

namespace PackageTests;

/// <summary>What a command printed and how it ended.</summary>
internal sealed partial record CommandResult(int ExitCode, string Output)
{
    /// <summary>The compiler's and analyzers' messages, without repetition, in order of appearance.</summary>
    public IReadOnlyList<BuildMessage> Messages =>
        [.. MessagePattern().Matches(Output)
            .Select(match => new BuildMessage(
                Path.GetFileName(match.Groups["file"].Value),
                int.Parse(match.Groups["line"].Value, null),
                match.Groups["severity"].Value,
                match.Groups["id"].Value,
                match.Groups["text"].Value.Trim()))
            .Distinct()];

    public CommandResult ShouldSucceed()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public CommandResult ShouldFail()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    [GeneratedRegex(@"^\s*(?<file>[^\s(][^(\n]*)\((?<line>\d+),\d+(,\d+,\d+)?\): (?<severity>error|warning) (?<id>[A-Z]+\d+): (?<text>[^\[\n]*)", RegexOptions.Multiline)]
    private static partial Regex MessagePattern();
}

/// <summary>One message of a build.</summary>
internal sealed record BuildMessage(string File, int Line, string Severity, string Id, string Text);
