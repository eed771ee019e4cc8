using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Extensions;

namespace Auth0.Hooks;

/// <summary>Marks a request to the token endpoint: a POST that may be repeated, because a token that nobody uses does no harm.</summary>
internal sealed class TokenRequest : IRequestOption
{
    private static readonly TokenRequest Mark = new();

    public static bool Is(HttpRequestMessage request) => request.GetRequestOption<TokenRequest>() is not null;

    public static HttpRequestMessage To(Uri endpoint, IEnumerable<KeyValuePair<string, string>> form)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new FormUrlEncodedContent(form) };
        var key = typeof(TokenRequest).FullName!;
#if NET
        request.Options.Set(new HttpRequestOptionsKey<IRequestOption>(key), Mark);
#else
        request.Properties[key] = Mark;
#endif
        return request;
    }
}
