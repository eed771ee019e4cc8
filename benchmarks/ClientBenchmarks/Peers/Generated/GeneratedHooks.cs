using Auth0.Hooks.Api;
using Auth0.Hooks.Api.Models;
using ClientBenchmarks.Transport;
using Microsoft.Kiota.Abstractions;

namespace ClientBenchmarks.Peers.Generated;

/// <summary>The client that Kiota.SourceGenerator makes of the document, over an adapter.</summary>
internal sealed class GeneratedHooks(string name, IRequestAdapter adapter) : IHooksPeer
{
    private readonly HooksApiClient api = new(adapter);

    public string Name => name;

    public async Task<string?> GetAsync() => (await api.Hooks[Payloads.Id].GetAsync())!.Id;

    public async Task<int> ListAsync()
    {
        var answer = await api.Hooks.GetAsync(static request =>
        {
            request.QueryParameters.TriggerId = HookTriggerId.CredentialsExchange;
            request.QueryParameters.PerPage = 100;
        });
        return answer!.Hook!.Count;
    }

    public async Task<string?> CreateAsync() => (await api.Hooks.PostAsync(new CreateHookRequestContent
    {
        Name = Payloads.Name, Script = Payloads.Script, TriggerId = HookTriggerId.CredentialsExchange, Enabled = true,
        Dependencies = new Dictionary<string, string> { ["axios"] = "^0.21.1" },
    }))!.Id;

    public async Task<string?> NotFoundAsync()
    {
        try
        {
            return (await api.Hooks[Payloads.MissingId].GetAsync())!.Id;
        }
        catch (ErrorResponse error)
        {
            return error.Message;
        }
    }
}
