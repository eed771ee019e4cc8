using Kiota.Utf8Json;
using Microsoft.Kiota.Abstractions;

namespace Auth0.Hooks;

/// <summary>
/// Makes a <see cref="HooksApiException"/> of every answer that is an error, for the calls of the façade and of the generated
/// client alike, and tells an observer of the request what came.
/// </summary>
internal sealed class HooksErrors(TimeProvider time) : IServiceErrors
{
    public async ValueTask<Exception?> OfAsync(HttpAnswer answer, RequestInformation request)
    {
        HooksApiException? error = null;
        var observer = Observer(request);
        var isError = !answer.Response.IsSuccessStatusCode || IsPage(answer.Response);
        if (isError || observer is not null)
        {
            var secrets = await RequestSecrets.ReadAsync(answer.Request).ConfigureAwait(false);
            observer?.Report(new HooksResponse(answer.Response, secrets));
            if (isError) error = ErrorMapping.ToException(answer, ErrorBody.Parse(answer.Body.Span, secrets), secrets, time);
        }

        // Whoever looks at the headers of a request that has been answered finds no token there.
        answer.Request.Headers.Authorization = null;
        return error;
    }

    public Exception Of(HttpAnswer answer, UnexpectedResponseException failure) => NotDocumented(failure, RequestSecrets.Of(answer.Authorization));

    public static HooksApiException NotDocumented(UnexpectedResponseException failure, RequestSecrets secrets, string? advice = null)
    {
        failure.ResponseHeaders = AnswerHeaders.Masked(failure.ResponseHeaders, secrets);
        return new($"The answer is not what the service documents: {failure.Message}{advice}", failure) { Status = failure.ResponseStatusCode, ResponseHeaders = failure.ResponseHeaders };
    }

    private static ResponseObserver? Observer(RequestInformation request)
    {
        ResponseObserver? last = null;
        foreach (var option in request.RequestOptions) last = option as ResponseObserver ?? last;
        return last;
    }

    /// <summary>A page for people is no answer of this service, whatever its status: a proxy or a sign-in page is in between.</summary>
    private static bool IsPage(HttpResponseMessage response) => response.Content?.Headers.ContentType?.MediaType?.ToLowerInvariant() is "text/html" or "application/xhtml+xml";
}
