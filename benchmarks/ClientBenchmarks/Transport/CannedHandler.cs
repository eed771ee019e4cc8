using System.Net;
using System.Net.Http.Headers;

namespace ClientBenchmarks.Transport;

/// <summary>A service in memory: it reads the body as a connection would, and answers at once.</summary>
internal sealed class CannedHandler : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sending = request.Content?.CopyToAsync(Stream.Null, cancellationToken) ?? Task.CompletedTask;
        return sending.IsCompletedSuccessfully ? Task.FromResult(Answer(request)) : AnswerAsync(sending, request);
    }

    private static async Task<HttpResponseMessage> AnswerAsync(Task sending, HttpRequestMessage request)
    {
        await sending;
        return Answer(request);
    }

    private static HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var path = request.RequestUri!.AbsolutePath;
        var (status, body) = request.Method == HttpMethod.Post ? (HttpStatusCode.Created, Payloads.Hook)
            : path.EndsWith(Payloads.MissingId, StringComparison.Ordinal) ? (HttpStatusCode.NotFound, Payloads.NotFound)
            : path.EndsWith("/hooks", StringComparison.Ordinal) ? (HttpStatusCode.OK, Payloads.Hooks)
            : (HttpStatusCode.OK, Payloads.Hook);
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = Json;
        var response = new HttpResponseMessage(status) { Content = content, RequestMessage = request };
        response.Headers.TryAddWithoutValidation("x-ratelimit-remaining", "9");
        return response;
    }
}
