using ClientBenchmarks.Transport;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Serialization.Json;

namespace ClientBenchmarks.Peers.StockKiota;

public class StockQueryParameters
{
    [QueryParameter("enabled")] public bool? Enabled { get; set; }
    [QueryParameter("fields")] public string? Fields { get; set; }
    [QueryParameter("include_totals")] public bool? IncludeTotals { get; set; }
    [QueryParameter("page")] public int? Page { get; set; }
    [QueryParameter("per_page")] public int? PerPage { get; set; }
    [QueryParameter("triggerId")] public StockTriggerId? TriggerId { get; set; }
}

/// <summary>Kiota's packages as they are, with the code that its tool would emit for these calls.</summary>
internal sealed class StockHooks : IHooksPeer
{
    private const string ListTemplate = "{+baseurl}/hooks{?enabled*,fields*,include_totals*,page*,per_page*,triggerId*}";
    private const string ItemTemplate = "{+baseurl}/hooks/{id}{?fields*}";

    private readonly HttpClientRequestAdapter adapter;
    private readonly Dictionary<string, object> pathParameters;

    public StockHooks(string name, HttpClient client, string baseUrl)
    {
        Name = name;
        adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), new JsonParseNodeFactory(), new JsonSerializationWriterFactory(), client) { BaseUrl = baseUrl };
        pathParameters = new Dictionary<string, object> { ["baseurl"] = baseUrl };
    }

    public string Name { get; }

    public async Task<string?> GetAsync() => (await GetHookAsync(Payloads.Id))!.Id;

    public async Task<int> ListAsync()
    {
        var requestInfo = new RequestInformation(Method.GET, ListTemplate, pathParameters);
        requestInfo.Configure<StockQueryParameters>(static request =>
        {
            request.QueryParameters.TriggerId = StockTriggerId.CredentialsExchange;
            request.QueryParameters.PerPage = 100;
        });
        requestInfo.Headers.TryAdd("Accept", "application/json");
        var hooks = await adapter.SendCollectionAsync(requestInfo, StockHook.CreateFromDiscriminatorValue, Errors()).ConfigureAwait(false);
        return hooks!.ToList().Count;
    }

    public async Task<string?> CreateAsync()
    {
        var requestInfo = new RequestInformation(Method.POST, ListTemplate, pathParameters);
        requestInfo.Headers.TryAdd("Accept", "application/json");
        requestInfo.SetContentFromParsable(adapter, "application/json", new StockHook
        {
            Name = Payloads.Name, Script = Payloads.Script, TriggerId = StockTriggerId.CredentialsExchange, Enabled = true,
            Dependencies = new StockDependencies { AdditionalData = { ["axios"] = "^0.21.1" } },
        });
        return (await adapter.SendAsync(requestInfo, StockHook.CreateFromDiscriminatorValue, Errors()).ConfigureAwait(false))!.Id;
    }

    public async Task<string?> NotFoundAsync()
    {
        try
        {
            return (await GetHookAsync(Payloads.MissingId))!.Id;
        }
        catch (StockError error)
        {
            return error.Message;
        }
    }

    private async Task<StockHook?> GetHookAsync(string id)
    {
        var parameters = new Dictionary<string, object>(pathParameters) { ["id"] = id };
        var requestInfo = new RequestInformation(Method.GET, ItemTemplate, parameters);
        requestInfo.Configure<DefaultQueryParameters>(null);
        requestInfo.Headers.TryAdd("Accept", "application/json");
        return await adapter.SendAsync(requestInfo, StockHook.CreateFromDiscriminatorValue, Errors()).ConfigureAwait(false);
    }

    private static Dictionary<string, ParsableFactory<IParsable>> Errors() => new()
    {
        { "400", StockError.CreateFromDiscriminatorValue }, { "401", StockError.CreateFromDiscriminatorValue },
        { "403", StockError.CreateFromDiscriminatorValue }, { "404", StockError.CreateFromDiscriminatorValue },
        { "429", StockError.CreateFromDiscriminatorValue },
    };
}
