using System.Net.Http.Headers;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace Kiota.Utf8Json;

/// <summary>Fills Kiota's option for looking at headers, also where the client has no handler that does.</summary>
internal static class HeadersInspection
{
    public static void Record(RequestInformation request, HttpResponseMessage response)
    {
        if (RequestMessage.HasOptions(request)) RecordWanted(request, response);
    }

    // Apart, because its option is of Kiota's HTTP library, which most programs need not load.
    private static void RecordWanted(RequestInformation request, HttpResponseMessage response)
    {
        if (request.GetRequestOption<HeadersInspectionHandlerOption>() is not { } option) return;
        if (option.InspectRequestHeaders && response.RequestMessage is { } message) Copy(message.Headers, message.Content?.Headers, option.RequestHeaders);
        if (option.InspectResponseHeaders) Copy(response.Headers, response.Content?.Headers, option.ResponseHeaders);
    }

    private static void Copy(HttpHeaders headers, HttpHeaders? contentHeaders, RequestHeaders target)
    {
        foreach (var header in headers) target[header.Key] = header.Value;
        if (contentHeaders is null) return;
        foreach (var header in contentHeaders) target[header.Key] = header.Value;
    }
}
