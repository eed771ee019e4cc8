using ForeignCode;
using Failsafe = Auth0.Hooks.Analyzers.Failsafe;

// Usage: ForeignCode decompile | run [FOLDER...] | fuzz [COUNT] [SEED]: code that was written for other ends, and code that is being typed, under every rule.
Failsafe.IsOn = false;
var root = RepositoryRoot();
var decompiled = Path.Combine(root, "artifacts", "foreign");
return args switch
{
    ["decompile"] => Decompiling.Into(decompiled),
    ["run"] => ForeignRun.Over([.. Directory.GetDirectories(decompiled).Order(StringComparer.Ordinal), .. OwnFolders(root)]),
    ["run", .. var folders] => ForeignRun.Over(folders),
    ["fuzz", .. var numbers] => Fuzzing.Run(Path.Combine(root, "tests", "Auth0.Hooks.Analyzers.Tests"), Number(numbers, 0, 2000), Number(numbers, 1, 1)),
    _ => Usage(),
};

static IEnumerable<string> OwnFolders(string root) => new[] { "src", "generator", "analyzers", "tests", "benchmarks", "samples" }.Select(folder => Path.Combine(root, folder));

static int Number(string[] numbers, int index, int otherwise) => index < numbers.Length ? int.Parse(numbers[index], System.Globalization.CultureInfo.InvariantCulture) : otherwise;

static int Usage()
{
    Console.Error.WriteLine("ForeignCode decompile | run [FOLDER...] | fuzz [COUNT] [SEED]");
    return 2;
}

static string RepositoryRoot()
{
    var folder = new DirectoryInfo(AppContext.BaseDirectory);
    while (!File.Exists(Path.Combine(folder!.FullName, "global.json"))) folder = folder.Parent;
    return folder.FullName;
}
