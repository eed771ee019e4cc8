using ClientBenchmarks.Peers.NSwag.Generated;
using ClientBenchmarks.Transport;

namespace ClientBenchmarks.Peers.NSwag;

internal sealed class NSwagHooks(HttpClient client) : IHooksPeer
{
    private readonly NSwagHooksClient api = new(client);

    public string Name => "NSwag 14.7.1";

    public async Task<string?> GetAsync() => (await api.Get_hooks_by_idAsync(null, Payloads.Id)).Id;

    public async Task<int> ListAsync() =>
        (await api.Get_hooksAsync(null, 100, null, null, null, HookTriggerId.CredentialsExchange)).Count;

    public async Task<string?> CreateAsync() => (await api.Post_hooksAsync(new CreateHookRequestContent
    {
        Name = Payloads.Name, Script = Payloads.Script, TriggerId = HookTriggerId.CredentialsExchange, Enabled = true,
        Dependencies = new HookDependencies { ["axios"] = "^0.21.1" },
    })).Id;

    public async Task<string?> NotFoundAsync()
    {
        try
        {
            return (await api.Get_hooks_by_idAsync(null, Payloads.MissingId)).Id;
        }
        catch (ApiException<ErrorResponse> error)
        {
            return error.Result.Message;
        }
    }
}
