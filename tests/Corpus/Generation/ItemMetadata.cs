using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kiota.SourceGenerator.Corpus.Generation;

/// <summary>Gives one additional file the metadata of a <c>KiotaClient</c> item, and every other that of a companion.</summary>
internal sealed class ItemMetadata(string path, IEnumerable<KeyValuePair<string, string>> metadata) : AnalyzerConfigOptionsProvider
{
    private readonly Values client = new(metadata.Append(new("SourceItemGroup", "KiotaClient")));
    private readonly Values companion = new([new("SourceItemGroup", "KiotaCompanion")]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path == path ? client : companion;

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
