using Kiota.SourceGenerator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kiota.SourceGenerator.Text;

/// <summary>
/// Reads the first document of a YAML text into nodes, from the parser's events only: nothing of YamlDotNet's own
/// typing applies, so the core schema of YAML 1.2 holds (<c>yes</c> and <c>on</c> are strings).
/// </summary>
internal sealed class YamlReader
{
    private readonly SpecFile source;
    private readonly Action<SpecDiagnostic> report;
    private readonly Scanner scanner;
    private readonly Parser parser;
    private readonly YamlAnchors anchors = new();
    private readonly CancellationToken cancellationToken;
    private int depth;

    private YamlReader(SpecFile source, Action<SpecDiagnostic> report, CancellationToken cancellationToken)
    {
        this.source = source;
        this.report = report;
        this.cancellationToken = cancellationToken;
        scanner = new Scanner(new StringReader(YamlBlankLines.Empty(source.Text)), skipComments: true);
        parser = new Parser(scanner);
    }

    /// <param name="source">The text to read.</param>
    /// <param name="report">Receives findings that do not end the reading.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="SpecSyntaxException">The text is not YAML, or goes beyond a limit.</exception>
    public static SpecNode Read(SpecFile source, Action<SpecDiagnostic> report, CancellationToken cancellationToken)
    {
        var reader = new YamlReader(source, report, cancellationToken);
        try
        {
            return reader.ReadStream();
        }
        catch (YamlException fault)
        {
            throw Unreadable(reader.PositionOf(fault), (fault.InnerException ?? fault).Message);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException or NullReferenceException)
        {
            // What the parser throws at some malformed texts instead of its own exception.
            throw Unreadable(reader.PositionOf(reader.scanner.CurrentPosition), "a brace or bracket is not closed before here, or does not belong here");
        }
    }

    private SpecNode ReadStream()
    {
        Next<StreamStart>();
        if (Next() is not DocumentStart) throw Unreadable(new(source.Path, 1, 1), "the document is empty");
        SpecNode root = ReadNode(Next());
        Next<DocumentEnd>();
        if (Next() is DocumentStart second) report(new(SpecDiagnostics.SeveralDocuments, PositionOf(second.Start)));
        return root;
    }

    private SpecNode ReadNode(ParsingEvent current)
    {
        if (current is AnchorAlias alias)
        {
            return anchors.Find(alias.Value.Value) switch
            {
                { } target when anchors.IsWithinLimit => target,
                { } => throw new SpecSyntaxException(SpecDiagnostics.TooManyAliases, PositionOf(alias.Start), YamlAnchors.LimitText),
                null => throw Unreadable(PositionOf(alias.Start), $"the anchor '{alias.Value.Value}' is not known here"),
            };
        }

        int before = anchors.NodeCount;
        SpecNode node = current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadSequence(start),
            MappingStart start => ReadMapping(start),
            _ => throw Unreadable(PositionOf(current.Start), "expected a value"),
        };
        anchors.NodeCount++;
        if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
            anchors.Add(anchored.Anchor.Value, node, anchors.NodeCount - before);
        return node;
    }

    private SpecNode ReadScalar(Scalar scalar)
    {
        (SpecNodeKind kind, string text) = YamlScalar.Resolve(scalar);
        return SpecNode.Scalar(kind, text, source.Path, LineOf(scalar.Start), ColumnOf(scalar.Start));
    }

    private SpecNode ReadSequence(SequenceStart start)
    {
        Enter(start);
        var items = new List<SpecNode>();
        for (ParsingEvent next = Next(); next is not SequenceEnd; next = Next()) items.Add(ReadNode(next));
        depth--;
        return SpecNode.Array(items, source.Path, LineOf(start.Start), ColumnOf(start.Start));
    }

    private SpecNode ReadMapping(MappingStart start)
    {
        Enter(start);
        var members = new List<SpecMember>();
        YamlMergeKey? merge = null;
        for (ParsingEvent next = Next(); next is not MappingEnd; next = Next())
        {
            SpecMember member = ReadMember(next);
            if (YamlMergeKey.Is(next)) (merge ??= new()).Add(member.Value);
            else members.Add(member);
        }

        DuplicateNames.Remove(members, source.Path, report);
        merge?.AddTo(members);
        depth--;
        return SpecNode.Object(members, source.Path, LineOf(start.Start), ColumnOf(start.Start));
    }

    private SpecMember ReadMember(ParsingEvent key)
    {
        string name = key switch
        {
            Scalar scalar => scalar.Value,
            AnchorAlias => ReadNode(key) is { Kind: < SpecNodeKind.Array } target ? target.Text : throw BadKey(key),
            _ => throw BadKey(key),
        };
        if (key is Scalar { Anchor.IsEmpty: false } anchored) anchors.Add(anchored.Anchor.Value, ReadScalar(anchored), 1);
        return new(name, LineOf(key.Start), ColumnOf(key.Start), ReadNode(Next()));
    }

    private SpecSyntaxException BadKey(ParsingEvent key) =>
        Unreadable(PositionOf(key.Start), "a name must be a scalar; put quotes around one that begins with '{' or '['");

    private void Enter(ParsingEvent start)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++depth > NestingLimit.Value)
            throw new SpecSyntaxException(SpecDiagnostics.TooDeep, PositionOf(start.Start), NestingLimit.Text);
    }

    private ParsingEvent Next() =>
        parser.MoveNext() ? parser.Current! : throw Unreadable(new(source.Path, 1, 1), "the document is empty");

    private void Next<T>()
        where T : ParsingEvent
    {
        ParsingEvent next = Next();
        if (next is not T) throw Unreadable(PositionOf(next.Start), "the structure is broken");
    }

    private static SpecSyntaxException Unreadable(SourcePosition position, string message) =>
        new(SpecDiagnostics.Unreadable, position, "YAML", message);

    /// <summary>Some faults name the start of the text instead of a place; then the scanner knows better.</summary>
    private SourcePosition PositionOf(YamlException fault) =>
        PositionOf(fault.Start is { Line: <= 1, Column: <= 1 } ? scanner.CurrentPosition : fault.Start);

    private SourcePosition PositionOf(Mark mark) => new(source.Path, LineOf(mark), ColumnOf(mark));

    private static int LineOf(Mark mark) => Math.Max(1, (int)mark.Line);

    private static int ColumnOf(Mark mark) => Math.Max(1, (int)mark.Column);
}
