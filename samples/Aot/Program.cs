// A native program, without a runtime beside it, for a job in a pipeline: says which hooks a tenant has, and switches them
// off if it is told so.
//
//   dotnet publish samples/Aot -o out && AUTH0_DOMAIN=... AUTH0_CLIENT_ID=... AUTH0_CLIENT_SECRET=... out/Aot [--off]
using Auth0.Hooks;
using Auth0.Hooks.Api.Models;

try
{
    using var hooks = new HooksClient(Setting("AUTH0_DOMAIN"), new ClientCredentials(Setting("AUTH0_CLIENT_ID"), Setting("AUTH0_CLIENT_SECRET")));
    await foreach (Hook hook in hooks.ListAsync())
    {
        string[] secrets = [.. await hooks.Secrets.ListAsync(hook.Id!)];
        Console.WriteLine($"{hook.TriggerId} {hook.Name}: {(hook.Enabled == true ? "on" : "off")}, {secrets.Length} secrets");
        if (args is ["--off"] && hook.Enabled == true)
            await hooks.UpdateAsync(hook.Id!, new() { Enabled = false });
    }
    return 0;
}
catch (Exception error) when (error is HooksApiException or ArgumentException)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

static string Setting(string name) =>
    Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : throw new ArgumentException($"Set {name}.");
