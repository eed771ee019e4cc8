using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

/// <content>How any object, map or list of the tree is read.</content>
internal sealed partial class OpenApiReader
{
    private T Read<T>(SpecNode node, FieldReader<T> read)
        where T : OpenApiElement, new()
    {
        var element = new T { Position = node.Position };
        Fill(element, node, read);
        return element;
    }

    /// <summary>Takes over the members that <paramref name="read"/> knows; null counts as an object without members.</summary>
    private void Fill<T>(T element, SpecNode node, FieldReader<T> read)
        where T : OpenApiElement
    {
        element.Position = node.Position;
        if (node.Kind == SpecNodeKind.Null || Expect(SpecNodeKind.Object, node)) FillMembers(element, Follow(node), read);
    }

    private void FillMembers<T>(T element, SpecNode node, FieldReader<T> read)
        where T : OpenApiElement
    {
        foreach (SpecMember member in node.Members)
        {
            if (!read(element, member.Name, member.Value) && IsExtension(member.Name)) element.Extensions[member.Name] = member.Value;
        }
    }

    /// <summary>Reads an object that may be a reference. The same node always gives the same instance.</summary>
    private T ReadReferenceable<T>(
        SpecNode node, Dictionary<SpecNode, T> known, FieldReader<T> read, Func<SpecNode, T> readTarget)
        where T : ReferenceableElement<T>, new()
    {
        if (known.TryGetValue(node, out T element)) return element;
        known[node] = element = new T { Position = node.Position };
        if (ReferenceIn(node) is not { } source)
        {
            Fill(element, node, read);
            return element;
        }

        element.Reference = new() { Text = source.Text };
        Pend(new PendingReference<T>(element.Reference, source, readTarget));
        if (document.Version >= SpecVersion.OpenApi31 && node.Members.Count > 1) FillMembers(element, node, read);
        return element;
    }

    private void ReadMap<T>(OrderedMap<T> map, SpecNode node, Func<SpecNode, T> read)
    {
        if (node.Kind == SpecNodeKind.Null || !Expect(SpecNodeKind.Object, node)) return;
        foreach (SpecMember member in Follow(node).Members) map[member.Name] = read(member.Value);
    }

    /// <summary>As <see cref="ReadMap{T}"/>, for objects whose own members may be extensions.</summary>
    private void ReadExtensibleMap<T>(OrderedMap<T> map, SpecNode node, Func<SpecNode, T> read)
    {
        if (node.Kind == SpecNodeKind.Null || !Expect(SpecNodeKind.Object, node)) return;
        foreach (SpecMember member in Follow(node).Members)
        {
            if (!IsExtension(member.Name)) map[member.Name] = read(member.Value);
        }
    }

    private void ReadList<T>(List<T> list, SpecNode node, Func<SpecNode, T> read)
    {
        if (node.Kind == SpecNodeKind.Null || !Expect(SpecNodeKind.Array, node)) return;
        foreach (SpecNode item in Follow(node).Items) list.Add(read(item));
    }

    private static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.OrdinalIgnoreCase);

    private bool Expect(SpecNodeKind kind, SpecNode node)
    {
        if (node.Kind == kind || ReferenceIn(node) is not null) return true;
        Report(SpecDiagnostics.UnexpectedKind, node, kind == SpecNodeKind.Object ? "An object" : "An array", Describe(node));
        return false;
    }
}
