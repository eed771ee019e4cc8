using Kiota.SourceGenerator.Building;
using Kiota.SourceGenerator.Tasks.Comparison;
using Kiota.SourceGenerator.Tasks.Reading;

namespace Kiota.SourceGenerator.Tasks.Tests.Comparison;

public class RealDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "auth0-hooks.yaml"));

    [Fact]
    public void A_document_does_not_differ_from_itself() => Assert.Empty(ChangesTo(Document));

    [Fact]
    public void A_removed_trigger_is_one_breaking_change()
    {
        const string trigger = "credentials-exchange";
        string line = Document.Split('\n').First(text => text.Trim() == $"- {trigger}");
        Assert.Equal(
            [$"breaking: HookTriggerId (in requests and responses): value \"{trigger}\" removed"],
            ChangesTo(Document.Replace(line + "\n", "", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> ChangesTo(string after)
    {
        (var before, _) = SpecDocumentReader.Read("a.yaml", System.Text.Encoding.UTF8.GetBytes(Document), [], CancellationToken.None);
        (var current, _) = SpecDocumentReader.Read("a.yaml", System.Text.Encoding.UTF8.GetBytes(after), [], CancellationToken.None);
        return DocumentComparison.Compare(before!, current!, [PathFilter.Parse("/hooks/**", null)], CancellationToken.None)
            .Select(change => change.ToString());
    }
}
