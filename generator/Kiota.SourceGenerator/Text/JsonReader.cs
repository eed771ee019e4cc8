using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.Text;

/// <summary>
/// Reads JSON (RFC 8259) into nodes. Own code, because general readers keep no position on a value, and because a
/// generator should bring few assemblies into the compiler.
/// </summary>
internal sealed partial class JsonReader
{
    private readonly string file;
    private readonly string text;
    private readonly NameTable names = new();
    private readonly Action<SpecDiagnostic> report;
    private readonly CancellationToken cancellationToken;
    private int at;
    private int line = 1;
    private int lineStart;
    private int depth;

    private JsonReader(SpecFile source, Action<SpecDiagnostic> report, CancellationToken cancellationToken)
    {
        file = source.Path;
        text = source.Text;
        this.report = report;
        this.cancellationToken = cancellationToken;
    }

    private int Column => at - lineStart + 1;

    /// <param name="source">The text to read.</param>
    /// <param name="report">Receives findings that do not end the reading.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="SpecSyntaxException">The text is not JSON, or nests too deep.</exception>
    public static SpecNode Read(SpecFile source, Action<SpecDiagnostic> report, CancellationToken cancellationToken) =>
        new JsonReader(source, report, cancellationToken).ReadDocument();

    private SpecNode ReadDocument()
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            at = 1;
            lineStart = 1;
        }

        SpecNode root = ReadValue();
        SkipWhitespace();
        if (at < text.Length) throw Unexpected("the end of the document");
        return root;
    }

    private SpecNode ReadValue()
    {
        SkipWhitespace();
        int column = Column;
        switch (Peek())
        {
            case '{': return ReadObject();
            case '[': return ReadArray();
            case '"': return SpecNode.Scalar(SpecNodeKind.String, ReadString(name: false), file, line, column);
            case 't': return ReadWord("true", SpecNodeKind.Boolean);
            case 'f': return ReadWord("false", SpecNodeKind.Boolean);
            case 'n': return ReadWord("null", SpecNodeKind.Null);
            case '-' or (>= '0' and <= '9'): return ReadNumber();
            default: throw Unexpected("a value");
        }
    }

    private SpecNode ReadObject()
    {
        int startLine = line;
        int startColumn = Column;
        Enter();
        var members = new List<SpecMember>();
        SkipWhitespace();
        if (Peek() == '}') return Close(SpecNode.Object(members, file, startLine, startColumn));
        while (true)
        {
            SkipWhitespace();
            if (Peek() != '"') throw Unexpected("a name in quotes");
            int nameLine = line;
            int nameColumn = Column;
            string name = ReadString(name: true);
            SkipWhitespace();
            if (Peek() != ':') throw Unexpected("':'");
            at++;
            members.Add(new(name, nameLine, nameColumn, ReadValue()));
            SkipWhitespace();
            switch (Peek())
            {
                case ',': at++; continue;
                case '}':
                    DuplicateNames.Remove(members, file, report);
                    return Close(SpecNode.Object(members, file, startLine, startColumn));
                default: throw Unexpected("',' or '}'");
            }
        }
    }

    private SpecNode ReadArray()
    {
        int startLine = line;
        int startColumn = Column;
        Enter();
        var items = new List<SpecNode>();
        SkipWhitespace();
        if (Peek() == ']') return Close(SpecNode.Array(items, file, startLine, startColumn));
        while (true)
        {
            items.Add(ReadValue());
            SkipWhitespace();
            switch (Peek())
            {
                case ',': at++; continue;
                case ']': return Close(SpecNode.Array(items, file, startLine, startColumn));
                default: throw Unexpected("',' or ']'");
            }
        }
    }

    private void Enter()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++depth > NestingLimit.Value)
            throw new SpecSyntaxException(SpecDiagnostics.TooDeep, new(file, line, Column), NestingLimit.Text);
        at++;
    }

    private SpecNode Close(SpecNode node)
    {
        at++;
        depth--;
        return node;
    }

    private SpecNode ReadWord(string word, SpecNodeKind kind)
    {
        int column = Column;
        if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) throw Unexpected("a value");
        at += word.Length;
        return SpecNode.Scalar(kind, word, file, line, column);
    }

    private void SkipWhitespace()
    {
        for (; at < text.Length; at++)
        {
            switch (text[at])
            {
                case ' ' or '\t' or '\r':
                    continue;
                case '\n':
                    line++;
                    lineStart = at + 1;
                    continue;
                default:
                    return;
            }
        }
    }

    /// <summary>The next character, or NUL at the end, which no rule of the grammar accepts.</summary>
    private char Peek() => at < text.Length ? text[at] : '\0';

    private SpecSyntaxException Unexpected(string expected)
    {
        string found = at < text.Length ? $"'{text[at]}'" : "the end of the file";
        return Fault($"expected {expected}, found {found}");
    }

    private SpecSyntaxException Fault(string message) =>
        new(SpecDiagnostics.Unreadable, new(file, line, Column), "JSON", message);
}
