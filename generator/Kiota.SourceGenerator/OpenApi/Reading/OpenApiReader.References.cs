using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.OpenApi.References;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

/// <content>How references are found, named and reported.</content>
internal sealed partial class OpenApiReader
{
    private static readonly string[] ReferenceKeywords = ["$ref", "$dynamicRef", "$recursiveRef"];

    private readonly Queue<PendingReference> pending = new();
    private readonly List<PendingReference> linked = [];

    public void ReportMissing(SpecNode source, ReferenceTarget target) =>
        Report(
            target.File is null ? SpecDiagnostics.ForeignReference : SpecDiagnostics.UnresolvedReference, source, source.Text);

    /// <summary>The name in the components that a pointer leads to, or null if it leads elsewhere.</summary>
    public string? ComponentName(string[] pointer) => pointer switch
    {
        ["components", _, var name] when document.Version != SpecVersion.Swagger20 => name,
        ["definitions" or "parameters" or "responses", var name] when document.Version == SpecVersion.Swagger20 => name,
        _ => null,
    };

    /// <summary>The schema that is meant where a reference says just its name, which is a path to nothing.</summary>
    public ReferenceTarget FindByName(string name)
    {
        string[] folder = document.Version == SpecVersion.Swagger20 ? ["definitions"] : ["components", "schemas"];
        SpecNode? node = folder.Aggregate(documents.RootOf(documents.Main), (parent, part) => parent?[part]);
        return new(node?[name], documents.Main, [.. folder, name]);
    }

    /// <summary>The value of the node's <c>$ref</c>, or null. A property that is called so has an object as its value.</summary>
    private static SpecNode? ReferenceIn(SpecNode node)
    {
        foreach (string keyword in ReferenceKeywords)
        {
            if (node[keyword] is { Kind: SpecNodeKind.String } reference) return reference;
        }

        return null;
    }

    /// <summary>
    /// The node that is meant where the tree has no place for a reference, such as the map of all paths that a
    /// companion holds.
    /// </summary>
    private SpecNode Follow(SpecNode node)
    {
        for (int hops = 0; ReferenceIn(node) is { } source; hops++)
        {
            ReferenceTarget target = documents.Find(source.Text, source.Position.File);
            if (target.Node is null || hops == SpecDocuments.HopLimit)
            {
                ReportMissing(source, target);
                return node;
            }

            node = target.Node;
        }

        return node;
    }

    private void Pend(PendingReference reference) => pending.Enqueue(reference);

    private void LinkReferences()
    {
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PendingReference next = pending.Dequeue();
            next.Link(this, documents);
            linked.Add(next);
        }

        foreach (PendingReference reference in linked) reference.BreakCircle(this);
        AdoptSchemas();
    }
}
