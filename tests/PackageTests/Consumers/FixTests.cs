namespace PackageTests;

/// <summary>The fixes reach a consumer's command line, where <c>dotnet format</c> applies them.</summary>
[Collection(PackageFeedCollection.Name)]
public sealed class FixTests(PackageFeed feed)
{
    [Fact]
    public async Task Dotnet_format_mends_triggers_and_takes_a_secret_out_of_the_code()
    {
        using var consumer = new ConsumerProject(feed);
        consumer.WithProject("""<ItemGroup><PackageReference Include="Auth0.Hooks" Version="$(Feed)" /></ItemGroup>""", outputType: "Library").Write("Code.cs", """
            using Auth0.Hooks;
            using Auth0.Hooks.Api.Models;

            internal static class Code
            {
                public static HookTriggerId Mistyped => "credential-exchange";

                public static HookTriggerId Text => "send-phone-message";

                public static Task Add(HooksClient hooks, string id) => hooks.CreateSecretAsync(id, "API_KEY", "not-a-real-key-81f2");
            }
            """);
        Assert.Contains((await consumer.BuildAsync()).ShouldFail().Messages, message => message.Id == "HOOK1001");

        (await consumer.DotnetAsync("format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", "HOOK1001", "HOOK1002", "HOOK2001")).ShouldSucceed();

        string code = consumer.Read("Code.cs");
        Assert.Contains("Mistyped => HookTriggerId.CredentialsExchange;", code, StringComparison.Ordinal);
        Assert.Contains("Text => HookTriggerId.SendPhoneMessage;", code, StringComparison.Ordinal);
        Assert.DoesNotContain("not-a-real-key-81f2", code, StringComparison.Ordinal);
        Assert.Empty((await consumer.BuildAsync("--no-restore")).ShouldSucceed().Messages);
    }
}
