using System.Globalization;

namespace Kiota.SourceGenerator.Corpus.Running;

/// <summary>What the command line asks for.</summary>
internal sealed record RunOptions
{
    public int? Sample { get; private init; }

    public int Seed { get; private init; }

    /// <summary>How many mutated documents to try.</summary>
    public int Count { get; private init; } = 100_000;

    public string Match { get; private init; } = "";

    /// <summary>Where the documents lie, if not in the restored packages.</summary>
    public string? Folder { get; private init; }

    public int Jobs { get; private init; } = Environment.ProcessorCount;

    public TimeSpan TimeLimit { get; private init; } = TimeSpan.FromSeconds(120);

    public int Megabytes { get; private init; } = 4096;

    public bool Fast { get; private init; }

    public Dictionary<string, string> Metadata { get; } = [];

    /// <summary>What decides about the result of a document, beside the generator itself.</summary>
    public string Mode => string.Join("-", Metadata.Select(entry => entry.Key + entry.Value).Order(StringComparer.Ordinal).Append(Fast ? "fast" : "stock"));

    public static RunOptions Parse(ReadOnlySpan<string> arguments)
    {
        var options = new RunOptions();
        while (arguments is [var name, .. var rest])
        {
            string value = rest.Length > 0 ? rest[0] : "";
            options = name switch
            {
                "--sample" => options with { Sample = Number(value) },
                "--seed" => options with { Seed = Number(value) },
                "--count" => options with { Count = Number(value) },
                "--match" => options with { Match = value },
                "--folder" => options with { Folder = Path.GetFullPath(value) },
                "--jobs" => options with { Jobs = Number(value) },
                "--seconds" => options with { TimeLimit = TimeSpan.FromSeconds(Number(value)) },
                "--megabytes" => options with { Megabytes = Number(value) },
                "--fast" => options with { Fast = true },
                "--set" when value.Split('=', 2) is [var key, var metadata] => options.With(key, metadata),
                _ => throw new ArgumentException($"'{name} {value}' is not understood."),
            };
            arguments = name == "--fast" ? rest : rest[1..];
        }

        return options;
    }

    /// <summary>The part of the command line that a worker needs.</summary>
    public IEnumerable<string> ForWorker() =>
        [.. Metadata.SelectMany(entry => new[] { "--set", $"{entry.Key}={entry.Value}" }), .. Fast ? ["--fast"] : Array.Empty<string>()];

    private RunOptions With(string key, string value)
    {
        Metadata[key] = value;
        return this;
    }

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
