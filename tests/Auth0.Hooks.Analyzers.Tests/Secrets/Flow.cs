namespace Auth0.Hooks.Analyzers.Tests.Secrets;

/// <summary>One flow of the corpus, as a program.</summary>
public sealed record Flow(string Name, bool IsSecret, string Statements, string Members)
{
    public string Code => Expand($$"""
        static partial class Program
        {
            static async Task Main(string[] args)
            {
                HooksClient hooks = Program.hooks; IConfiguration configuration = Program.configuration; await Task.Yield();
        {{Statements}}
            }
            static readonly HooksClient hooks = null!; static readonly IConfiguration configuration = null!;
        {{(Members.Contains("this HooksClient", StringComparison.Ordinal) ? "}" : "")}}
        {{Members}}
        {{(Members.Contains("this HooksClient", StringComparison.Ordinal) ? "" : "}")}}
        """);

    public static IEnumerable<Flow> ReadAll(string theme)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Corpus", theme + ".txt"));
        foreach (var block in text.Split("## ", StringSplitOptions.RemoveEmptyEntries))
        {
            var heading = block[..block.IndexOf('\n', StringComparison.Ordinal)].Split(" | ");
            var body = block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..].Split("---\n");
            yield return new Flow($"{theme}/{heading[0]}", heading[1] == "secret", body[0], body.Length > 1 ? body[1] : "");
        }
    }

    private static string Expand(string code) => code
        .Replace("SINK(", """await hooks.CreateSecretAsync("id", "API_KEY", """, StringComparison.Ordinal)
        .Replace("SYNC(", """hooks.CreateSecretAsync("id", "API_KEY", """, StringComparison.Ordinal)
        .Replace("LIT", "\"not-a-real-1\"", StringComparison.Ordinal)
        .Replace("CFG", "configuration[\"Hooks:ApiKey\"]!", StringComparison.Ordinal);
}
