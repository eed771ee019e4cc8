namespace Kiota.SourceGenerator.Text;

/// <summary>
/// A value of a document with the place where it stands. JSON and YAML give the same nodes, so nothing behind
/// the readers knows which of the two was written.
/// </summary>
internal sealed class SpecNode
{
    private static readonly List<SpecMember> NoMembers = [];
    private static readonly List<SpecNode> NoItems = [];

    private readonly object? content;
    private readonly string file;
    private readonly int line;
    private readonly int column;
    private Dictionary<string, int>? index;

    private SpecNode(SpecNodeKind kind, object? content, string file, int line, int column)
    {
        Kind = kind;
        this.content = content;
        this.file = file;
        this.line = line;
        this.column = column;
    }

    public SpecNodeKind Kind { get; }

    public SourcePosition Position => new(file, line, column);

    /// <summary>
    /// A scalar's text: the value of a string, a number in JSON's spelling, <c>true</c>, <c>false</c> or
    /// <c>null</c>. Empty for arrays and objects.
    /// </summary>
    public string Text => content as string ?? "";

    /// <summary>The members of an object in document order; empty for every other kind.</summary>
    public List<SpecMember> Members => content as List<SpecMember> ?? NoMembers;

    /// <summary>The items of an array in document order; empty for every other kind.</summary>
    public List<SpecNode> Items => content as List<SpecNode> ?? NoItems;

    public static SpecNode Scalar(SpecNodeKind kind, string text, string file, int line, int column) =>
        new(kind, text, file, line, column);

    public static SpecNode Array(List<SpecNode> items, string file, int line, int column) =>
        new(SpecNodeKind.Array, items, file, line, column);

    public static SpecNode Object(List<SpecMember> members, string file, int line, int column) =>
        new(SpecNodeKind.Object, members, file, line, column);

    /// <summary>The value of the member called <paramref name="name"/>, or null if this is no object or has none.</summary>
    public SpecNode? this[string name]
    {
        get
        {
            const int smallObject = 8;
            List<SpecMember> members = Members;
            if (members.Count > smallObject)
                return Index(members).TryGetValue(name, out int at) ? members[at].Value : null;
            foreach (SpecMember member in members)
            {
                if (member.Name == name) return member.Value;
            }

            return null;
        }
    }

    /// <summary>A node is equal to itself alone; its place tells it from most others, and is cheaper than a hash of its identity.</summary>
    public override int GetHashCode() => unchecked((line * 397) ^ column);

    private Dictionary<string, int> Index(List<SpecMember> members)
    {
        if (index is not null) return index;
        var built = new Dictionary<string, int>(members.Count, StringComparer.Ordinal);
        for (int i = 0; i < members.Count; i++) built[members[i].Name] = i;
        return index = built;
    }
}
