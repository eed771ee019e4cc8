using System.Globalization;
using Kiota.SourceGenerator.Corpus.Documents;
using Kiota.SourceGenerator.Corpus.Fuzzing;
using Kiota.SourceGenerator.Corpus.Generation;
using Kiota.SourceGenerator.Corpus.Running;

namespace Kiota.SourceGenerator.Corpus;

/// <summary>Tries the generator on documents that the world has written. See CONTRIBUTING.md.</summary>
internal static class Program
{
    private const string Usage = """
        corpus restore [PACKAGE]     installs the npm packages that hold the documents, or one, into artifacts/corpus
        corpus run [options]         generates and compiles documents; continues where the last run of the same build ended
            --sample N  --seed N     N documents, picked at random but the same for one seed; default all, 0
            --match TEXT             only documents whose path holds TEXT
            --folder PATH        the documents of any folder, rather than those of the packages
            --set NAME=VALUE         metadata of the KiotaClient item, as OpenEnums=true; may be repeated
            --fast                   references Kiota.Utf8Json, so that the fast path is generated too
            --jobs N                 processes at a time; default one per core
            --seconds N              limit of time per document; default 120
            --megabytes N            limit of memory per document; default 4096
        corpus fuzz [options]        generates from mutated documents; neither an exception, nor a hang, nor code that does not compile
            --count N  --seed N      the documents from number seed on; default 100000, 0
            --jobs, --seconds, --megabytes as above
        corpus show N                prints mutated document N, cut down to what its failure needs
        """;

    private static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["restore"]: return await Packages.RestoreAsync("");
            case ["restore", var package]: return await Packages.RestoreAsync(package);
            case ["work", .. var rest]: return Worker.Run(RunOptions.Parse(rest));
            case ["fuzz", .. var rest]: return await CorpusRun.FuzzAsync(RunOptions.Parse(rest));
            case ["show", var number]: return Show(int.Parse(number, CultureInfo.InvariantCulture));
            case ["run", .. var rest]: return await CorpusRun.RunAsync(RunOptions.Parse(rest));
        }

        Console.Error.WriteLine(Usage);
        return 2;
    }

    private static int Show(int number)
    {
        string text = MutatedDocument.Text(number);
        IReadOnlyList<Finding> faults = MutatedDocument.Faults(number, text);
        if (faults.Count > 0)
            text = Shrinker.Shrink(text, smaller => MutatedDocument.Faults(number, smaller).Any(fault => fault.Cause == faults[0].Cause));
        Console.WriteLine(text);
        foreach (Finding fault in MutatedDocument.Faults(number, text)) Console.WriteLine(fault.Message);
        return faults.Count == 0 ? 0 : 1;
    }
}
