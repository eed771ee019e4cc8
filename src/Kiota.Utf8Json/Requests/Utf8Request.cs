using Microsoft.Kiota.Abstractions;
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
        // A derived adapter, or one around it, may look at the parameters.
        if (requestAdapter.GetType() == typeof(HttpClientRequestAdapter))
            requestInfo.PathParameters = new ExpandingParameters(requestInfo, requestInfo.PathParameters);
        return requestInfo;
    }
}
