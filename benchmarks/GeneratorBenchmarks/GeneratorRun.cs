using System.Collections.Immutable;
using ClientBenchmarks.Measuring;
using Kiota.SourceGenerator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GeneratorBenchmarks;

/// <summary>Runs the generator as the compiler does, on one document.</summary>
internal sealed class GeneratorRun(string name, string text)
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest);
    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(':').Select(path => MetadataReference.CreateFromFile(path))];

    private readonly CSharpCompilation compilation = CSharpCompilation.Create(
        "Consumer", [CSharpSyntaxTree.ParseText("class Consumer;", Parse)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private GeneratorDriver? last;

    public int Files { get; private set; }

    public int Characters { get; private set; }

    /// <summary>CPU milliseconds of a run that finds nothing in the cache.</summary>
    public double Measure()
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new KiotaClientGenerator().AsSourceGenerator()], [new Document(name, text)], Parse, new Metadata());
        var start = CpuClock.ThreadClock();
        driver = driver.RunGenerators(compilation);
        var spent = CpuClock.ThreadClock() - start;
        var sources = driver.GetRunResult().Results.Single().GeneratedSources;
        (Files, Characters, last) = (sources.Length, sources.Sum(it => it.SourceText.Length), driver);
        return spent / 1e6;
    }

    /// <summary>CPU milliseconds of a run after an edit of other code.</summary>
    public double MeasureUnrelatedEdit()
    {
        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Edited;", Parse));
        var start = CpuClock.ThreadClock();
        last!.RunGenerators(edited);
        return (CpuClock.ThreadClock() - start) / 1e6;
    }

    private sealed class Document(string name, string text) : AdditionalText
    {
        public override string Path => "/" + name;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    // What MSBuild hands over for a KiotaClient item.
    private sealed class Metadata : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new()
        {
            ["build_metadata.AdditionalFiles.SourceItemGroup"] = "KiotaClient",
            ["build_metadata.AdditionalFiles.Namespace"] = "Generated",
        });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
