using Microsoft.Kiota.Abstractions;

namespace Kiota.Utf8Json;

/// <summary>Makes the message that goes to the <see cref="HttpClient"/>.</summary>
internal static class RequestMessage
{
#if NETSTANDARD2_0
    private static readonly Version Http2 = new(2, 0);
#else
    private static Version Http2 => System.Net.HttpVersion.Version20;
#endif

    public static HttpRequestMessage Of(RequestInformation request, Uri uri)
    {
        var message = new HttpRequestMessage(HttpMethods.Of(request.HttpMethod), uri) { Version = Http2 }; // falls back to 1.1, as Kiota
        if (request.Content is { } content && content != Stream.Null)
            message.Content = content is Utf8JsonStream json ? new Utf8JsonContent(json) : new StreamContent(content);
        if (HasOptions(request)) SetOptions(request, message);
        foreach (var name in request.Headers.Keys)
        {
            request.Headers.TryGetValue(name, out var values);
            if (!message.Headers.TryAddWithoutValidation(name, values))
                message.Content?.Headers.TryAddWithoutValidation(name, values);
        }
        return message;
    }

    /// <summary>Whether there are options to look for: looking for one by its type costs more than counting them.</summary>
    public static bool HasOptions(RequestInformation request) => request.RequestOptions is not ICollection<IRequestOption> { Count: 0 };

    private static void SetOptions(RequestInformation request, HttpRequestMessage message)
    {
        foreach (var option in request.RequestOptions) SetOption(message, option);
    }

    // Kiota's handlers look for options under the name of their type.
    private static void SetOption(HttpRequestMessage message, IRequestOption option)
    {
#if NETSTANDARD2_0
        message.Properties[option.GetType().FullName!] = option;
#else
        message.Options.Set(new HttpRequestOptionsKey<IRequestOption>(option.GetType().FullName!), option);
#endif
    }
}
