using System.Buffers.Text;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Auth0.Hooks.Emulator.Contract;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.WebUtilities;

namespace Auth0.Hooks.Emulator.Connections;

/// <summary>
/// Gives the web server's own refusals the shape of the service. What is no HTTP, has a null in its path or an address without an end
/// never reaches the pipeline: the web server answers by itself, with a status and without a body.
/// </summary>
internal static class RefusalShape
{
    private const string NoBody = "\r\nContent-Length: 0\r\n";

    /// <summary>Follows TLS, so that it sees the answers as they are.</summary>
    public static void Use(IConnectionBuilder connections) => connections.Use(next => async connection =>
    {
        IDuplexPipe transport = connection.Transport;
        connection.Transport = new ShapedTransport(transport.Input, new ShapedOutput(transport.Output));
        try
        {
            await next(connection);
        }
        finally
        {
            connection.Transport = transport;
        }
    });

    /// <summary>The answer with a body, if it is a refusal without one that ends its connection; else null.</summary>
    public static byte[]? WithBody(ReadOnlySpan<byte> answer)
    {
        if (!answer.StartsWith("HTTP/1.1 "u8) || !answer.EndsWith("\r\n\r\n"u8) || answer.IndexOf("\r\nConnection: close\r\n"u8) < 0
            || !Utf8Parser.TryParse(answer["HTTP/1.1 ".Length..], out int status, out _) || status < 400)
            return null;
        string head = Encoding.Latin1.GetString(answer);
        if (!head.Contains(NoBody, StringComparison.Ordinal))
            return null;
        string reason = ReasonPhrases.GetReasonPhrase(status);
        string body = JsonSerializer.Serialize(new ErrorResponse { StatusCode = status, Error = reason, Message = reason }, WireJson.Options);
        string described = string.Create(CultureInfo.InvariantCulture, $"\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {body.Length}\r\n");
        return Encoding.Latin1.GetBytes(head.Replace(NoBody, described, StringComparison.Ordinal) + body);
    }

    private sealed class ShapedTransport(PipeReader input, PipeWriter output) : IDuplexPipe
    {
        public PipeReader Input => input;

        public PipeWriter Output => output;
    }
}
