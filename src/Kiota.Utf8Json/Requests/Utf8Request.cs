using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace Kiota.Utf8Json;

/// <summary>What generated code does to a request before it hands it to an adapter.</summary>
public static class Utf8Request
{
    /// <summary>
    /// Spares Kiota's own <see cref="HttpClientRequestAdapter"/> the expansion of the URL template, which costs it more than a
    /// hundred allocations. Any other adapter gets the request as it is.
    /// </summary>
    /// <param name="requestInfo">The request, which only the adapter will see from now on.</param>
    /// <param name="requestAdapter">The adapter that will send it.</param>
    /// <returns>The same request.</returns>
    public static RequestInformation Prepared(RequestInformation requestInfo, IRequestAdapter requestAdapter)
    {
        if (requestInfo is null) throw new ArgumentNullException(nameof(requestInfo));
        if (requestAdapter is null) throw new ArgumentNullException(nameof(requestAdapter));
        // Asked first, so that only a program that uses Kiota's HTTP library loads it.
        return requestAdapter is Utf8RequestAdapter ? requestInfo : PreparedForKiota(requestInfo, requestAdapter);
    }

    /// <summary>
    /// Writes a model into the body of a request: where <see cref="Utf8RequestAdapter"/> sends it as JSON directly, else as
    /// <see cref="RequestInformation.SetContentFromParsable{T}(IRequestAdapter, string, T)"/> does.
    /// </summary>
    /// <param name="requestInfo">The request.</param>
    /// <param name="requestAdapter">The adapter that will send it.</param>
    /// <param name="contentType">The media type of the body.</param>
    /// <param name="body">The model.</param>
    public static void SetContent(RequestInformation requestInfo, IRequestAdapter requestAdapter, string contentType, IParsable body)
    {
        if (requestInfo is null) throw new ArgumentNullException(nameof(requestInfo));
        if (requestAdapter is Utf8RequestAdapter { WritesDirectly: true } && body is IUtf8JsonObject or IUtf8JsonValue && ContentTypes.IsJson(contentType))
        {
            requestInfo.Headers.TryAdd("Content-Type", contentType);
            requestInfo.Content = PooledJsonWriter.Write(body);
        }
        else
        {
            requestInfo.SetContentFromParsable(requestAdapter, contentType, body);
        }
    }

    // A derived adapter, or one around it, may look at the parameters.
    private static RequestInformation PreparedForKiota(RequestInformation requestInfo, IRequestAdapter requestAdapter)
    {
        if (requestAdapter.GetType() == typeof(HttpClientRequestAdapter))
            requestInfo.PathParameters = new ExpandingParameters(requestInfo, requestInfo.PathParameters);
        return requestInfo;
    }
}
