using Microsoft.CodeAnalysis.CSharp;

namespace Auth0.Hooks.Analyzers.Tests.ProgramCorpus;

/// <summary>One program of the corpus, as a user would write it, and the rules that must report in it.</summary>
public sealed record UserProgram(string Name, string Expected, IReadOnlyList<string> Files)
{
    private const string Next = "=== file\n";

    public static IEnumerable<string> Themes => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Programs"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>The programs of a theme, those left out that need a later C# than this compiler knows: the last part of their heading says which.</summary>
    public static IEnumerable<UserProgram> ReadAll(string theme)
    {
        var text = "\n" + File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Programs", theme + ".txt"));
        foreach (var block in text.Split("\n## ", StringSplitOptions.RemoveEmptyEntries))
        {
            var heading = block[..block.IndexOf('\n', StringComparison.Ordinal)].Split(" | ");
            if (heading is [_, _, var language] && !LanguageVersionFacts.TryParse(language["C# ".Length..], out _))
                continue;
            yield return new UserProgram($"{theme}/{heading[0]}", heading[1], block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..].Split(Next));
        }
    }
}
