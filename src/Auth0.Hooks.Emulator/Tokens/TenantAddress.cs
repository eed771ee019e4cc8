using System.Net;
using Auth0.Hooks.Emulator.Contract;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Tokens;

/// <summary>
/// How a tenant knows its own name. It has a configured domain, and it also answers to the host of each request and to every
/// loopback spelling, with http or https, so that a client may be given whatever domain reaches the emulator.
/// </summary>
internal sealed class TenantAddress(HooksEmulatorOptions options)
{
    /// <summary>The <c>iss</c> of the tokens that a request asks for.</summary>
    public string Issuer(HttpRequest request) => $"https://{options.Domain ?? request.Host.Value}/";

    /// <summary>The audience of the Management API, written with the name that a request uses.</summary>
    public string Audience(HttpRequest request) => $"{Issuer(request)}{HooksDocument.BasePath}/";

    /// <summary>Whether a URL is the audience of this tenant's Management API, in any of its spellings.</summary>
    public bool IsAudience(string url, HttpRequest request) => IsOwn(url, request) is { AbsolutePath: $"/{HooksDocument.BasePath}/" };

    /// <summary>Whether a URL names this tenant as a whole, or its token endpoint, as the audience of a client assertion does.</summary>
    public bool IsTokenAudience(string url, HttpRequest request) => IsOwn(url, request) is { AbsolutePath: "/" or TokenEndpoint.Path };

    private Uri? IsOwn(string url, HttpRequest request) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri)
        && uri.Scheme is "http" or "https"
        && uri is { Query: "", Fragment: "", UserInfo: "" }
        && (uri.Authority.Equals(options.Domain, StringComparison.OrdinalIgnoreCase)
            || (Uri.TryCreate($"{uri.Scheme}://{request.Host.Value}", UriKind.Absolute, out Uri? asked) && uri.Authority.Equals(asked.Authority, StringComparison.OrdinalIgnoreCase))
            || IsLoopback(uri.Host))
            ? uri
            : null;

    /// <summary>Whether a host name means the machine itself.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));
}
