using System.Text;
using System.Text.Json;

namespace Auth0.Hooks;

/// <summary>What the body of a failed answer says, whatever it is: the API's error, the token endpoint's, or a proxy's page.</summary>
/// <param name="Error">Reason phrase, or the token endpoint's error code.</param>
/// <param name="ErrorCode">What went wrong, for a program.</param>
/// <param name="Message">What went wrong, for a person.</param>
/// <param name="Text">The body as text, cut.</param>
/// <param name="Origin">Who wrote it.</param>
internal sealed record ErrorBody(string? Error, string? ErrorCode, string? Message, string? Text, ErrorOrigin Origin)
{
    private const int LongestText = 4096;

    public static readonly ErrorBody None = new(null, null, null, null, ErrorOrigin.Unknown);

    public static ErrorBody Parse(ReadOnlySpan<byte> utf8, RequestSecrets secrets)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8.Slice(3);
        if (utf8.IsEmpty) return None;
        var text = Cut(utf8, secrets);
        try
        {
            return Read(utf8, text, secrets);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // No JSON, or a name in it that is no text.
            return None with { Text = text, Origin = ErrorOrigin.Stranger };
        }
    }

    private static ErrorBody Read(ReadOnlySpan<byte> utf8, string text, RequestSecrets secrets)
    {
        string? error = null, errorCode = null, message = null, description = null;
        var (isEmpty, hasStatus) = (true, false);
        var reader = new Utf8JsonReader(utf8);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            isEmpty = false;
            if (reader.ValueTextEquals("error"u8)) error = ReadText(ref reader, secrets) ?? error;
            else if (reader.ValueTextEquals("errorCode"u8)) errorCode = ReadText(ref reader, secrets) ?? errorCode;
            else if (reader.ValueTextEquals("message"u8)) message = ReadText(ref reader, secrets) ?? message;
            else if (reader.ValueTextEquals("error_description"u8)) description = ReadText(ref reader, secrets) ?? description;
            else hasStatus |= reader.ValueTextEquals("statusCode"u8);
            reader.Skip();
        }

        var isService = errorCode is not null || (hasStatus && (error is not null || message is not null));
        var origin = isEmpty ? ErrorOrigin.Unknown : isService ? ErrorOrigin.Service : ErrorOrigin.Stranger;
        return new ErrorBody(error, errorCode, message ?? description, text, origin);
    }

    /// <summary>The value of the property that the reader stands at, if it is a text. What is no UTF-8 in it is shown as far as it is.</summary>
    private static string? ReadText(ref Utf8JsonReader reader, RequestSecrets secrets)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String) return null;
        try
        {
            return secrets.Redact(reader.GetString()!);
        }
        catch (InvalidOperationException)
        {
            return secrets.Redact(Decode(reader.ValueSpan));
        }
    }

    /// <summary>The beginning of the text. Of a secret that lies across the cut nothing is left either.</summary>
    private static string Cut(ReadOnlySpan<byte> utf8, RequestSecrets secrets)
    {
        if (utf8.Length <= LongestText) return secrets.Redact(Decode(utf8));
        var reserve = secrets.LongestBytes;
        var text = secrets.Redact(Decode(utf8.Slice(0, Math.Min(utf8.Length, LongestText + reserve))));
        return text.Substring(0, Math.Max(0, Math.Min(LongestText, text.Length - reserve))) + $"… ({utf8.Length} bytes in all)";
    }

#if NET
    private static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
#else
    private static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.ToArray());
#endif
}
