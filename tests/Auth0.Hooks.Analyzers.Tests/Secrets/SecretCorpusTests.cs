using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Tests.Secrets;

/// <summary>
/// Runs HOOK2001 over the flows of <c>Corpus</c>. A flow is a few statements, and members after <c>---</c>; its heading
/// says whether a hard-coded secret reaches the service in it.
/// </summary>
public class SecretCorpusTests
{
    private static IEnumerable<string> Files => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static TheoryData<string> Themes => [.. Files];

    [Theory, MemberData(nameof(Themes))]
    public async Task Reports_every_hard_coded_secret_and_nothing_else(string theme)
    {
        var wrong = await Task.WhenAll(Flow.ReadAll(theme).Select(Verdict));
        Assert.True(wrong.All(verdict => verdict is null), string.Join(Environment.NewLine, wrong.OfType<string>()));
    }

    [Fact]
    public void The_corpus_holds_300_flows_and_half_of_them_are_harmless()
    {
        var flows = Files.SelectMany(Flow.ReadAll).ToList();
        Assert.True(flows.Count >= 300, $"{flows.Count} flows");
        Assert.True(flows.Count(flow => !flow.IsSecret) * 2 >= flows.Count, $"{flows.Count(flow => !flow.IsSecret)} of {flows.Count} are harmless");
        Assert.Equal(flows.Count, flows.Distinct().Count());
    }

    private static async Task<string?> Verdict(Flow flow)
    {
        var compilation = TestCompilation.Of(flow.Code);
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            return $"{flow.Name}: does not compile: {errors[0]}";
        var diagnostics = await TestCompilation.Analyze(compilation, new SecretsMustNotBeHardCodedAnalyzer());
        return (flow.IsSecret, diagnostics) switch
        {
            (_, _) when diagnostics.Any(diagnostic => diagnostic.Id == "AD0001") => $"{flow.Name}: {diagnostics[0].GetMessage(null)}",
            (true, []) => $"{flow.Name}: missed",
            (false, [var first, ..]) => $"{flow.Name}: false alarm at {first.Location.GetLineSpan().StartLinePosition}",
            _ when diagnostics.Any(diagnostic => diagnostic.GetMessage(null).Contains("not-a-real", StringComparison.Ordinal)) => $"{flow.Name}: the message repeats the secret",
            _ => null,
        };
    }
}
