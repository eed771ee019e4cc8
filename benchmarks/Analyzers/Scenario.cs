namespace AnalyzerBenchmarks;

/// <summary>What a project has to do with the SDK.</summary>
internal enum SdkUse
{
    /// <summary>It does not reference it.</summary>
    None,

    /// <summary>It references it, and 20 of its files use it.</summary>
    Some,

    /// <summary>It sets 1,000 secrets, in 100 of its files.</summary>
    Secrets,
}

internal sealed record Scenario(string Name, SdkUse Use)
{
    public static IReadOnlyList<Scenario> All { get; } =
        [new("no SDK", SdkUse.None), new("SDK in 20 files", SdkUse.Some), new("1,000 secrets", SdkUse.Secrets)];
}
