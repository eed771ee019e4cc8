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
        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or TimeoutRejectedException)
        {
            throw NoAnswer.ToException(request, failure);
        }

        var observer = request.GetRequestOption<ResponseObserver>();
        var isFailure = IsFailure(request, response);
        if (isFailure || observer is not null)
        {
            var secrets = await RequestSecrets.ReadAsync(request).ConfigureAwait(false);
            observer?.Report(new HooksResponse(response, secrets));
            if (isFailure) throw await ReadAsync(request, response, secrets).ConfigureAwait(false);
        }

        // Whoever looks at the headers of a request that has been answered finds no token there.
        request.Headers.Authorization = null;
        return response;
    }

    private async Task<HooksApiException> ReadAsync(HttpRequestMessage request, HttpResponseMessage response, RequestSecrets secrets)
    {
        using (response)
        {
            var bytes = response.Content is null ? [] : await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
            return ErrorMapping.ToException(request, response, ErrorBody.Parse(bytes, secrets), secrets, time.GetUtcNow());
        }
    }

    /// <summary>A caller with a response handler asked for the answer as it is, whatever it is.</summary>
    private static bool IsFailure(HttpRequestMessage request, HttpResponseMessage response) =>
        (!response.IsSuccessStatusCode || IsPage(response)) && request.GetRequestOption<ResponseHandlerOption>()?.ResponseHandler is null;

    /// <summary>A page for people is no answer of this service, whatever its status: a proxy or a sign-in page is in between.</summary>
    private static bool IsPage(HttpResponseMessage response) => response.Content?.Headers.ContentType?.MediaType is "text/html";
}
