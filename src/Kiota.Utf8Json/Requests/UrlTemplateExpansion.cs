using System.Buffers;
using System.Collections;
using System.Globalization;

namespace Kiota.Utf8Json;

/// <summary>Expands the part of RFC 6570 that Kiota's templates use: <c>{a}</c>, <c>{+a}</c>, <c>{?a,b*}</c> and <c>{&amp;a}</c>.</summary>
internal ref struct UrlTemplateExpansion
{
    private readonly bool checksSegments;
    private Span<char> characters;
    private char[]? rented;
    private int length;
    private bool inQuery;

    public UrlTemplateExpansion(Span<char> initial, bool checksSegments)
    {
        characters = initial;
        this.checksSegments = checksSegments;
        rented = null;
        length = 0;
    }

    /// <summary>Expands a template.</summary>
    /// <returns>False if the template or a value needs more than is known here.</returns>
    public bool TryAppend(string template, string? baseUrl, IDictionary<string, object> path, IDictionary<string, object> query)
    {
        var rest = template.AsSpan();
        var separator = '?';
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var close = rest.IndexOf('}');
            if (close < open) return false;
            var literal = rest.Slice(0, open);
            inQuery |= literal.IndexOf('?') >= 0;
            Append(literal);
            var expression = rest.Slice(open + 1, close - open - 1);
            rest = rest.Slice(close + 1);
            if (expression.IsEmpty) return false;
            switch (expression[0])
            {
                case '+' when expression.Slice(1).Equals("baseurl".AsSpan(), StringComparison.OrdinalIgnoreCase):
                    Append((baseUrl ?? throw NoBaseUrl()).AsSpan());
                    break;
                case '?' or '&':
                    if (expression[0] == '&') separator = '&';
                    if (query.Count > 0 && !TryAppendQuery(expression.Slice(1), query, ref separator)) return false;
                    break;
                default:
                    if (!(inQuery ? TryAppendRequired(expression, path, query) : TryAppendPath(expression, path))) return false;
                    break;
            }
        }
        Append(rest);
        return true;
    }

    public override readonly string ToString() => characters.Slice(0, length).ToString();

    public void Dispose()
    {
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        rented = null;
    }

    private static InvalidOperationException NoBaseUrl() => new("The request adapter has no BaseUrl, and the request names none.");

    private static bool IsPlainName(ReadOnlySpan<char> name) =>
        (char.IsLetterOrDigit(name[0]) || name[0] is '_' or '%') && name.IndexOfAny(",:*".AsSpan()) < 0;

    private bool TryAppendPath(ReadOnlySpan<char> name, IDictionary<string, object> path)
    {
        if (!IsPlainName(name)) return false;
        var key = name.ToString();
        path.TryGetValue(key, out var value);
        if (!TryFormat(value, out var text)) return false;
        if (checksSegments) PathSegment.Check(key, text);
        AppendEncoded(text.AsSpan());
        return true;
    }

    // Kiota writes the parameters that a query must have as text: ?a={a}&b={b}{&c*}.
    private bool TryAppendRequired(ReadOnlySpan<char> name, IDictionary<string, object> path, IDictionary<string, object> query)
    {
        if (!IsPlainName(name)) return false;
        var key = name.ToString();
        if (!query.TryGetValue(key, out var value)) path.TryGetValue(key, out value);
        if (value is not string and IEnumerable || !TryFormat(value, out var text)) return false;
        AppendEncoded(text.AsSpan());
        return true;
    }

    private bool TryAppendQuery(ReadOnlySpan<char> names, IDictionary<string, object> query, ref char separator)
    {
        while (!names.IsEmpty)
        {
            var comma = names.IndexOf(',');
            var name = comma < 0 ? names : names.Slice(0, comma);
            names = comma < 0 ? default : names.Slice(comma + 1);
            var explode = !name.IsEmpty && name[name.Length - 1] == '*';
            if (explode) name = name.Slice(0, name.Length - 1);
            if (name.IndexOf(':') >= 0) return false;
            if (!query.TryGetValue(name.ToString(), out var value) || value is null) continue;
            if (!TryAppendParameter(name, value, explode, ref separator)) return false;
        }
        return true;
    }

    private bool TryAppendParameter(ReadOnlySpan<char> name, object value, bool explode, ref char separator)
    {
        if (value is not string and IEnumerable elements) return value is not IDictionary && TryAppendElements(name, elements, explode, ref separator);
        if (!TryFormat(value, out var text)) return false;
        AppendName(name, ref separator);
        AppendEncoded(text.AsSpan());
        return true;
    }

    private bool TryAppendElements(ReadOnlySpan<char> name, IEnumerable elements, bool explode, ref char separator)
    {
        var first = true;
        foreach (var element in elements)
        {
            if (!TryFormat(element, out var text)) return false;
            if (first || explode) AppendName(name, ref separator);
            else Append(',');
            AppendEncoded(text.AsSpan());
            first = false;
        }
        return true;
    }

    private static bool TryFormat(object? value, out string? text)
    {
        text = value as string ?? (value is int number ? number.ToString(CultureInfo.InvariantCulture) : Formatted(value));
        return text is not null;
    }

    private static string? Formatted(object? value) =>
        value switch
        {
            null => "",
            bool it => it ? "true" : "false",
            DateTime or DateTimeOffset => ((IFormattable)value).ToString("o", CultureInfo.InvariantCulture),
            Enum it => EnumWireName.Of(it),
#if NET
            DateOnly it => it.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            TimeOnly it => it.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
#endif
            IFormattable it => it.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };

    private void AppendName(ReadOnlySpan<char> name, ref char separator)
    {
        Append(separator);
        separator = '&';
        if (name.IndexOf('%') < 0) Append(name);
        else AppendBare(name);
        Append('=');
    }

    private void AppendBare(ReadOnlySpan<char> name)
    {
        // Kiota encodes these in a template because RFC 6570 does not allow them there; servers expect them bare.
        while (name.IndexOf('%') is >= 0 and var percent && name.Length >= percent + 3)
        {
            Append(name.Slice(0, percent));
            switch (name.Slice(percent + 1, 2))
            {
                case "24": Append('$'); break;
                case "2E" or "2e": Append('.'); break;
                case "2D" or "2d": Append('-'); break;
                case "7E" or "7e": Append('~'); break;
                default: Append(name.Slice(percent, 3)); break;
            }
            name = name.Slice(percent + 3);
        }
        Append(name);
    }

    private void AppendEncoded(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!IsUnreserved(character))
            {
                Append(Uri.EscapeDataString(text.ToString()).AsSpan());
                return;
            }
        }
        Append(text);
    }

    private static bool IsUnreserved(char character) =>
        character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '.' or '_' or '~';

    private void Append(char character)
    {
        if (length == characters.Length) Grow(1);
        characters[length++] = character;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > characters.Length - length) Grow(text.Length);
        text.CopyTo(characters.Slice(length));
        length += text.Length;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(characters.Length * 2, length + more));
        characters.Slice(0, length).CopyTo(larger);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        characters = rented = larger;
    }
}
