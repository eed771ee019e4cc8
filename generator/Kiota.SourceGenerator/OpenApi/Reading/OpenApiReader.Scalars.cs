using System.Globalization;
using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

/// <content>
/// How scalars are read: what is meant counts, so a number or boolean is taken where text is due, and text that says
/// <c>true</c> or holds a number where that is due.
/// </content>
internal sealed partial class OpenApiReader
{
    private string? Text(SpecNode node)
    {
        if (node.Kind == SpecNodeKind.Null) return null;
        if (node.Kind < SpecNodeKind.Array) return node.Text;
        Report(SpecDiagnostics.UnexpectedKind, node, "Text", Describe(node));
        return null;
    }

    private string RequiredText(SpecNode node) => Text(node) ?? "";

    private bool Flag(SpecNode node)
    {
        switch (node.Kind)
        {
            case SpecNodeKind.Null: return false;
            case SpecNodeKind.Boolean: return node.Text == "true";
            case SpecNodeKind.String when string.Equals(node.Text, "true", StringComparison.OrdinalIgnoreCase): return true;
            case SpecNodeKind.String when string.Equals(node.Text, "false", StringComparison.OrdinalIgnoreCase): return false;
        }

        Report(SpecDiagnostics.UnexpectedKind, node, "true or false", Describe(node));
        return false;
    }

    /// <summary>A number in JSON's spelling.</summary>
    private string? Number(SpecNode node)
    {
        if (node.Kind == SpecNodeKind.Null) return null;
        if (node.Kind == SpecNodeKind.Number) return node.Text;
        if (node.Kind == SpecNodeKind.String && TryParse(node.Text, out _)) return node.Text;
        Report(SpecDiagnostics.UnexpectedKind, node, "A number", Describe(node));
        return null;
    }

    /// <summary>A limit of a count: null if there is none, or one that no count can reach.</summary>
    private int? Count(SpecNode node) =>
        Number(node) is { } text && TryParse(text, out double value) && value is >= 0 and <= int.MaxValue ? (int)value : null;

    private List<string> Texts(SpecNode node)
    {
        var texts = new List<string>();
        if (node.Kind is SpecNodeKind.String)
        {
            texts.Add(node.Text);
            return texts;
        }

        if (node.Kind == SpecNodeKind.Null || !Expect(SpecNodeKind.Array, node)) return texts;
        foreach (SpecNode item in node.Items)
        {
            if (Text(item) is { } text) texts.Add(text);
        }

        return texts;
    }

    private static bool TryParse(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static string Describe(SpecNode node) => node.Kind switch
    {
        SpecNodeKind.Null => "null",
        SpecNodeKind.Boolean => "a boolean",
        SpecNodeKind.Number => "a number",
        SpecNodeKind.String => "text",
        SpecNodeKind.Array => "an array",
        _ => "an object",
    };
}
