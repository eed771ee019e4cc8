using Microsoft.Kiota.Abstractions;

namespace Kiota.Utf8Json;

/// <summary>The exceptions of a service that has its own, in place of the error models of its document.</summary>
public interface IServiceErrors
{
    /// <summary>Looks at every answer before the adapter does.</summary>
    /// <param name="answer">The answer, which stays the adapter's.</param>
    /// <param name="request">The request, with its options.</param>
    /// <returns>
    /// The exception for an answer that is an error; null leaves the answer to the document. It is not thrown where the request
    /// has a <see cref="ResponseHandlerOption"/>, because then the caller asked for the answer as it is.
    /// </returns>
    ValueTask<Exception?> OfAsync(HttpAnswer answer, RequestInformation request);

    /// <summary>Names an answer that does not fit the document.</summary>
    /// <param name="answer">The answer, which stays the adapter's.</param>
    /// <param name="failure">What does not fit.</param>
    /// <returns>The exception to throw: another one, or the same.</returns>
    Exception Of(HttpAnswer answer, UnexpectedResponseException failure);
}
