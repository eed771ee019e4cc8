extern alias sdk;

using ClientBenchmarks.Transport;
using sdk::Auth0.Hooks;
using sdk::Auth0.Hooks.Api.Models;

namespace ClientBenchmarks.Peers.Sdk;

/// <summary>The whole SDK: the generated client with token, repetitions, time-outs and mapped errors.</summary>
internal sealed class SdkHooks(HooksClient hooks) : IHooksPeer
{
    private static readonly ListHooksRequest AllOfTrigger = new() { TriggerId = HookTriggerId.CredentialsExchange };

    public SdkHooks(string domain, HttpMessageHandler transport)
        : this(new HooksClient(domain, _ => new ValueTask<string>("a-token-of-the-benchmark"), new HooksClientOptions { Transport = transport }))
    {
    }

    public string Name => Gate.Sdk;

    public async Task<string?> GetAsync() => (await hooks.GetAsync(Payloads.Id)).Id;

    public async Task<int> ListAsync() => (await hooks.ListPageAsync(AllOfTrigger)).Hooks.Count;

    public async Task<string?> CreateAsync() => (await hooks.CreateAsync(new CreateHookRequestContent
    {
        Name = Payloads.Name, Script = Payloads.Script, TriggerId = HookTriggerId.CredentialsExchange, Enabled = true,
        Dependencies = new Dictionary<string, string> { ["axios"] = "^0.21.1" },
    })).Id;

    public async Task<string?> NotFoundAsync()
    {
        try
        {
            return (await hooks.GetAsync(Payloads.MissingId)).Id;
        }
        catch (HooksNotFoundException error)
        {
            return error.Message;
        }
    }
}
