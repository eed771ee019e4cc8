using Microsoft.Kiota.Abstractions;

namespace Kiota.Utf8Json;

/// <summary>
/// The service answered with something that the operation does not describe: a status without an error model, JSON
/// that is malformed or does not fit, another media type, or more than <see cref="Utf8RequestAdapterOptions.MaxResponseSize"/>.
/// </summary>
public sealed class UnexpectedResponseException : ApiException
{
    /// <summary>Creates the exception without facts.</summary>
    public UnexpectedResponseException() { }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What was wrong with the answer.</param>
    public UnexpectedResponseException(string message) : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What was wrong with the answer.</param>
    /// <param name="innerException">The cause, for instance a <see cref="System.Text.Json.JsonException"/> with a position.</param>
    public UnexpectedResponseException(string message, Exception? innerException) : base(message, innerException!) { }

    /// <summary>The media type of the body, for instance <c>text/html</c>; null if there was none.</summary>
    public string? MediaType { get; init; }

    /// <summary>
    /// The start of the body of an answer that is no success, at most 4,096 characters; null for a success, whose
    /// body may be confidential, and without a body.
    /// </summary>
    public string? Body { get; init; }

    internal static UnexpectedResponseException Of(HttpAnswer answer, string what, Exception? cause = null, string? body = null) =>
        new(answer.IsSuccess
            ? $"The server answered {(int)answer.Response.StatusCode}, and {what}"
            : $"The server returned an unexpected status code and {what}", cause)
        {
            ResponseStatusCode = (int)answer.Response.StatusCode,
            ResponseHeaders = answer.Headers(),
            MediaType = answer.MediaType,
            Body = body,
        };
}
