using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Extensions;
using Polly.Timeout;

namespace Auth0.Hooks;

/// <summary>
/// Turns every failure into a <see cref="HooksApiException"/>, for the calls of the façade and of the generated client alike,
/// and tells an observer of the request what came.
/// </summary>
internal sealed class ErrorHandler(TimeProvider time) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await SendMappedAsync(request, cancellationToken).ConfigureAwait(false);
        request.GetRequestOption<ResponseObserver>()?.Report(response);
        // A caller with a response handler asked for the answer as it is.
        if ((response.IsSuccessStatusCode && !IsPage(response)) || request.GetRequestOption<ResponseHandlerOption>()?.ResponseHandler is not null) return response;

        using (response)
        {
            var bytes = response.Content is null ? [] : await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
            var secrets = await RequestSecrets.ReadAsync(request).ConfigureAwait(false);
            var body = ErrorBody.Parse(bytes, text => RequestSecrets.Redact(text, secrets));
            throw ErrorMapping.ToException(request, response, body, time.GetUtcNow());
        }
    }

    /// <summary>A page for people is no answer of this service, whatever its status: a proxy or a sign-in page is in between.</summary>
    private static bool IsPage(HttpResponseMessage response) => response.Content?.Headers.ContentType?.MediaType is "text/html";

    private async Task<HttpResponseMessage> SendMappedAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or TimeoutRejectedException)
        {
            throw NoAnswer.ToException(request, failure);
        }
    }
}
