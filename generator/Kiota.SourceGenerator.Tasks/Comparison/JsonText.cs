using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>A value of a document in the spelling of JSON, as a reader of the log knows it.</summary>
internal static class JsonText
{
    public static string Of(SpecNode node) => node.Kind switch
    {
        SpecNodeKind.String => $"\"{node.Text}\"",
        SpecNodeKind.Array => $"[{string.Join(", ", node.Items.Select(Of))}]",
        SpecNodeKind.Object => $"{{{string.Join(", ", node.Members.Select(member => $"\"{member.Name}\": {Of(member.Value)}"))}}}",
        _ => node.Text,
    };
}
