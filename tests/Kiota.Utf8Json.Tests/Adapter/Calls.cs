using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace Kiota.Utf8Json.Tests.Adapter;

internal static class Calls
{
    public const string Template = "{+baseurl}/animals/{id}{?fields,tags*,since,%24top,loud}";

    public static Utf8RequestAdapter Adapter(LoopbackServer server, IAuthenticationProvider? provider = null, HttpClient? client = null, Utf8RequestAdapterOptions? options = null) =>
        client is null
            ? new(provider ?? new AnonymousAuthenticationProvider(), options ?? new Utf8RequestAdapterOptions()) { BaseUrl = server.Url }
            : new(provider ?? new AnonymousAuthenticationProvider(), client, options) { BaseUrl = server.Url };

    public static RequestInformation Get(object? id = null, Method method = Method.GET) =>
        new(method, Template, new Dictionary<string, object> { ["baseurl"] = "https://replaced.invalid", ["id"] = id ?? "tom" });
}
