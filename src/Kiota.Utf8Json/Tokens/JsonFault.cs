using System.Globalization;
using System.Text.Json;

namespace Kiota.Utf8Json;

/// <summary>Says what is wrong with JSON, and where.</summary>
internal static class JsonFault
{
    /// <summary>Makes the exception. Line and byte count from 0, as those of System.Text.Json do; the message never quotes the JSON, which may be secret.</summary>
    public static JsonException At(ReadOnlySpan<byte> json, int position, string what)
    {
        var before = json.Slice(0, position);
        var line = 0;
        foreach (var one in before)
            if (one == '\n') line++;
        var column = position - (before.LastIndexOf((byte)'\n') + 1);
        var end = position == json.Length ? " The JSON ends there." : "";
        return new JsonException(string.Format(CultureInfo.InvariantCulture, "{0}{1} LineNumber: {2} | BytePositionInLine: {3}.", what, end, line, column), path: null, line, column);
    }
}
