using System.Diagnostics;
using System.Globalization;
using GeneratorBenchmarks;
using GeneratorBenchmarks.Cold;

// Usage: GeneratorBenchmarks [DOCUMENT...]: CPU time of generating a client, in-process: first run, then warm.
//        GeneratorBenchmarks --cold [ROUNDS]: CPU time that the generator adds to a compiler that has just started.
if (args is ["--cold", ..])
{
    new ColdCompilation(Path.Combine(RepositoryRoot(), "spec/auth0-hooks.yaml")).Measure(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 25);
    return;
}

var root = args.Length == 0 ? RepositoryRoot() : "";
var documents = args.Length > 0
    ? args.Select(path => (Path.GetFileName(path), File.ReadAllText(path))).ToList()
    : [("auth0-hooks.yaml", File.ReadAllText(Path.Combine(root, "spec/auth0-hooks.yaml"))), ("synthetic, 1,600 schemas", SyntheticDocument.Create(schemas: 1600, paths: 250))];

Console.WriteLine("| document | size | files | C# | first | warm | unrelated edit |\n| --- | --- | --- | --- | --- | --- | --- |");
foreach (var (name, text) in documents)
{
    var run = new GeneratorRun(name, text);
    var first = run.Measure();

    // Warm is what the compiler's server comes to: the JIT optimises a method in the background, after 30 calls.
    var warmUp = Stopwatch.StartNew();
    for (var i = 0; i < 60 || warmUp.ElapsedMilliseconds < 10_000; i++) run.Measure();
    var warm = Enumerable.Range(0, 25).Select(_ => run.Measure()).Order().ElementAt(12);
    var unrelated = Enumerable.Range(0, 25).Select(_ => run.MeasureUnrelatedEdit()).Order().ElementAt(12);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {text.Length / 1024} KB | {run.Files} | {run.Characters / 1024} KB | {first:0.0} ms | {warm:0.0} ms | {unrelated:0.00} ms |"));
}

static string RepositoryRoot()
{
    var folder = new DirectoryInfo(AppContext.BaseDirectory);
    while (!File.Exists(Path.Combine(folder!.FullName, "global.json"))) folder = folder.Parent;
    return folder.FullName;
}
