using System.Text;
using System.Text.Json;

namespace Auth0.Hooks;

/// <summary>What the body of a failed answer says, whatever it is: the API's error, the token endpoint's, or a proxy's page.</summary>
/// <param name="Error">Reason phrase, or the token endpoint's error code.</param>
/// <param name="ErrorCode">What went wrong, for a program.</param>
/// <param name="Message">What went wrong, for a person.</param>
/// <param name="Text">The body as text, cut.</param>
internal sealed record ErrorBody(string? Error, string? ErrorCode, string? Message, string? Text)
{
    private const int LongestText = 4096;

    public static ErrorBody Parse(ReadOnlySpan<byte> utf8, Func<string, string> redact)
    {
        if (utf8.IsEmpty) return new ErrorBody(null, null, null, null);
        var text = redact(Cut(utf8));
        try
        {
            var body = Read(utf8, redact);
            return body with { Text = text };
        }
        catch (JsonException)
        {
            return new ErrorBody(null, null, null, text);
        }
    }

    private static ErrorBody Read(ReadOnlySpan<byte> utf8, Func<string, string> redact)
    {
        string? error = null, errorCode = null, message = null, description = null;
        var reader = new Utf8JsonReader(utf8);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (reader.TokenType == JsonTokenType.String)
            {
                var value = redact(reader.GetString()!);
                switch (name)
                {
                    case "error": error = value; break;
                    case "errorCode": errorCode = value; break;
                    case "message": message = value; break;
                    case "error_description": description = value; break;
                }
            }

            reader.Skip();
        }

        return new ErrorBody(error, errorCode, message ?? description, null);
    }

    private static string Cut(ReadOnlySpan<byte> utf8)
    {
        var kept = utf8.Length <= LongestText ? utf8 : utf8.Slice(0, LongestText);
#if NET
        var text = Encoding.UTF8.GetString(kept);
#else
        var text = Encoding.UTF8.GetString(kept.ToArray());
#endif
        return kept.Length == utf8.Length ? text : text + $"… ({utf8.Length} bytes in all)";
    }
}
