using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Tests.Secrets;

/// <summary>Members of other libraries that .editorconfig makes sinks and sources.</summary>
public class ConfiguredMembersTests
{
    private const string Library = """
        namespace Lib
        {
            static class Vault { public static void Store(string name, string value) { } public static string Key { get; set; } = ""; }
            static class Texts { public static string ApiKey() => System.Console.ReadLine()!; public static string Token => System.Console.ReadLine()!; }
            class Entry { public Entry(string name, string value) { } }
        }
        """;

    [Theory]
    [InlineData("""Lib.Vault.Store("K", "not-a-real-1");""", true)]
    [InlineData("""Lib.Vault.Store("not-a-real-1", args[0]);""", false)]
    [InlineData("""Lib.Vault.Key = "not-a-real-1";""", true)]
    [InlineData("""_ = new Lib.Entry("K", "not-a-real-1");""", true)]
    [InlineData("""hooks.CreateSecretAsync("id", "K", Lib.Texts.ApiKey());""", true)]
    [InlineData("""hooks.CreateSecretAsync("id", "K", Lib.Texts.Token);""", true)]
    [InlineData("""hooks.CreateSecretAsync("id", "K", args[0]);""", false)]
    public async Task Configured_members_count_as_if_they_were_marked(string statement, bool isReported)
    {
        var options = new Options(new()
        {
            ["auth0_hooks_secret_sinks"] = "Lib.Vault.Store(value), Lib.Vault.Key, Lib.Entry.Entry(value)",
            ["auth0_hooks_secret_sources"] = "Lib.Texts.ApiKey, Lib.Texts.Token",
        });
        Assert.Equal(isReported, (await Analyze(statement, options)).Length > 0);
        if (statement.StartsWith("Lib", StringComparison.Ordinal) || statement.Contains("Texts", StringComparison.Ordinal))
            Assert.Empty(await Analyze(statement, new Options([])));
    }

    [Theory]
    [InlineData("Own.Texts.Compiled()", true)]
    [InlineData("Own.Texts.Embedded", true)]
    [InlineData("Own.Texts.Field", true)]
    [InlineData("new Own.Store().Key", true)]
    [InlineData("new Own.Store().Field", true)]
    [InlineData("\"Bearer \" + Own.Texts.Compiled()", true)]
    [InlineData("new[] { 1 }.Select(Own.Texts.Numbered).First()", true)]
    [InlineData("Own.Texts.Unprotect(\"not-a-real-1\")", false)]
    [InlineData("Own.Texts.Default", false)]
    [InlineData("Own.Texts.Compiled() + Own.Texts.Default", false)]
    [InlineData("Own.Texts.Unmarked(\"not-a-real-1\")", true)]
    public async Task A_member_gives_what_its_own_attribute_says(string value, bool isReported)
    {
        const string Marked = """
            namespace Own
            {
                [AttributeUsage(AttributeTargets.All)] sealed class HardCodedSecretAttribute : Attribute { }
                [AttributeUsage(AttributeTargets.All)] sealed class ReadAtRuntimeAttribute : Attribute { }
                static class Texts
                {
                    [HardCodedSecret] public static string Compiled() => Console.ReadLine()!;
                    [HardCodedSecret] public static string Numbered(int number) => Console.ReadLine()!;
                    [HardCodedSecret] public static string Embedded => Console.ReadLine()!;
                    [HardCodedSecret] public static string Field = Console.ReadLine()!;
                    [ReadAtRuntime] public static string Default => "not-a-real-default";
                    [ReadAtRuntime] public static string Unprotect(string text) => text.Replace('x', 'y');
                    public static string Unmarked(string text) => text.Replace('x', 'y');
                }
                class Store { [HardCodedSecret] public string Key { get; } = Console.ReadLine()!; [HardCodedSecret] public readonly string Field = Console.ReadLine()!; }
            }
            """;
        var compilation = TestCompilation.Of($"using System.Linq; static class Program {{ static void Main(string[] args) {{ }} static void Run(HooksClient hooks) {{ hooks.CreateSecretAsync(\"id\", \"K\", {value}); }} }}", "using System;\n" + Marked);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(isReported, (await TestCompilation.Analyze(compilation, new SecretsMustNotBeHardCodedAnalyzer())).Length > 0);
    }

    private static async Task<ImmutableArray<Diagnostic>> Analyze(string statement, Options options) =>
        await TestCompilation.Of($"static class Program {{ static void Main(string[] args) {{ }} static void Run(HooksClient hooks, string[] args) {{ {statement} }} }}", Library)
            .WithAnalyzers([new SecretsMustNotBeHardCodedAnalyzer()], new AnalyzerOptions([], options)).GetAnalyzerDiagnosticsAsync();

    private sealed class Options(Dictionary<string, string> settings) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Settings([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Settings(settings);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Settings(Dictionary<string, string> settings) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => settings.TryGetValue(key, out value);
    }
}
