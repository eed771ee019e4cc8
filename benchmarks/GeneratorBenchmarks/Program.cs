using System.Diagnostics;
using System.Globalization;
using ClientBenchmarks.Measuring;
using GeneratorBenchmarks;

// Usage: GeneratorBenchmarks [DOCUMENT...]: CPU time of generating a client, in-process: cold, then warm.
var root = args.Length == 0 ? RepositoryRoot() : "";
var documents = args.Length > 0
    ? args.Select(path => (Path.GetFileName(path), File.ReadAllText(path))).ToList()
    : [("auth0-hooks.yaml", File.ReadAllText(Path.Combine(root, "spec/auth0-hooks.yaml"))), ("synthetic, 1,600 schemas", SyntheticDocument.Create(schemas: 1600, paths: 250))];

Console.WriteLine("| document | size | files | C# | cold | warm | unrelated edit |\n| --- | --- | --- | --- | --- | --- | --- |");
foreach (var (name, text) in documents)
{
    var run = new GeneratorRun(name, text);
    var cold = run.Measure();

    // Warm is what the compiler's server comes to: the JIT optimises a method in the background, after 30 calls.
    var warmUp = Stopwatch.StartNew();
    for (var i = 0; i < 60 || warmUp.ElapsedMilliseconds < 10_000; i++) run.Measure();
    var warm = Enumerable.Range(0, 25).Select(_ => run.Measure()).Order().ElementAt(12);
    var unrelated = Enumerable.Range(0, 25).Select(_ => run.MeasureUnrelatedEdit()).Order().ElementAt(12);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {text.Length / 1024} KB | {run.Files} | {run.Characters / 1024} KB | {cold:0.0} ms | {warm:0.0} ms | {unrelated:0.00} ms |"));
}

static string RepositoryRoot()
{
    var folder = new DirectoryInfo(AppContext.BaseDirectory);
    while (!File.Exists(Path.Combine(folder!.FullName, "global.json"))) folder = folder.Parent;
    return folder.FullName;
}
