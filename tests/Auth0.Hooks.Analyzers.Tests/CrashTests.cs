using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Tests;

/// <summary>Runs every rule over code that was written for other ends; much of it does not even compile here.</summary>
public class CrashTests
{
    private static readonly DiagnosticAnalyzer[] Analyzers =
        [.. typeof(HooksAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    [Theory]
    [InlineData("src")]
    [InlineData("generator")]
    [InlineData("analyzers")]
    public async Task No_rule_fails_on_the_sources_of_this_repository(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        Assert.NotEmpty(files);
        AssertNoFailure(await TestCompilation.Analyze(TestCompilation.Of(files), Analyzers));
    }

    [Theory]
    [InlineData("""class C { void M() { new CreateHookSecretRequestContent { ["K"] = } } }""")]
    [InlineData("""class C { void M(HooksClient h) => h.CreateSecretAsync(, , ); }""")]
    [InlineData("""class C { string P => P; void M(HooksClient h) => h.CreateSecretAsync("i", "k", P); }""")]
    [InlineData("""class C { string F() => G(); string G() => F(); void M(HooksClient h) => h.CreateSecretAsync("i", "k", F()); }""")]
    [InlineData("""class C { static string A = B; static string B = A; void M(HooksClient h) => h.CreateSecretAsync("i", "k", A); }""")]
    [InlineData("""class C { void M(HooksClient h) { var s = ""; while (true) { s += "x"; h.CreateSecretAsync("i", "k", s); } } }""")]
    [InlineData("""class C { HookTriggerId T = nonsense; void M() { if (T == } }""")]
    [InlineData("""HooksClient h = ; h.UpdateAsync("i", new() { Script = "\u" , Dependencies = new() { [] = } });""")]
    public async Task No_rule_fails_on_broken_or_circular_code(string code) => AssertNoFailure(await TestCompilation.Analyze(TestCompilation.Of(code), Analyzers));

    [Fact]
    public async Task A_sum_of_five_thousand_texts_ends()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("s", 5000));
        AssertNoFailure(await TestCompilation.Analyze(TestCompilation.Of($$"""class C { void M(HooksClient h, string s) => h.CreateSecretAsync("i", "k", {{sum}}); }"""), Analyzers));
    }

    private static void AssertNoFailure(IEnumerable<Diagnostic> diagnostics) =>
        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Id == "AD0001").Select(diagnostic => diagnostic.GetMessage(null)));
}
