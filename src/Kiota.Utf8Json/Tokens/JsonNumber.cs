namespace Kiota.Utf8Json;

/// <summary>The grammar of numbers (RFC 8259, section 6).</summary>
internal static class JsonNumber
{
    /// <summary>Where the number ends that starts at a minus or a digit; where it goes wrong if it is not well-formed.</summary>
    public static int End(ReadOnlySpan<byte> json, int start, out bool isWellFormed)
    {
        isWellFormed = false;
        var at = start;
        if (json[at] == '-') at++;
        var whole = at;
        at = SkipDigits(json, at);
        if (at == whole || (json[whole] == '0' && at > whole + 1)) return at;
        if (at < json.Length && json[at] == '.')
        {
            var fraction = ++at;
            at = SkipDigits(json, at);
            if (at == fraction) return at;
        }
        if (at < json.Length && json[at] is (byte)'e' or (byte)'E')
        {
            at++;
            if (at < json.Length && json[at] is (byte)'+' or (byte)'-') at++;
            var exponent = at;
            at = SkipDigits(json, at);
            if (at == exponent) return at;
        }
        isWellFormed = at == json.Length || IsDelimiter(json[at]);
        return at;
    }

    private static int SkipDigits(ReadOnlySpan<byte> json, int at)
    {
        while (at < json.Length && json[at] is >= (byte)'0' and <= (byte)'9') at++;
        return at;
    }

    private static bool IsDelimiter(byte next) =>
        next is (byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
