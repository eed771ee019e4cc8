using Kiota.SourceGenerator.Corpus.Documents;
using Kiota.SourceGenerator.Corpus.Running;

namespace Kiota.SourceGenerator.Corpus;

/// <summary>Tries the generator on documents that the world has written. See CONTRIBUTING.md.</summary>
internal static class Program
{
    private const string Usage = """
        corpus restore               installs the npm packages that hold the documents into artifacts/corpus
        corpus run [options]         generates and compiles documents; continues where the last run of the same build ended
            --sample N  --seed N     N documents, picked at random but the same for one seed; default all, 0
            --match TEXT             only documents whose path holds TEXT
            --set NAME=VALUE         metadata of the KiotaClient item, as OpenEnums=true; may be repeated
            --fast                   references Kiota.Utf8Json, so that the fast path is generated too
            --jobs N                 processes at a time; default one per core
            --seconds N              limit of time per document; default 120
            --megabytes N            limit of memory per document; default 4096
        """;

    private static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["restore"]: return await Packages.RestoreAsync();
            case ["work", .. var rest]: return Worker.Run(RunOptions.Parse(rest));
            case ["run", .. var rest]: return await CorpusRun.RunAsync(RunOptions.Parse(rest));
        }

        Console.Error.WriteLine(Usage);
        return 2;
    }
}
