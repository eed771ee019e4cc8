using System.Text.RegularExpressions;

namespace EndToEndTests.Documentation;

/// <summary>Every command that a page gives names projects, packages, switches, targets and properties that exist.</summary>
public sealed partial class CommandLineTests
{
    public static TheoryData<string> Pages => [.. Page.Paths];

    [Theory, MemberData(nameof(Pages))]
    public void Every_project_and_script_exists(string path) => Findings.None(CommandsOf(path)
        .SelectMany(command => FilePattern().Matches(command)).Select(match => match.Groups["file"].Value)
        .Where(file => !file.Contains('<') && !RepositoryFiles.Exists(file)));

    [Theory, MemberData(nameof(Pages))]
    public void Every_package_is_one_of_ours(string path) => Findings.None(CommandsOf(path)
        .SelectMany(command => PackagePattern().Matches(command)).Select(match => match.Groups["package"].Value)
        .Where(package => !ShippedPackages.Ids.Contains(package)));

    [Theory, MemberData(nameof(Pages))]
    public void Every_switch_is_known_to_its_program(string path) => Findings.None(
        from command in CommandsOf(path)
        let program = ProgramPattern().Match(command)
        where program.Success
        let folder = program.Groups["folder"] is { Success: true, Value: var project } ? project : "src/Auth0.Hooks.Emulator.Tool"
        from Match given in SwitchPattern().Matches(program.Groups["arguments"].Value)
        where !RepositoryFiles.Sources(folder).Any(file => RepositoryFiles.Read(file).Contains($"\"{given.Value}\"", StringComparison.Ordinal))
        select command);

    [Theory, MemberData(nameof(Pages))]
    public void Every_target_and_property_is_in_the_build_files(string path) => Findings.None(CommandsOf(path)
        .SelectMany(command => BuildPattern().Matches(command)).Select(match => match.Groups["name"].Value)
        .Where(name => !SourceWords.OfBuilds.Contains(name) && !SourceWords.OfOthers.Contains(name)));

    /// <summary>Commands in running text, and the lines of blocks that begin with one.</summary>
    private static IEnumerable<string> CommandsOf(string path)
    {
        var page = new Page(path);
        return page.InlineCode.Concat(page.Text.Split('\n'))
            .Select(line => line.TrimStart('$', ' ').Split(" #")[0])
            .Where(line => CommandPattern().IsMatch(line));
    }

    [GeneratedRegex(@"^([A-Z0-9_]+=\S* )*(dotnet|bash|auth0-hooks-emulator|-[tp]:)\b")]
    private static partial Regex CommandPattern();

    [GeneratedRegex(@"(--project|bash|dotnet test|dotnet pack) (?<file>[\w./<-][^ ]*)")]
    private static partial Regex FilePattern();

    [GeneratedRegex(@"(add package|tool install( --global)?) (?<package>[\w.]+)")]
    private static partial Regex PackagePattern();

    [GeneratedRegex(@"^auth0-hooks-emulator(?<arguments> .*)|--project (?<folder>\S+) --(?<arguments> .*)")]
    private static partial Regex ProgramPattern();

    [GeneratedRegex(@"(?<= )--[a-z-]+")]
    private static partial Regex SwitchPattern();

    [GeneratedRegex(@"(^| )-[tp]:(?<name>\w+)")]
    private static partial Regex BuildPattern();
}
