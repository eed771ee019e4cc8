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

    private const string Given = "global using static Given; static class Given { public static HooksClient Hooks => null!; public static Hook AHook => null!; }";

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
    [InlineData("""static class X { extension() { public Task Put(string v) => Hooks.CreateSecretAsync("id", "K", v); } extension(HooksClient h { public""")]
    [InlineData("""class S { public string Key { get => field ?? ; set => field = ; } public Task M() => Hooks.CreateSecretAsync("id", "K", Key); }""")]
    [InlineData("""var (a, b, c) = ; (var d, (var e, )) = new Uri("x"); await Hooks.CreateSecretAsync("id", a, b); foreach (var (k, v) in ) await Hooks.CreateSecretAsync("id", k, v);""")]
    [InlineData("""if (AHook is { TriggerId: { Value: "x" or } and not } h && AHook is [.., var x, ..] || AHook is (_, ) ) await Hooks.CreateSecretAsync("id", "K", x);""")]
    [InlineData("""List<string> a = [, "x", ..]; List<string> b = [with(], with(capacity: )]; await Hooks.Secrets.DeleteAsync("id", [..]); await Hooks.Secrets.ReplaceAsync("id", [with]);""")]
    [InlineData("""UpdateHookRequestContent? c = new(); c?.Script = ; c?.Script += ; c?[0] = "x"; c? = new();""")]
    [InlineData("""var k = new K(); k += ; k ??= ; await Hooks.CreateSecretAsync("id", "K", k); class K { public void operator +=( string s { } }""")]
    [InlineData("""new V("a"); partial class V { public partial V(string k); public partial string Key { get; } public partial Task Store(string v); }""")]
    [InlineData("""await Hooks.CreateSecretAsync("id", "K", S.A); static class S { public static string A => A; public static string A => S.A; public const string A = A + "x"; }""")]
    [InlineData("""class A : B { public const string X = B.Y; } class B : A { public const string Y = A.X; public Task M() => Hooks.CreateSecretAsync("id", "K", X + Y); }""")]
    [InlineData("""var q = from x in args join y in on x equals select x into z group by into ; foreach (var v in q) await Hooks.CreateSecretAsync("id", "K", v); args.GroupBy(); args.Join(args); args.Zip(); args.SelectMany(a => a, ); args.ToDictionary(); "".Split(); string.Join(); string.Create(); args.Index(1, 2); args.Chunk();""")]
    [InlineData("""await Hooks.CreateSecretAsync("id", "K", string.Create(3, "x", )); await Hooks.CreateSecretAsync("id", "K", string.Create(3, "x", (a) => { })); await Hooks.CreateSecretAsync("id", "K", string.Create("x"));""")]
    [InlineData("""var d = new Dictionary<string, string> { ["a"] = , { "b" }, { , "c" } }; d[] = "x"; d.Add(); d.TryAdd("x"); await Hooks.UpdateAsync("id", new() { Dependencies = d, Script = "require('a')" + }); await Hooks.Secrets.ReplaceAsync("id", d);""")]
    [InlineData("""var s = new ServiceCollection(); s.Configure<O>(o => o.Key = ); s.Configure<O>(Configure); void Configure(O o) { o.Key = ; } class O { public string Key { get; set; } = ; } class U(IOptions<O> o) { Task M() => Hooks.CreateSecretAsync("id", "K", o.Value.Key); }""")]
    [InlineData("""HookTriggerId t = S.A; if (AHook.TriggerId!.Value.Value == S.A || S.All.Contains(AHook.TriggerId!.Value.Value)) { } static class S { public static string A => B; public static string B => A; public static string[] All => Others; public static string[] Others => All; }""")]
    [InlineData("""string t = t; if (t == AHook.TriggerId!.Value.Value) { } string[] all = all; if (all.Contains(AHook.TriggerId!.Value.Value)) { } if (x is { Value: var x } && x == "sms") { } Dictionary<string, string> d = d; await Hooks.UpdateAsync("id", new() { Dependencies = d, Script = s }); string s = S.T; static class S { public static string T => S.T; }""")]
    [InlineData("""HookTriggerId a = '', b = "\u12", c = "\xZ", d = @", e = $"{"; await foreach (var h in Hooks.ListAsync(new() { PerPage = 99999999999999999999, Page = 0x, TriggerId = 'ab' })) { }""")]
    public async Task No_rule_fails_on_broken_or_circular_code(string code) => AssertNoFailure(await TestCompilation.Analyze(TestCompilation.Of(code, Given), Analyzers));

    [Theory]
    [InlineData("""HookTriggerId trigger = "\u12";""")]
    [InlineData("""HookTriggerId trigger = "credentials-exch""")]
    [InlineData("""_ = new UpdateHookRequestContent { Script = "module.exports = (""")]
    public async Task A_literal_that_is_being_typed_is_not_judged(string code) => Assert.Empty(await TestCompilation.Analyze(TestCompilation.Of(code), Analyzers.Where(analyzer => analyzer is not HookCodeIsReadOnlyAnalyzer).ToArray()));

    [Fact]
    public async Task A_sum_of_five_thousand_texts_ends()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("s", 5000));
        AssertNoFailure(await TestCompilation.Analyze(TestCompilation.Of($$"""class C { void M(HooksClient h, string s) => h.CreateSecretAsync("i", "k", {{sum}}); }"""), Analyzers));
    }

    [Fact]
    public async Task Names_that_are_made_of_names_end()
    {
        // Each doubles what the one before it costs, if that is found again.
        var names = string.Join(" ", Enumerable.Range(1, 60).Select(number => $"public static string V{number} => V0.Length > {number} ? V{number - 1} : V{number - 1};"));
        var reported = await TestCompilation.Analyze(TestCompilation.Of($$"""class C { public static string V0 => "sms"; {{names}} HookTriggerId T => V60; }"""), Analyzers);
        Assert.Equal(["HOOK1001"], reported.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("""var list = new List<object>(); list.Add(list); list.Add("not-a-real-1"); await Hooks.CreateSecretAsync("id", "K", (string)list[0]); foreach (var item in list) await Hooks.CreateSecretAsync("id", "K", (string)item);""")]
    [InlineData("""var map = new Dictionary<string, object>(); map["a"] = new List<object> { map, "not-a-real-1" }; await Hooks.CreateSecretAsync("id", "K", (string)map["a"]);""")]
    [InlineData("""var map = new Dictionary<string, object>(); map["a"] = new List<object> { map, "not-a-real-1" }; await Hooks.CreateSecretAsync("id", "K", string.Concat(map) + System.Text.Json.JsonSerializer.Serialize(map));""")]
    [InlineData("""class Node { public Node Next = new(); public string Key = "a"; public Task Run() { var node = this; while (node.Key != "") { node = node.Next; node.Key += node.Next.Next.Key; } return Hooks.CreateSecretAsync("id", "K", node.Key); } }""")]
    [InlineData("""struct S { public string A; public void Set(string s) { A += s; if (s.Length < 10) Set(s + A); } public S Next() { Set(A); return this; } } class P { static Task Run(string x) { var s = new S { A = "a" }; while (s.A.Length < 100) { s = s.Next().Next(); s.Set(x); } return Hooks.CreateSecretAsync("id", "K", s.A); } }""")]
    public async Task Objects_that_hold_themselves_end(string code) => AssertNoFailure(await TestCompilation.Analyze(TestCompilation.Of(code, Given), Analyzers));

    private static void AssertNoFailure(IEnumerable<Diagnostic> diagnostics) =>
        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Id == "AD0001").Select(diagnostic => diagnostic.GetMessage(null)));
}
