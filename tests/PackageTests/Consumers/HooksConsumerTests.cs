namespace PackageTests;

/// <summary>Somebody installs Auth0.Hooks and the emulator, writes a program, and builds it.</summary>
[Collection(PackageFeedCollection.Name)]
public sealed class HooksConsumerTests(PackageFeed feed)
{
    private const string References = """
        <ItemGroup>
            <PackageReference Include="Auth0.Hooks" Version="$(Feed)" />
            <PackageReference Include="Auth0.Hooks.Emulator" Version="$(Feed)" />
          </ItemGroup>
        """;

    [Fact]
    public async Task A_program_builds_without_a_warning_and_runs_against_the_emulator()
    {
        using var consumer = new ConsumerProject(feed);
        consumer.WithProject(References).Write("Program.cs", """
            using Auth0.Hooks;
            using Auth0.Hooks.Api.Models;
            using Auth0.Hooks.Emulator;

            await using var tenant = await HooksEmulator.StartAsync();
            using var hooks = new HooksClient(tenant.Domain, new ClientCredentials(tenant.ClientId, tenant.ClientSecret));

            Hook created = await hooks.CreateAsync(new()
            {
                TriggerId = HookTriggerId.CredentialsExchange,
                Name = "Add claims",
                Script = "module.exports = function (client, scope, audience, context, cb) { cb(null, {}); };",
            });
            await foreach (Hook hook in hooks.ListAsync(new() { TriggerId = HookTriggerId.CredentialsExchange, PerPage = 10 }))
                Console.WriteLine($"listed {hook.Name} of {hook.TriggerId}");
            await hooks.DeleteAsync(created.Id!);
            """);

        CommandResult build = (await consumer.BuildAsync()).ShouldSucceed();
        Assert.DoesNotContain(build.Messages, message => message.Id != "HOOK4001");

        CommandResult run = (await consumer.RunAsync()).ShouldSucceed();
        Assert.Contains("listed Add claims of credentials-exchange", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_trigger_breaks_the_build_at_its_line()
    {
        using var consumer = new ConsumerProject(feed);
        consumer.WithProject(References).Write("Triggers.cs", """
            using Auth0.Hooks.Api.Models;

            internal static class Triggers
            {
                public static HookTriggerId Known => "credentials-exchange";

                public static HookTriggerId Mistyped => "credential-exchange";
            }
            """).Write("Program.cs", "Console.WriteLine(Triggers.Known);");

        CommandResult build = (await consumer.BuildAsync()).ShouldFail();

        BuildMessage error = Assert.Single(build.Messages, message => message.Severity == "error");
        Assert.Equal(("HOOK1001", "Triggers.cs", 7), (error.Id, error.File, error.Line));
        Assert.Contains("credentials-exchange", error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hard_coded_secret_warns_at_its_line_and_is_not_repeated_in_the_message()
    {
        using var consumer = new ConsumerProject(feed);
        consumer.WithProject(References).Write("Secrets.cs", """
            using Auth0.Hooks;

            internal static class Secrets
            {
                private const string Key = "not-a-real-key-81f2";

                public static Task Add(HooksClient hooks, string id) => hooks.CreateSecretAsync(id, "API_KEY", Key);

                public static Task AddFromEnvironment(HooksClient hooks, string id) =>
                    hooks.CreateSecretAsync(id, "API_KEY", Environment.GetEnvironmentVariable("HOOKS_API_KEY")!);
            }
            """).Write("Program.cs", "Console.WriteLine();");

        CommandResult build = (await consumer.BuildAsync()).ShouldSucceed();

        BuildMessage warning = Assert.Single(build.Messages);
        Assert.Equal(("warning", "HOOK2001", "Secrets.cs", 7), (warning.Severity, warning.Id, warning.File, warning.Line));
        Assert.DoesNotContain("not-a-real-key-81f2", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_does_not_parse_warns_at_the_character()
    {
        using var consumer = new ConsumerProject(feed);
        consumer.WithProject(References).Write("Scripts.cs", """
            using Auth0.Hooks.Api.Models;

            internal static class Scripts
            {
                public static UpdateHookRequestContent Change => new()
                {
                    Script = "module.exports = function (user, context, cb) { cb(null; };",
                };
            }
            """).Write("Program.cs", "Console.WriteLine(Scripts.Change.Script);");

        CommandResult build = (await consumer.BuildAsync()).ShouldSucceed();

        BuildMessage warning = Assert.Single(build.Messages);
        Assert.Equal(("warning", "HOOK3001", "Scripts.cs", 7), (warning.Severity, warning.Id, warning.File, warning.Line));
    }

    [Fact]
    public async Task Rules_reach_an_application_through_a_library_that_references_the_package()
    {
        using var consumer = new ConsumerProject(feed, "App");
        consumer.WithProject("""<ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>""")
            .Write("Program.cs", """
                Auth0.Hooks.Api.Models.HookTriggerId trigger = "pre-user-registraton";
                Console.WriteLine(trigger);
                """)
            .Write("../Library/Library.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="Auth0.Hooks" Version="{PackageFeed.Version}" /></ItemGroup>
                </Project>
                """)
            .Write("../Library/Library.cs", "public class Library { public Auth0.Hooks.HooksClient Client { get; set; } }")
            .Write("../Library/nuget.config", consumer.Read("nuget.config"));

        CommandResult build = (await consumer.BuildAsync()).ShouldFail();

        BuildMessage error = Assert.Single(build.Messages, message => message.Severity == "error");
        Assert.Equal(("HOOK1001", "Program.cs", 1), (error.Id, error.File, error.Line));
    }
}
