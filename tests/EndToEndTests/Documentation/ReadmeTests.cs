using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EndToEndTests.Documentation;

/// <summary>The ten lines of README, with the two mistakes that it tells of, give the build output that it shows.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task The_build_says_what_the_page_shows()
    {
        Page.Block[] blocks = [.. new Page("README.md").Blocks];
        string program = blocks.First(block => block.Language == "csharp").Text;
        string shown = blocks.First(block => block.Language == "text").Text;
        string[] lines = program.Replace("HookTriggerId.CredentialsExchange", "\"credential-exchange\"", StringComparison.Ordinal).Split('\n');
        lines[9] = """    await hooks.CreateSecretAsync(hook.Id!, "API_KEY", "4f9a8b7c6d5e4f3a2b1c");""";

        CompilationWithAnalyzers build = Snippet.Program(string.Join('\n', lines)).WithAnalyzers(BuiltAnalyzers.Rules);
        var said = (await build.GetAllDiagnosticsAsync()).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(Show);

        Assert.Equal(Regex.Replace(shown.TrimEnd(), @"\n +", " ").Split('\n'), said);
    }

    private static string Show(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        string severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return string.Create(CultureInfo.InvariantCulture, $"Program.cs({start.Line + 1},{start.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
