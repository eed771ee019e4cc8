using ClientBenchmarks.Peers;
using ClientBenchmarks.Transport;

// One of each call and out: what a short-lived program pays before its first result. "empty" is the runtime alone.
if (args is ["empty"]) return 0;
const string baseUrl = "https://tenant.example/api/v2";
#if NETWORK
// Linked in, and not used: the answers are the same.
HttpMessageHandler handler = args is ["network"] ? new SocketsHttpHandler() : new CannedHandler();
#else
HttpMessageHandler handler = new CannedHandler();
#endif
var client = new HttpClient(handler);
#if PEER_raw
IHooksPeer peer = new ClientBenchmarks.Peers.Raw.RawHooks(client, baseUrl);
#else
var adapter = new Kiota.Utf8Json.Utf8RequestAdapter(new Microsoft.Kiota.Abstractions.Authentication.AnonymousAuthenticationProvider(), client) { BaseUrl = baseUrl };
IHooksPeer peer = new ClientBenchmarks.Peers.Generated.GeneratedHooks("generated", adapter);
#endif
var count = (await peer.GetAsync())!.Length + await peer.ListAsync() + (await peer.CreateAsync())!.Length + (await peer.NotFoundAsync())!.Length;
return count > 0 ? 0 : 1;
