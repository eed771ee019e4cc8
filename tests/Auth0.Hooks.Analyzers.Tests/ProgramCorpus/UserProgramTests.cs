using Microsoft.CodeAnalysis;
using Auth0.Hooks.Analyzers.Tests.Verification;

namespace Auth0.Hooks.Analyzers.Tests.ProgramCorpus;

/// <summary>
/// Runs every rule over the programs of <c>Programs</c>, against the client itself and ASP.NET Core. A heading says which
/// rules must report; all others must not. The two suggestions, HOOK1002 and HOOK4001, are left out: they are right almost everywhere.
/// </summary>
public class UserProgramTests
{
    internal const string Given = """
        global using System.ComponentModel.DataAnnotations;
        global using System.Text;
        global using System.Text.Json;
        global using Auth0.Hooks;
        global using Auth0.Hooks.Api.Models;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        global using Microsoft.Extensions.Options;
        global using static Given;
        static class Given
        {
            public static HooksClient Hooks => throw new NotSupportedException();
            public static IConfiguration Configuration => throw new NotSupportedException();
            public static Hook AHook => throw new NotSupportedException();
        }
        """;

    public static TheoryData<string> Themes => [.. UserProgram.Themes];

    [Theory, MemberData(nameof(Themes))]
    public async Task Reports_what_is_wrong_and_nothing_else(string theme)
    {
        var wrong = new List<string>();
        foreach (var program in UserProgram.ReadAll(theme))
        {
            if (await Verdict(program) is { } verdict)
                wrong.Add(verdict);
        }
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private static async Task<string?> Verdict(UserProgram program)
    {
        var compilation = RealClient.RealClient.Compile([.. program.Files, Given, RealClient.RealClient.Usings]);
        if (compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            return $"{program.Name}: does not compile: {error}";
        var reported = await Judge(compilation);
        return Summary(reported) == program.Expected ? null
            : $"{program.Name}: {program.Expected} expected, {string.Join("; ", reported.Select(diagnostic => diagnostic.ToString()).DefaultIfEmpty("none"))}";
    }

    /// <summary>What the rules report, the suggestions left out.</summary>
    internal static async Task<IReadOnlyList<Diagnostic>> Judge(Compilation compilation) =>
        [.. (await TestCompilation.Analyze(compilation, RealClient.RealClient.Analyzers)).Where(diagnostic => diagnostic.Id is not ("HOOK1002" or "HOOK4001"))];

    /// <summary>The rules that report, as a heading names them.</summary>
    internal static string Summary(IReadOnlyList<Diagnostic> reported) =>
        reported.Count == 0 ? "none" : string.Join(" ", reported.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal));
}
