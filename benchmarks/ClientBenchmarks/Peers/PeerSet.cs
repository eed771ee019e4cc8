using ClientBenchmarks.Peers.Generated;
using ClientBenchmarks.Peers.NSwag;
using ClientBenchmarks.Peers.Raw;
using ClientBenchmarks.Peers.Refit;
using ClientBenchmarks.Peers.Sdk;
using ClientBenchmarks.Peers.StockKiota;
using ClientBenchmarks.Transport;
using Kiota.Utf8Json;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace ClientBenchmarks.Peers;

/// <summary>All peers over one kind of transport; the first is the baseline.</summary>
internal static class PeerSet
{
    public static IReadOnlyList<IHooksPeer> InMemory() => Create("https://tenant.example/api/v2", () => new CannedHandler());

    public static IReadOnlyList<IHooksPeer> Loopback(string url) => Create(url + "/api/v2", () => new SocketsHttpHandler { AllowAutoRedirect = false });

    private static IReadOnlyList<IHooksPeer> Create(string baseUrl, Func<HttpMessageHandler> handler)
    {
        HttpClient Client() => new(handler());
        HttpClient ClientWithSlash() => new(handler()) { BaseAddress = new Uri(baseUrl + "/") };
        HttpClient ClientWithoutSlash() => new(handler()) { BaseAddress = new Uri(baseUrl) };
        var fast = new Utf8RequestAdapter(new AnonymousAuthenticationProvider(), Client()) { BaseUrl = baseUrl };
        var stock = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: Client()) { BaseUrl = baseUrl };
        return
        [
            new RawHooks(Client(), baseUrl),
            new NSwagHooks(ClientWithSlash()),
            new RefitHooks(ClientWithoutSlash()),
            new StockHooks("Kiota 2.1.6", KiotaClientFactory.Create(handler()), baseUrl),
            new StockHooks("Kiota, no handlers", Client(), baseUrl),
            new GeneratedHooks(Gate.Stock, stock),
            new GeneratedHooks(Gate.Fast, fast),
            new SdkHooks(new Uri(baseUrl).IsLoopback ? new Uri(baseUrl).GetLeftPart(UriPartial.Authority) : new Uri(baseUrl).Host, handler()),
        ];
    }
}
