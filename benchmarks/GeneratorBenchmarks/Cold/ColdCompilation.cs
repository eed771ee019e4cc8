namespace GeneratorBenchmarks.Cold;

/// <summary>
/// What the generator adds to a compiler that has just started. Four compilations of one empty class take turns: with nothing else, with
/// the generator, with its image that was compiled ahead, and with its output as ordinary sources, which is the compiler's part.
/// </summary>
internal sealed class ColdCompilation
{
    private readonly string folder = Directory.CreateTempSubdirectory("generator-benchmarks-").FullName;
    private readonly string[] common;

    public ColdCompilation(string document)
    {
        var consumer = Write("Consumer.cs", "class Consumer;");
        var metadata = Write("items.globalconfig", $"""
            is_global = true
            [{document}]
            build_metadata.AdditionalFiles.SourceItemGroup = KiotaClient
            build_metadata.AdditionalFiles.ClassName = HooksApiClient
            build_metadata.AdditionalFiles.Namespace = Auth0.Hooks.Api
            build_metadata.AdditionalFiles.OpenEnums = true
            build_metadata.AdditionalFiles.RequiredMembers = true
            build_metadata.AdditionalFiles.TypedMaps = true
            """);
        common =
        [
            "/target:library", "/nostdlib", "/optimize+", "/deterministic+", "/nullable:enable", "/debug:portable", "/nologo", "/nowarn:CS1701",
            $"/analyzerconfig:\"{metadata}\"", $"/additionalfile:\"{document}\"", $"\"{consumer}\"",
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "references.txt")).Select(path => $"/reference:\"{path}\""),
        ];
    }

    /// <summary>Prints CPU times of the process, user and system: the median of the rounds, and of the differences inside a round.</summary>
    public void Measure(int rounds)
    {
        var generated = Path.Combine(folder, "generated");
        var nothing = Variant("nothing", []);
        var portable = Variant("portable", Analyzers("Generator"));
        var ahead = Variant("ahead", Analyzers("CompiledAhead"));
        Directory.CreateDirectory(generated);
        CompilerProcess.Run(Variant("output", [.. Analyzers("Generator"), $"/generatedfilesout:\"{generated}\""]));
        var sources = Variant("sources", Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => $"\"{path}\""));

        string[] variants = [nothing, sources, portable, ahead];
        var times = variants.ToDictionary(variant => variant, _ => new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            var order = variants.ToArray();
            Random.Shared.Shuffle(order);
            foreach (var variant in order) times[variant].Add(CompilerProcess.Run(variant));
        }

        Console.WriteLine("| the compiler, cold, with | CPU | over nothing | over the same sources |\n| --- | --- | --- | --- |");
        Console.WriteLine($"| nothing | {Median(times[nothing]):0} ms | | |");
        Console.WriteLine($"| the output as sources | {Median(times[sources]):0} ms | {Over(sources, nothing):0} ms | |");
        Console.WriteLine($"| the generator | {Median(times[portable]):0} ms | {Over(portable, nothing):0} ms | {Over(portable, sources):0} ms |");
        Console.WriteLine($"| the generator, compiled ahead | {Median(times[ahead]):0} ms | {Over(ahead, nothing):0} ms | {Over(ahead, sources):0} ms |");

        var baseline = Path.Combine(folder, "sources.jit");
        CompilerProcess.Run(sources, baseline);
        foreach (var (name, variant) in new[] { ("the generator", portable), ("the generator, compiled ahead", ahead) })
        {
            var log = Path.Combine(folder, "generator.jit");
            CompilerProcess.Run(variant, log);
            JitAccount.Print(name, log, baseline);
        }

        Directory.Delete(folder, recursive: true);

        double Over(string variant, string other) => Median(times[variant].Zip(times[other], (left, right) => left - right));
    }

    private static IEnumerable<string> Analyzers(string name) => CompilerProcess.Metadata(name) is { Length: > 0 } paths
        ? paths.Split(';').Select(path => $"/analyzer:\"{path}\"")
        : throw new InvalidOperationException("There are no images: build with -p:CompileAhead=true.");

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private string Variant(string name, IEnumerable<string> arguments) =>
        Write(name + ".rsp", string.Join('\n', [.. common, .. arguments, $"/out:\"{Path.Combine(folder, name + ".dll")}\""]));

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
