// The whole life of a hook: create it, find it, switch it off, give it a secret, and remove it.
using Auth0.Hooks;
using Auth0.Hooks.Api.Models;
using Quickstart;

try
{
    await RunAsync();
    return 0;
}
catch (Exception failure) when (failure is HooksApiException or ArgumentException)
{
    // What the service refuses, and what is set wrongly: the message says what to do, and where it was thrown helps nobody.
    Console.Error.WriteLine(failure.Message);
    return 1;
}

static async Task RunAsync()
{
    await using Tenant tenant = await Tenant.OpenAsync();
    using var hooks = new HooksClient(tenant.Domain, tenant.Credentials);
    Say("Tenant", tenant.IsEmulated ? $"{tenant.Domain} (an emulator inside this program)" : tenant.Domain);

    Hook created = await hooks.CreateAsync(new()
    {
        TriggerId = HookTriggerId.CredentialsExchange,
        Name = "Custom Claims Hook",
        Script = """
            module.exports = function (client, scope, audience, context, cb) {
              const axios = require('axios');
              const access_token = {};
              access_token['https://example.com/claim'] = 'custom_value';
              cb(null, access_token);
            };
            """,
        Dependencies = new Dictionary<string, string> { ["axios"] = "^0.21.1" },
        Enabled = true,
    });
    string id = created.Id!;
    Say("Created", $"{created.Name}, {id}, runs at {created.TriggerId}");

    try
    {
        int count = 0;
        await foreach (Hook hook in hooks.ListAsync(new() { TriggerId = HookTriggerId.CredentialsExchange, PerPage = 10 }))
        {
            count++;
            Say("Listed", $"{hook.Name} ({(hook.Enabled == true ? "on" : "off")})");
        }
        Say("Counted", $"{count} at {HookTriggerId.CredentialsExchange}, fetched ten a page");

        Hook read = await hooks.GetAsync(id);
        Say("Read", $"{read.Script!.Split('\n').Length} lines of script, dependencies {string.Join(", ", read.Dependencies!.Select(package => $"{package.Key} {package.Value}"))}");

        Hook disabled = await hooks.UpdateAsync(id, new() { Enabled = false });
        Say("Disabled", $"{disabled.Name} is {(disabled.Enabled == true ? "on" : "off")}");

        // A secret never stands in the code: here it comes from the environment, or is made up for this run.
        string apiKey = Environment.GetEnvironmentVariable("QUICKSTART_API_KEY") ?? Guid.NewGuid().ToString("N");
        await hooks.CreateSecretAsync(id, "API_KEY", apiKey);
        Say("Secret", $"added; the hook now has {string.Join(", ", await hooks.Secrets.ListAsync(id))} (the service never shows values)");

        await hooks.Secrets.DeleteAsync(id, ["API_KEY"]);
        Say("Secret", $"removed; {(await hooks.Secrets.ListAsync(id)).Count} left");
    }
    finally
    {
        await hooks.DeleteAsync(id);
        Say("Deleted", id);
    }
}

static void Say(string what, string text) => Console.WriteLine($"{what,-9} {text}");
