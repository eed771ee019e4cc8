using System.Reflection;
using Auth0.Hooks;
using Auth0.Hooks.Emulator;

namespace EndToEndTests.Documentation;

/// <summary>The blocks of docs/from-go.md are one program, and it runs.</summary>
public sealed class FromGoTests
{
    [Fact]
    public async Task The_blocks_run_in_order_against_a_tenant()
    {
        string statements = string.Concat(new Page("docs/from-go.md").Blocks.Where(block => block.Language == "csharp").Select(block => block.Text));
        Assembly program = Snippet.Build($$"""
            public static class FromGo
            {
                public static async Task RunAsync(HooksClient hooks, string value, TextWriter output)
                {
                    {{statements.Replace("Console.", "output.", StringComparison.Ordinal)}}
                }
            }
            """);
        await using HooksEmulator tenant = await HooksEmulator.StartAsync();
        using var hooks = new HooksClient(tenant.Domain, new ClientCredentials(tenant.ClientId, tenant.ClientSecret));
        var output = new StringWriter();

        await (Task)program.GetType("FromGo")!.GetMethod("RunAsync")!.Invoke(null, [hooks, "not-a-real-key", output])!;

        string[] lines = output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("Created hook: ", lines[0], StringComparison.Ordinal);
        Assert.Equal(["Hook: Custom Claims Hook (enabled: True)", "Hook: Custom Claims Hook", "API_KEY", "Status 404, HookDoesNotExist"], lines[1..]);
    }
}
