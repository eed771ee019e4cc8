using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kiota.SourceGenerator.Corpus.Generation;

/// <summary>Gives every additional file the metadata of one <c>KiotaClient</c> item.</summary>
internal sealed class ItemMetadata(IEnumerable<KeyValuePair<string, string>> metadata) : AnalyzerConfigOptionsProvider
{
    private readonly Values values = new(metadata.Append(new("SourceItemGroup", "KiotaClient")));

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => values;

    private sealed class Values(IEnumerable<KeyValuePair<string, string>> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> values = values.ToDictionary(
            entry => "build_metadata.AdditionalFiles." + entry.Key, entry => entry.Value, KeyComparer);

        public override bool TryGetValue(string key, out string value)
        {
            bool found = values.TryGetValue(key, out string? known);
            value = known ?? "";
            return found;
        }
    }
}
