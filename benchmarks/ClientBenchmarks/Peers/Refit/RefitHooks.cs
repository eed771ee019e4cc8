using System.Text.Json;
using System.Text.Json.Serialization;
using ClientBenchmarks.Peers.Raw;
using ClientBenchmarks.Transport;
using global::Refit;

namespace ClientBenchmarks.Peers.Refit;

internal interface IRefitHooksApi
{
    [Get("/hooks/{id}")]
    Task<RawHook> Get(string id);

    [Get("/hooks")]
    Task<List<RawHook>> List([Query] string triggerId, [AliasAs("per_page")] int perPage);

    [Post("/hooks")]
    Task<RawHook> Create([Body] RawHook hook);
}

internal sealed class RefitHooks(HttpClient client) : IHooksPeer
{
    private readonly IRefitHooksApi api = RestService.For<IRefitHooksApi>(client, new RefitSettings
    {
        ContentSerializer = new SystemTextJsonContentSerializer(new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = RawJson.Default,
        }),
    });

    public string Name => "Refit 16.4";

    public async Task<string?> GetAsync() => (await api.Get(Payloads.Id)).Id;

    public async Task<int> ListAsync() => (await api.List(Payloads.Trigger, 100)).Count;

    public async Task<string?> CreateAsync() => (await api.Create(new RawHook
    {
        Name = Payloads.Name, Script = Payloads.Script, TriggerId = Payloads.Trigger, Enabled = true,
        Dependencies = new Dictionary<string, string> { ["axios"] = "^0.21.1" },
    })).Id;

    public async Task<string?> NotFoundAsync()
    {
        try
        {
            return (await api.Get(Payloads.MissingId)).Id;
        }
        catch (ApiException error)
        {
            return (await error.GetContentAsAsync<RawError>())?.Message;
        }
    }
}
