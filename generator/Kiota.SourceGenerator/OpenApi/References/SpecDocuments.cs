using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.References;

/// <summary>The document and its companions, each read when a reference first leads there, and the way from a reference to its node.</summary>
internal sealed class SpecDocuments
{
    /// <summary>How many references may be followed to find one node; a chain that is longer is a circle.</summary>
    public const int HopLimit = 64;

    private static readonly string[] Root = [];

    // A file system may ignore case, and references are written by people.
    private readonly Dictionary<string, SpecFile> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SpecNode?> roots = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SchemaIdentifiers> identifiers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Action<SpecDiagnostic> report;
    private readonly CancellationToken cancellationToken;

    public SpecDocuments(
        SpecFile main, IEnumerable<SpecFile> companions, Action<SpecDiagnostic> report, CancellationToken cancellationToken)
    {
        foreach (SpecFile companion in companions) files[RelativePath.Normalize(companion.Path)] = companion;
        Main = RelativePath.Normalize(main.Path);
        files[Main] = main;
        this.report = report;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>The normalized path of the document itself.</summary>
    public string Main { get; }

    /// <summary>The root of a document, or null if it cannot be read or is not there.</summary>
    public SpecNode? RootOf(string file)
    {
        if (roots.TryGetValue(file, out SpecNode? known)) return known;
        SpecNode? root = files.TryGetValue(file, out SpecFile text) ? SpecText.Read(text, report, cancellationToken) : null;
        return roots[file] = root;
    }

    /// <param name="reference">The text of a reference.</param>
    /// <param name="from">The path of the document that holds it.</param>
    public ReferenceTarget Find(string reference, string from)
    {
        int hops = HopLimit;
        return Find(reference, RelativePath.Normalize(from), ref hops);
    }

    private ReferenceTarget Find(string reference, string from, ref int hops)
    {
        int hash = reference.IndexOf('#');
        string path = hash < 0 ? reference : reference.Substring(0, hash);
        string fragment = hash < 0 ? "" : reference.Substring(hash + 1);
        string file = path.Length == 0 ? from : RelativePath.Combine(from, path);
        if (!files.ContainsKey(file)) return FindByIdentifier(path, fragment, ref hops);
        if (RootOf(file) is not { } root) return new(null, file, Root);
        if (fragment.Length == 0 || IsRoot(fragment, root)) return new(root, file, Root);
        if (fragment[0] != '/') return TargetOf(IdentifiersOf(file, root).Find("#" + fragment), file);
        string[] pointer = JsonPointer.Split(fragment);
        return new(Walk(root, pointer, ref hops), file, pointer);
    }

    // Strictly the member without a name; people mean the whole document.
    private static bool IsRoot(string fragment, SpecNode root) => fragment == "/" && root[""] is null;

    private ReferenceTarget FindByIdentifier(string identifier, string fragment, ref int hops)
    {
        foreach (string file in files.Keys)
        {
            if (RootOf(file) is not { } root || IdentifiersOf(file, root).Find(identifier) is not { } place) continue;
            if (fragment.Length == 0) return TargetOf(place, file);
            if (fragment[0] != '/') return TargetOf(IdentifiersOf(file, root).Find("#" + fragment), file);
            string[] pointer = JsonPointer.Split(fragment);
            return new(Walk(place.Node, pointer, ref hops), file, [.. place.Pointer(), .. pointer]);
        }

        return new(null, null, Root);
    }

    // A schema that is found by its identifier has the name that it has by its place.
    private static ReferenceTarget TargetOf(SchemaIdentifiers.Place? place, string file) => new(place?.Node, file, place?.Pointer() ?? Root);

    private SpecNode? Walk(SpecNode root, string[] pointer, ref int hops)
    {
        SpecNode? node = root;
        foreach (string name in pointer)
        {
            node = Step(node, name) ?? Step(Follow(node, ref hops), name);
            if (node is null) return null;
        }

        return node;
    }

    private static SpecNode? Step(SpecNode? node, string name)
    {
        if (node is not { Kind: SpecNodeKind.Array }) return node?[name];
        return int.TryParse(name, out int at) && at >= 0 && at < node.Items.Count ? node.Items[at] : null;
    }

    /// <summary>A pointer may lead through a reference, which stands for its target.</summary>
    private SpecNode? Follow(SpecNode node, ref int hops)
    {
        if (--hops < 0 || node["$ref"] is not { Kind: SpecNodeKind.String } reference) return null;
        return Find(reference.Text, RelativePath.Normalize(node.Position.File), ref hops).Node;
    }

    private SchemaIdentifiers IdentifiersOf(string file, SpecNode root) =>
        identifiers.TryGetValue(file, out SchemaIdentifiers known) ? known : identifiers[file] = new(root);
}
