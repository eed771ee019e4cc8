namespace PackageTests;

/// <summary>The projects of strangers. All of them must build without a warning.</summary>
internal static partial class StrangerProjects
{
    public static IReadOnlyList<Stranger> All =>
    [
        WebApp, OldRuntime, NewestDependencies, VisualBasic, FSharp,
        CentralVersions, LockedRestore, SeveralFrameworks, TwoDocuments, EveryAnalysis, OldLanguage, TakenNames,
    ];

    /// <summary>What runs against a tenant that the environment names, in every kind of application.</summary>
    private const string Tour = """
        using System;
        using System.Threading.Tasks;
        using Auth0.Hooks;
        using Auth0.Hooks.Api.Models;

        internal static class Tour
        {
            public static async Task RunAsync(string domain, string clientId, string clientSecret)
            {
                using var hooks = new HooksClient(domain, new ClientCredentials(clientId, clientSecret));
                Hook created = await hooks.CreateAsync(new CreateHookRequestContent
                {
                    TriggerId = HookTriggerId.CredentialsExchange,
                    Name = "Tour",
                    Script = "module.exports = function (client, scope, audience, context, cb) { cb(null, {}); };",
                });
                await hooks.CreateSecretAsync(created.Id!, "API_KEY", Guid.NewGuid().ToString("N"));
                await hooks.UpdateAsync(created.Id!, new UpdateHookRequestContent { Enabled = true });
                await foreach (Hook hook in hooks.ListAsync(new ListHooksRequest { PerPage = 10 }))
                    Console.WriteLine($"listed {hook.Name} of {hook.TriggerId} with {string.Join(",", await hooks.Secrets.ListAsync(hook.Id!))}");
                await hooks.DeleteAsync(created.Id!);
            }
        }
        """;

    private const string ToEnvironment = """
        static string Setting(string name) => Environment.GetEnvironmentVariable(name)!;
        await Tour.RunAsync(Setting("AUTH0_DOMAIN"), Setting("AUTH0_CLIENT_ID"), Setting("AUTH0_CLIENT_SECRET"));
        """;

    private static string Reference(string package) => $"""<PackageReference Include="{package}" Version="{PackageFeed.Version}" />""";

    private static string Executable(string framework) => $"""
        <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
        """;
}
