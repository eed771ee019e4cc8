using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Auth0.Hooks.Analyzers.Tests.ProgramCorpus;

/// <summary>What the rules say of a program must not depend on which file its types stand in, or whether an editor or a build asks.</summary>
public class RearrangedProgramTests
{
    private const string Own = "static class Given";

    public static TheoryData<string> Themes => UserProgramTests.Themes;

    [Theory, MemberData(nameof(Themes))]
    public async Task The_same_is_reported_where_every_type_has_a_file(string theme)
    {
        var wrong = new List<string>();
        foreach (var program in UserProgram.ReadAll(theme))
        {
            if (RearrangedProgram.Of(program) is { } rearranged && await Reported(RealClient.RealClient.Compile([rearranged.Main, .. rearranged.Types, UserProgramTests.Given, RealClient.RealClient.Usings])) is { } reported && reported != program.Expected)
                wrong.Add($"{program.Name}: {program.Expected} expected, {reported}");
        }
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Theory, MemberData(nameof(Themes))]
    public async Task An_editor_reports_what_a_build_reports_where_the_types_stand_in_another_project(string theme)
    {
        var wrong = new List<string>();
        foreach (var program in UserProgram.ReadAll(theme))
        {
            if (RearrangedProgram.Of(program) is not { Types.Count: > 0 } rearranged)
                continue;
            var library = RealClient.RealClient.Compile([.. rearranged.PublicTypes, UserProgramTests.Given.Replace(Own, "public " + Own, StringComparison.Ordinal), RealClient.RealClient.Usings]).WithAssemblyName("Library");
            using var image = new MemoryStream();
            if (!library.Emit(image).Success)
                continue;
            // An editor hands over the source of a project, a build its assembly.
            var editor = await Reported(Referencing(rearranged, library.ToMetadataReference()));
            var build = await Reported(Referencing(rearranged, MetadataReference.CreateFromImage(image.ToArray())));
            if (editor != build)
                wrong.Add($"{program.Name}: an editor {editor}, a build {build}");
            // Less of a secret's way is seen, but nothing else is reported.
            else if (build is not (null or "none") && build != program.Expected)
                wrong.Add($"{program.Name}: {program.Expected} expected, {build}");
        }
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private static CSharpCompilation Referencing(RearrangedProgram program, MetadataReference library)
    {
        var usings = UserProgramTests.Given[..UserProgramTests.Given.IndexOf(Own, StringComparison.Ordinal)];
        var compilation = RealClient.RealClient.Compile(program.Main, usings, RealClient.RealClient.Usings).AddReferences(library);
        return compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
    }

    /// <summary>The rules that report; null for a program that cannot be rearranged so.</summary>
    private static async Task<string?> Reported(CSharpCompilation compilation)
    {
        if (compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            return null;
        return UserProgramTests.Summary(await UserProgramTests.Judge(compilation));
    }
}
