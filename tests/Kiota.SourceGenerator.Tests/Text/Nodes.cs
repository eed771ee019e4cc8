using System.Text.Encodings.Web;
using System.Text.Json;
using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.Tests.Text;

/// <summary>Short ways to read a text into nodes, and to state what nodes say.</summary>
internal static class Nodes
{
    private static readonly JsonSerializerOptions Verbatim = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static (SpecNode? Root, List<SpecDiagnostic> Diagnostics) Read(string text, string path)
    {
        var diagnostics = new List<SpecDiagnostic>();
        return (SpecText.Read(new(path, text), diagnostics.Add, CancellationToken.None), diagnostics);
    }

    public static SpecNode Json(string text) => ReadClean(text, "a.json");

    public static SpecNode Yaml(string text) => ReadClean(text, "a.yaml");

    /// <summary>The one error of a text that cannot be read: its id, line and column.</summary>
    public static string Fault(string text, string path)
    {
        (SpecNode? root, List<SpecDiagnostic> diagnostics) = Read(text, path);
        Assert.Null(root);
        SpecDiagnostic fault = Assert.Single(diagnostics);
        Assert.Equal(path, fault.Position.File);
        return $"{fault.Id}({fault.Position.Line},{fault.Position.Column})";
    }

    /// <summary>The node as compact JSON; scalars as they were written, so that spelling counts.</summary>
    public static string Show(SpecNode node) => node.Kind switch
    {
        SpecNodeKind.Object => "{" + string.Join(",", node.Members.Select(m => Quote(m.Name) + ":" + Show(m.Value))) + "}",
        SpecNodeKind.Array => "[" + string.Join(",", node.Items.Select(Show)) + "]",
        SpecNodeKind.String => Quote(node.Text),
        _ => node.Text,
    };

    /// <summary>Every node's place, in document order.</summary>
    public static IEnumerable<(int Line, int Column)> Places(SpecNode node)
    {
        yield return (node.Position.Line, node.Position.Column);
        foreach (SpecNode child in node.Items.Concat(node.Members.Select(member => member.Value)))
        {
            foreach ((int Line, int Column) place in Places(child)) yield return place;
        }
    }

    private static SpecNode ReadClean(string text, string path)
    {
        (SpecNode? root, List<SpecDiagnostic> diagnostics) = Read(text, path);
        Assert.Empty(diagnostics);
        return root!;
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text, Verbatim);
}
