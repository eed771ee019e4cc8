using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;

namespace Auth0.Hooks.Analyzers.Tests.Rules;

/// <summary>Where a secret's fix writes, and what it leaves alone: the code compiles before and after.</summary>
public class SecretFixPlacesTests
{
    private const string Read = "Environment.GetEnvironmentVariable(\"API_KEY\") ?? throw new InvalidOperationException(\"Set API_KEY.\")";
    private const string ReadKey = "configuration[\"Hooks:ApiKey\"] ?? throw new InvalidOperationException(\"Set Hooks:ApiKey.\")";

    [Theory]
    [InlineData("""static Task Run(HooksClient hooks) => hooks.CreateSecretAsync("id", "API_KEY", [|"not-a-real-1"|]);""", $"""static Task Run(HooksClient hooks) => hooks.CreateSecretAsync("id", "API_KEY", {Read});""")]
    [InlineData("""static Task Run(HooksClient hooks) { var key = "not-a-real-1"; return hooks.CreateSecretAsync("id", "API_KEY", [|key|]); }""", $$"""static Task Run(HooksClient hooks) { var key = {{Read}}; return hooks.CreateSecretAsync("id", "API_KEY", key); }""")]
    [InlineData("""record Secret(string Name, string Value); static Task Store(HooksClient hooks, Secret secret) => hooks.CreateSecretAsync("id", "API_KEY", secret.Value); static Task Run(HooksClient hooks) => Store(hooks, new("API_KEY", [|"not-a-real-1"|]));""", $"""record Secret(string Name, string Value); static Task Store(HooksClient hooks, Secret secret) => hooks.CreateSecretAsync("id", "API_KEY", secret.Value); static Task Run(HooksClient hooks) => Store(hooks, new("API_KEY", {Read}));""")]
    [InlineData("""const string Key = "not-a-real-1"; static Task Run(HooksClient hooks) => hooks.CreateSecretAsync("id", "API_KEY", [|Key|]);""", $"""const string Key = "not-a-real-1"; static Task Run(HooksClient hooks) => hooks.CreateSecretAsync("id", "API_KEY", {Read});""")]
    [InlineData("""static Task Run(HooksClient hooks) => hooks.CreateSecretAsync("id", "API_KEY", [|Environment.GetEnvironmentVariable("K") ?? "not-a-real-1"|]);""", """static Task Run(HooksClient hooks) => hooks.CreateSecretAsync("id", "API_KEY", Environment.GetEnvironmentVariable("K") ?? throw new InvalidOperationException("Set K."));""")]
    [InlineData("""static Task Run(HooksClient hooks, IConfiguration configuration) => hooks.CreateSecretAsync("id", "API_KEY", [|configuration["Hooks:Key"] ?? Environment.GetEnvironmentVariable("K") ?? "not-a-real-1"|]);""", """static Task Run(HooksClient hooks, IConfiguration configuration) => hooks.CreateSecretAsync("id", "API_KEY", configuration["Hooks:Key"] ?? Environment.GetEnvironmentVariable("K") ?? throw new InvalidOperationException("Set Hooks:Key or K."));""")]
    [InlineData("""static Task Run(HooksClient hooks, IConfiguration configuration) => hooks.CreateSecretAsync("id", "API_KEY", [|configuration.GetSection("Hooks")["Key"] ?? "not-a-real-1"|]);""", """static Task Run(HooksClient hooks, IConfiguration configuration) => hooks.CreateSecretAsync("id", "API_KEY", configuration.GetSection("Hooks")["Key"] ?? throw new InvalidOperationException("Set API_KEY."));""")]
    [InlineData("""static Task Run(HooksClient hooks, string value = "not-a-real-1") => hooks.CreateSecretAsync("id", "API_KEY", [|value|]);""", """static Task Run(HooksClient hooks, string value = "not-a-real-1") => hooks.CreateSecretAsync("id", "API_KEY", [|value|]);""")]
    [InlineData("""readonly Task _run = hooks.CreateSecretAsync("id", "API_KEY", [|"not-a-real-1"|]); static HooksClient hooks = null!; IConfiguration configuration = null!;""", $"""readonly Task _run = hooks.CreateSecretAsync("id", "API_KEY", {Read}); static HooksClient hooks = null!; IConfiguration configuration = null!;""")]
    [InlineData("""Program(HooksClient hooks) : this(hooks.CreateSecretAsync("id", "API_KEY", [|"not-a-real-1"|])) { } Program(Task task) { } readonly IConfiguration configuration = null!;""", $$"""Program(HooksClient hooks) : this(hooks.CreateSecretAsync("id", "API_KEY", {{Read}})) { } Program(Task task) { } readonly IConfiguration configuration = null!;""")]
    [InlineData("""static Task Run(HooksClient hooks, IConfiguration configuration) { return Send(); static Task Send() => new HooksClient("d", null!).CreateSecretAsync("id", "API_KEY", [|"not-a-real-1"|]); }""", $$"""static Task Run(HooksClient hooks, IConfiguration configuration) { return Send(); static Task Send() => new HooksClient("d", null!).CreateSecretAsync("id", "API_KEY", {{Read}}); }""")]
    [InlineData("""static Task Run(HooksClient hooks) => hooks.CreateSecretAsync("id", "API_KEY", [|"not-a-real" + "-1"|]);""", $"""static Task Run(HooksClient hooks) => hooks.CreateSecretAsync("id", "API_KEY", {Read});""")]
    [InlineData("""Task Run(HooksClient hooks) => hooks.Secrets.CreateAsync("id", new Dictionary<string, string> { ["API_KEY"] = [|"not-a-real-1"|] });""", $$"""Task Run(HooksClient hooks) => hooks.Secrets.CreateAsync("id", new Dictionary<string, string> { ["API_KEY"] = {{Read}} });""")]
    public Task Reads_the_environment(string member, string fixedMember) => RuleTest.Fix<SecretsMustNotBeHardCodedAnalyzer, SecretsMustNotBeHardCodedFixer>(
        Program(member), Program(fixedMember), SecretsMustNotBeHardCodedFixer.EnvironmentVariable);

    [Theory]
    [InlineData("""readonly IConfiguration configuration = null!; Task Run(HooksClient hooks) => hooks.CreateSecretAsync("id", "API_KEY", [|"not-a-real-1"|]);""", $"""readonly IConfiguration configuration = null!; Task Run(HooksClient hooks) => hooks.CreateSecretAsync("id", "API_KEY", {ReadKey});""")]
    [InlineData("""static Task Run(HooksClient hooks, IConfiguration configuration) => Task.Run(() => hooks.CreateSecretAsync("id", "API_KEY", [|"not-a-real-1"|]));""", $"""static Task Run(HooksClient hooks, IConfiguration configuration) => Task.Run(() => hooks.CreateSecretAsync("id", "API_KEY", {ReadKey}));""")]
    [InlineData("""static async Task Run(HooksClient hooks, IConfiguration configuration) { await hooks.CreateSecretAsync("id", "API_KEY", [|"not-a-real-1"|]); await hooks.CreateSecretAsync("id", "API_KEY", /* again */ [|"not-a-real-2"|] /* and again */); }""", $$"""static async Task Run(HooksClient hooks, IConfiguration configuration) { await hooks.CreateSecretAsync("id", "API_KEY", {{ReadKey}}); await hooks.CreateSecretAsync("id", "API_KEY", /* again */ {{ReadKey}} /* and again */); }""")]
    public Task Reads_configuration(string member, string fixedMember) => RuleTest.Fix<SecretsMustNotBeHardCodedAnalyzer, SecretsMustNotBeHardCodedFixer>(
        Program(member), Program(fixedMember), SecretsMustNotBeHardCodedFixer.Configuration);

    private static string Program(string member) => $$"""
        class Program
        {
            static void Main() { }
            {{member}}
        }
        """;
}
