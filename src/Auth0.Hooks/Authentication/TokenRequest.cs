using Kiota.Utf8Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Extensions;

namespace Auth0.Hooks;

/// <summary>
/// A request to the token endpoint: a POST that may be repeated, because a token that nobody uses does no harm. Each attempt
/// has a form of its own, because a signed assertion is good for one (RFC 7523, section 3, on <c>jti</c>).
/// </summary>
internal sealed class TokenRequest(Func<List<string>, IEnumerable<KeyValuePair<string, string>>> form) : IRequestOption
{
    /// <summary>What proved the client in the attempts so far, so that no error repeats it.</summary>
    public List<string> Secrets { get; } = [];

    public static bool Is(HttpRequestMessage request) => request.GetRequestOption<TokenRequest>() is not null;

    /// <param name="endpoint">Where tokens are asked for.</param>
    /// <param name="form">Makes the fields of one attempt, and adds those that are secret to a list.</param>
    public static HttpRequestMessage To(Uri endpoint, Func<List<string>, IEnumerable<KeyValuePair<string, string>>> form)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        var key = typeof(TokenRequest).FullName!;
        IRequestOption option = new TokenRequest(form);
#if NET
        request.Options.Set(new HttpRequestOptionsKey<IRequestOption>(key), option);
#else
        request.Properties[key] = option;
#endif
        return request;
    }

    private IEnumerable<KeyValuePair<string, string>> Form() => form(Secrets);

    /// <summary>Fills the form anew before each attempt; belongs beneath the step that repeats.</summary>
    public sealed class FormExchange(IExchange next) : IExchange
    {
        public ValueTask<HttpAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Content?.Dispose();
            request.Content = new FormUrlEncodedContent(request.GetRequestOption<TokenRequest>()!.Form());
            return next.SendAsync(request, cancellationToken);
        }
    }
}
