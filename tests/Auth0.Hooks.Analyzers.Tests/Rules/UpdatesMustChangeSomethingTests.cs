using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;

namespace Auth0.Hooks.Analyzers.Tests.Rules;

public class UpdatesMustChangeSomethingTests
{
    [Theory]
    [InlineData("""await hooks.UpdateAsync("id", [|new()|]);""")]
    [InlineData("""await hooks.UpdateAsync("id", [|new UpdateHookRequestContent()|]);""")]
    [InlineData("""await hooks.UpdateAsync("id", [|new UpdateHookRequestContent { }|]);""")]
    [InlineData("""await hooks.UpdateAsync("id", [|new() { Name = null, Enabled = null }|]);""")]
    [InlineData("""var changes = new UpdateHookRequestContent(); await hooks.UpdateAsync("id", [|changes|]);""")]
    public Task Reports_an_update_without_a_change(string statement) => RuleTest.Analyze<UpdatesMustChangeSomethingAnalyzer>(Program(statement));

    [Theory]
    [InlineData("""await hooks.UpdateAsync("id", new() { Enabled = false });""")]
    [InlineData("""await hooks.UpdateAsync("id", new() { Name = null, Enabled = true });""")]
    [InlineData("""var changes = new UpdateHookRequestContent(); changes.Enabled = true; await hooks.UpdateAsync("id", changes);""")]
    [InlineData("""var changes = new UpdateHookRequestContent(); Fill(changes); await hooks.UpdateAsync("id", changes);""")]
    [InlineData("""await hooks.UpdateAsync("id", Make());""")]
    [InlineData("""Fill(new UpdateHookRequestContent());""")]
    public Task Accepts_everything_else(string statement) => RuleTest.Analyze<UpdatesMustChangeSomethingAnalyzer>(Program(statement));

    private static string Program(string statement) => $$"""
        static class Program
        {
            static void Fill(UpdateHookRequestContent changes) => changes.Enabled = true;
            static UpdateHookRequestContent Make() => new() { Enabled = true };
            static async Task Main(string[] args)
            {
                var hooks = new HooksClient("tenant.auth0.com", new ClientCredentials("id", args[0]));
                await Task.Yield();
                {{statement}}
            }
        }
        """;
}
