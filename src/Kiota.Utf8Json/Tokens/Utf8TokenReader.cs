using System.Text.Json;

namespace Kiota.Utf8Json;

/// <summary>
/// Reads UTF-8 JSON token by token, as <see cref="Utf8JsonReader"/> does: the same documents are accepted, and everything
/// else is a <see cref="JsonException"/>. What is different is the text: a value is looked at once, when it is asked for.
/// </summary>
/// <remarks>
/// <see cref="Utf8JsonReader"/> reads each text three times, to find its end, to resolve its escapes and to decode it, the
/// first of them byte by byte from the first escape on. Generated code rarely wants anything else than the text.
/// Comments and trailing commas are refused. A copy of the reader may look ahead.
/// </remarks>
public ref partial struct Utf8TokenReader
{
    private const int NotFound = -1;

    private readonly ReadOnlySpan<byte> json;
    private readonly int maxDepth;
    private Nesting nesting;
    private JsonTokenType type;
    private int start;    // of the current token
    private int position; // where the next token is looked for
    private int end;      // the closing quote of a text; NotFound until somebody needs it
    private bool escaped; // whether that text has a backslash, known with its end

    /// <summary>Creates a reader that stands before the first token.</summary>
    /// <param name="json">One JSON value, without a byte order mark.</param>
    /// <param name="maxDepth">How deep arrays and objects may nest, 1 to 1,000; 64 if omitted.</param>
    public Utf8TokenReader(ReadOnlySpan<byte> json, int maxDepth = 64)
    {
        if (maxDepth is < 1 or > Nesting.Deepest) throw new ArgumentOutOfRangeException(nameof(maxDepth), maxDepth, "JSON nests 1 to 1,000 levels here.");
        this.json = json;
        this.maxDepth = maxDepth;
    }

    /// <summary>The kind of the current token; <see cref="JsonTokenType.None"/> before the first.</summary>
    public readonly JsonTokenType TokenType => type;

    internal readonly int MaxDepth => maxDepth;

    /// <summary>Goes to the next token.</summary>
    /// <returns>False behind the last one.</returns>
    /// <exception cref="JsonException">The JSON is malformed, ends too early, goes on behind its value, or is too deep.</exception>
    public bool Read()
    {
        if (end == NotFound) FindEnd();
        var next = Next();
        switch (type)
        {
            case JsonTokenType.None or JsonTokenType.PropertyName:
                ReadValue(next);
                return true;
            case JsonTokenType.StartObject:
                if (next == '}') Leave(JsonTokenType.EndObject);
                else ReadName(next);
                return true;
            case JsonTokenType.StartArray:
                if (next == ']') Leave(JsonTokenType.EndArray);
                else ReadValue(next);
                return true;
        }
        if (nesting.Depth == 0) return next < 0 ? false : throw Malformed("Something follows the value.");
        if (next == ',')
        {
            position++;
            if (nesting.IsObject) ReadName(Next());
            else ReadValue(Next());
        }
        else if (nesting.IsObject)
        {
            if (next != '}') throw Malformed("A comma or the end of the object is missing.");
            Leave(JsonTokenType.EndObject);
        }
        else
        {
            if (next != ']') throw Malformed("A comma or the end of the array is missing.");
            Leave(JsonTokenType.EndArray);
        }
        return true;
    }

    /// <summary>Goes to the last token of the current value; from a name, of its value.</summary>
    /// <exception cref="JsonException">The JSON is malformed or too deep.</exception>
    public void Skip()
    {
        if (type == JsonTokenType.PropertyName) Read();
        if (type is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        var outside = nesting.Depth - 1;
        while (nesting.Depth > outside) Read();
    }

    /// <summary>Goes to the end of the current value, and gives where its bytes are.</summary>
    internal (int Start, int Length) Range()
    {
        var first = start;
        Skip();
        if (end == NotFound) FindEnd();
        return (first, position - first);
    }

    /// <summary>Goes to the end of the current value, and gives its bytes.</summary>
    internal ReadOnlySpan<byte> Bytes()
    {
        var (first, length) = Range();
        return json.Slice(first, length);
    }

    /// <summary>The byte at which the next token starts; -1 behind the last byte.</summary>
    private int Next()
    {
        while ((uint)position < (uint)json.Length)
        {
            var next = json[position];
            if (next > ' ') return next;
            if (next is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')) return next;
            position++;
        }
        return -1;
    }

    private void ReadName(int first)
    {
        if (first != '"') throw Malformed("The name of a property is missing.");
        Begin(JsonTokenType.PropertyName);
        position++;
        FindEnd();
        if (Next() != ':') throw Malformed("The colon after a name is missing.");
        position++;
    }

    private void ReadValue(int first)
    {
        switch (first)
        {
            case '"':
                Begin(JsonTokenType.String);
                position++;
                end = NotFound;
                break;
            case '{':
                Enter(JsonTokenType.StartObject);
                break;
            case '[':
                Enter(JsonTokenType.StartArray);
                break;
            case 't':
                ReadLiteral(JsonTokenType.True, "true"u8);
                break;
            case 'f':
                ReadLiteral(JsonTokenType.False, "false"u8);
                break;
            case 'n':
                ReadLiteral(JsonTokenType.Null, "null"u8);
                break;
            case '-' or (>= '0' and <= '9'):
                Begin(JsonTokenType.Number);
                position = JsonNumber.End(json, position, out var isWellFormed);
                if (!isWellFormed) throw Malformed("A number is malformed.");
                break;
            default:
                throw Malformed("A value is missing.");
        }
    }

    private void ReadLiteral(JsonTokenType literal, ReadOnlySpan<byte> text)
    {
        if (!json.Slice(position).StartsWith(text)) throw Malformed("A value is missing.");
        Begin(literal);
        position += text.Length;
    }

    private void Enter(JsonTokenType opening)
    {
        if (nesting.Depth == maxDepth) throw TooDeep();
        Begin(opening);
        nesting.Enter(isObject: opening == JsonTokenType.StartObject);
        position++;
    }

    private void Leave(JsonTokenType closing)
    {
        Begin(closing);
        nesting.Depth--;
        position++;
    }

    private void Begin(JsonTokenType token)
    {
        type = token;
        start = position;
        end = 0;
    }

    private readonly JsonException TooDeep() => Malformed($"Arrays and objects nest deeper than {maxDepth} levels.");

    private readonly JsonException Malformed(string what) => JsonFault.At(json, position, what);
}
