using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Kiota.SourceGenerator.Tests.Generation;

/// <summary>A project in memory with one client, as a build hands it to the generator.</summary>
internal sealed class ClientProject
{
    private const string FastRuntime = "Kiota.Utf8Json";

    private static readonly MetadataReference[] FastReferences = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator).Where(path => !Path.GetFileName(path).StartsWith("Kiota.SourceGenerator", StringComparison.Ordinal))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray();

    private static readonly MetadataReference[] References = ReferencesWithout(FastRuntime);

    private readonly CSharpParseOptions parsing;
    private readonly Item[] items;
    private GeneratorDriver driver;
    private CSharpCompilation compilation;

    private ClientProject(LanguageVersion version, MetadataReference[] references, Item[] items)
    {
        this.items = items;
        parsing = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        driver = CSharpGeneratorDriver.Create([new KiotaClientGenerator().AsSourceGenerator()], items.Select(item => item.Document), parsing, new Options(items),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        NullableContextOptions nullable = version >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable;
        compilation = CSharpCompilation.Create("Client", [CSharpSyntaxTree.ParseText("class Program { }", parsing)], references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable, warningLevel: 9999));
    }

    /// <summary>A project with one document.</summary>
    public static ClientProject With(string document, IReadOnlyDictionary<string, string>? metadata = null, LanguageVersion version = LanguageVersion.CSharp12) =>
        new(version, References, [new Item(new Document("api.yaml", document), metadata ?? new Dictionary<string, string>())]);

    /// <summary>The same with Kiota.Utf8Json among its references.</summary>
    public static ClientProject Fast(string document, IReadOnlyDictionary<string, string>? metadata = null) =>
        new(LanguageVersion.CSharp12, FastReferences, [new Item(new Document("api.yaml", document), metadata ?? new Dictionary<string, string>())]);

    /// <summary>A project with several items; one without a client is given by its SourceItemGroup.</summary>
    public static ClientProject WithItems(params (string Path, string? Document, Dictionary<string, string> Metadata)[] items) =>
        new(LanguageVersion.CSharp12, References, items.Select(item => new Item(new Document(item.Path, item.Document), item.Metadata)).ToArray());

    /// <summary>A project that does not reference Kiota.</summary>
    public static ClientProject WithoutKiota(string document) => Without(document, "Microsoft.Kiota");

    /// <summary>A project without the packages whose names start with one of those.</summary>
    public static ClientProject Without(string document, params string[] packages) => Without(document, new Dictionary<string, string>(), packages);

    public static ClientProject Without(string document, Dictionary<string, string> metadata, params string[] packages) =>
        new(LanguageVersion.CSharp12, ReferencesWithout([FastRuntime, .. packages]), [new Item(new Document("api.yaml", document), metadata)]);

    public static string Spec(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", name + ".yaml"));

    public GeneratorRunResult Run()
    {
        driver = driver.RunGenerators(compilation);
        return driver.GetRunResult().Results.Single();
    }

    /// <summary>Changes the C# beside the client; to something that has nothing to do with it if omitted.</summary>
    public void EditCode(string code = "class Program { int changed; }") =>
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(), CSharpSyntaxTree.ParseText(code, parsing));

    public void EditDocument(string document)
    {
        var edited = new Document(items[0].Document.Path, document);
        driver = driver.ReplaceAdditionalText(items[0].Document, edited);
        items[0] = items[0] with { Document = edited };
        driver = driver.WithUpdatedAnalyzerConfigOptions(new Options(items));
    }

    public static void AssertNone(string faults) => Assert.True(faults.Length == 0, faults);

    /// <summary>Errors and warnings of the project with the client in it, and those of the generator.</summary>
    public string Faults()
    {
        GeneratorRunResult result = Run();
        return Complete(result).GetDiagnostics().Concat(result.Diagnostics)
            .Where(fault => fault.Severity >= DiagnosticSeverity.Warning && fault.Id is not ("CS1701" or "CS1702" or "CS0169"))
            .Aggregate("", (text, fault) => text + fault + "\n");
    }

    /// <summary>The project with the client in it, which has no faults.</summary>
    public CSharpCompilation Compile()
    {
        AssertNone(Faults());
        return Complete(Run());
    }

    private CSharpCompilation Complete(GeneratorRunResult result) => compilation.AddSyntaxTrees(result.GeneratedSources.Select(source => source.SyntaxTree));

    private static MetadataReference[] ReferencesWithout(params string[] assemblies) => FastReferences
        .Where(reference => !assemblies.Any(assembly => Path.GetFileName(reference.Display!).StartsWith(assembly, StringComparison.Ordinal))).ToArray();

    private sealed record Item(Document Document, IReadOnlyDictionary<string, string> Metadata);

    private sealed class Document(string path, string? text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text, Encoding.UTF8);
    }

    private sealed class Options(Item[] items) : AnalyzerConfigOptionsProvider
    {
        private readonly Dictionary<string, Values> values = items.ToDictionary(item => item.Document.Path, item => new Values(item.Metadata));

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => values[textFile.Path];
    }

    private sealed class Values(IReadOnlyDictionary<string, string>? metadata) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_metadata.AdditionalFiles.";

        public override bool TryGetValue(string key, out string value)
        {
            value = "";
            if (metadata is null || !key.StartsWith(Prefix, StringComparison.Ordinal)) return false;
            string name = key[Prefix.Length..];
            value = metadata.TryGetValue(name, out string? found) ? found : name == "SourceItemGroup" ? "KiotaClient" : "";
            return value.Length > 0;
        }
    }
}
