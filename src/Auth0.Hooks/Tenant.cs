using Auth0.Hooks.Guards;

namespace Auth0.Hooks;

/// <summary>The addresses of one Auth0 tenant, derived from its domain.</summary>
internal sealed class Tenant
{
    private Tenant(Uri origin)
    {
        Origin = origin;
        ApiBase = new Uri(origin, "api/v2");
        TokenEndpoint = new Uri(origin, "oauth/token");
    }

    /// <summary>Scheme, host and port, with a slash at the end.</summary>
    public Uri Origin { get; }

    public Uri ApiBase { get; }

    public Uri TokenEndpoint { get; }

    /// <summary>Whether a request to this address stays with the tenant and so may carry its token.</summary>
    public bool Owns(Uri address) =>
        // The usual address starts with the origin, to the slash that ends it, and need not be taken apart.
        address.OriginalString.StartsWith(Origin.AbsoluteUri, StringComparison.Ordinal)
        || (address.Port == Origin.Port
            && string.Equals(address.Scheme, Origin.Scheme, StringComparison.OrdinalIgnoreCase)
            && string.Equals(address.IdnHost, Origin.IdnHost, StringComparison.OrdinalIgnoreCase));

    /// <summary>The audience of the Management API, which is named after the canonical domain and ends with a slash.</summary>
    public string Audience => ApiBase.AbsoluteUri + "/";

    /// <summary>Reads a domain such as <c>your-tenant.auth0.com</c>, or a loopback address with a scheme and a port.</summary>
    /// <exception cref="ArgumentException">The text is not such a domain; the message says what to pass instead.</exception>
    public static Tenant Parse(string domain)
    {
        Argument.NotNull(domain, nameof(domain));
        if (domain.Length == 0) throw Malformed("is empty", "Pass the host name of the tenant, such as 'your-tenant.auth0.com'.");
        if (domain.Any(char.IsWhiteSpace)) throw Malformed("contains white space", "Pass the host name alone.");

        var schemeEnd = domain.IndexOf("://", StringComparison.Ordinal);
        var scheme = schemeEnd < 0 ? "https" : domain.Substring(0, schemeEnd).ToLowerInvariant();
        if (scheme is not ("https" or "http")) throw Malformed("has a scheme that is not https", "Pass the host name alone.");

        var authority = schemeEnd < 0 ? domain : domain.Substring(schemeEnd + 3);
        if (!Uri.TryCreate($"{scheme}://{authority}", UriKind.Absolute, out var address) || address.Host.Length == 0)
            throw Malformed("is not a host name", "Pass it like 'your-tenant.auth0.com'.");
        if (address.AbsolutePath != "/" || authority.IndexOfAny(['?', '#', '@', '\\']) >= 0 || (schemeEnd < 0 && authority.EndsWith("/", StringComparison.Ordinal)))
            throw Malformed("has more than a host name", $"Pass '{address.Host}', without a path, a query or user information.");
        if (address.IsLoopback) return new Tenant(new Uri(address.GetLeftPart(UriPartial.Authority) + "/"));

        if (scheme == "http") throw Malformed("asks for plain http", $"Only a loopback address may do without TLS. Pass '{address.Host}'.");
        if (schemeEnd >= 0) throw Malformed("has a scheme", $"Pass '{address.Host}'.");
        if (address.Host.Length != authority.Length) throw Malformed("has a port", $"Only a loopback address may have one. Pass '{address.Host}'.");
        if (address.HostNameType != UriHostNameType.Dns) throw Malformed("is not a host name", "Pass it like 'your-tenant.auth0.com'.");
        if (address.Host.IndexOf('.') < 0) throw Malformed("is not a full host name", $"Did you mean '{address.Host}.auth0.com'?");
        return new Tenant(new Uri($"https://{address.IdnHost}/"));

        // User information may be a password.
        static string Shown(string domain) => Excerpt.Of(domain.LastIndexOf('@') is >= 0 and var at ? "…" + domain.Substring(at) : domain);

        ArgumentException Malformed(string what, string advice) => new($"The tenant domain '{Shown(domain)}' {what}. {advice}", nameof(domain));
    }
}
