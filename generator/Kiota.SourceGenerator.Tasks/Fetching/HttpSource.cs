using System.Net;
using System.Net.Http.Headers;

namespace Kiota.SourceGenerator.Tasks.Fetching;

/// <summary>
/// Downloads over http and https. Nothing is sent that says who asks: no credentials of the machine, no cookies, no
/// referrer.
/// </summary>
internal sealed class HttpSource(long maxBytes) : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        UseCookies = false,
        UseDefaultCredentials = false,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <param name="address">The document.</param>
    /// <param name="etag">The version that the caller has, if any.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    public async Task<Download> GetAsync(Uri address, string? etag, CancellationToken cancellationToken)
    {
        for (int redirects = 0; redirects <= RedirectPolicy.MaxRedirects; redirects++)
        {
            using HttpResponseMessage response = await SendAsync(address, etag, cancellationToken).ConfigureAwait(false);
            if (RedirectOf(response) is { } location)
            {
                var target = new Uri(address, location);
                if (!RedirectPolicy.Allows(address, target)) throw Refused(address, target);
                address = target;
                continue;
            }

            if (response.StatusCode == HttpStatusCode.NotModified && etag is not null) return new(Content: null, etag);
            if (!response.IsSuccessStatusCode) throw Failed(address, response.StatusCode);
            if (response.Content.Headers.ContentLength > maxBytes) throw LimitedReader.TooLarge(maxBytes);
            using Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
            byte[] content = await LimitedReader.ReadAsync(stream, maxBytes, cancellationToken).ConfigureAwait(false);
            return new(content, response.Headers.ETag?.ToString());
        }

        throw new SpecUpdateException(
            UpdateCodes.RedirectRefused,
            $"The source redirected more than {RedirectPolicy.MaxRedirects} times; set SourceUrl to the address of the document itself");
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(Uri address, string? etag, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("application/json, application/yaml, */*;q=0.8");
        request.Headers.UserAgent.ParseAdd("Kiota.SourceGenerator");
        if (etag is not null && EntityTagHeaderValue.TryParse(etag, out EntityTagHeaderValue? version))
            request.Headers.IfNoneMatch.Add(version);
        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
    }

    private static Uri? RedirectOf(HttpResponseMessage response) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 ? response.Headers.Location : null;

    private static SpecUpdateException Refused(Uri from, Uri to) => new(
        UpdateCodes.RedirectRefused,
        $"{SourceAddress.Display(from)} redirects to {to.Scheme}://{to.Host}, and only redirects to https or to the same host are followed; "
        + "if that is where the document lives, set SourceUrl to it");

    private static SpecUpdateException Failed(Uri address, HttpStatusCode status) => new(
        UpdateCodes.DownloadFailed,
        $"{SourceAddress.Display(address)} answered {(int)status} ({status}); " + ((int)status is 408 or 429 or >= 500
            ? "the source itself has no answer now: try again later"
            : "open SourceUrl in a browser that is not signed in, and correct it"));
}
