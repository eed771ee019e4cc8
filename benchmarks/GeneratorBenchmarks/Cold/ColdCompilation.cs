namespace GeneratorBenchmarks.Cold;

/// <summary>
/// What the generator adds to a compiler that has just started. Three compilations of one empty class take turns: with nothing
/// else, with the generator, and with the generator's output as ordinary sources, which is the compiler's part of the second.
/// </summary>
internal sealed class ColdCompilation
{
    private readonly string folder = Directory.CreateTempSubdirectory("generator-benchmarks-").FullName;
    private readonly string[] common;
    private readonly string[] generator;

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
        generator = [.. CompilerProcess.Metadata("Generator").Split(';').Select(path => $"/analyzer:\"{path}\"")];
    }

    /// <summary>Prints CPU times of the process, user and system: the median of the rounds, and of the differences inside a round.</summary>
    public void Measure(int rounds)
    {
        var generated = Path.Combine(folder, "generated");
        var nothing = Variant("nothing", []);
        var generating = Variant("generator", generator);
        Directory.CreateDirectory(generated);
        CompilerProcess.Run(Variant("output", [.. generator, $"/generatedfilesout:\"{generated}\""]));
        var sources = Variant("sources", Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => $"\"{path}\""));

        string[] variants = [nothing, sources, generating];
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
        Console.WriteLine($"| the generator | {Median(times[generating]):0} ms | {Over(generating, nothing):0} ms | {Over(generating, sources):0} ms |");

        var (log, baseline) = (Path.Combine(folder, "generator.jit"), Path.Combine(folder, "sources.jit"));
        CompilerProcess.Run(generating, log);
        CompilerProcess.Run(sources, baseline);
        JitAccount.Print(log, baseline);
        Directory.Delete(folder, recursive: true);

        double Over(string variant, string other) => Median(times[variant].Zip(times[other], (left, right) => left - right));
    }

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
