namespace Auth0.Hooks.Emulator;

/// <summary>
/// The rate limit of a tenant's Management API: a bucket that each request takes one from and that refills steadily. The tiers are those
/// of Auth0's rate limit policy.
/// </summary>
/// <param name="Name">Name of the tier, as the command line takes it.</param>
/// <param name="Burst">How many requests a full bucket holds, 1 or more.</param>
/// <param name="PerSecond">How many requests come back in a second, from 0.001.</param>
/// <exception cref="ArgumentOutOfRangeException">The bucket holds nothing, or does not refill.</exception>
public sealed record HooksRateLimit(string Name, int Burst, double PerSecond)
{
    /// <summary>How many requests a full bucket holds, 1 or more.</summary>
    public int Burst { get; } = Burst >= 1 ? Burst : throw new ArgumentOutOfRangeException(nameof(Burst), "A bucket holds one request or more.");

    /// <summary>How many requests come back in a second, from 0.001.</summary>
    public double PerSecond { get; } = PerSecond >= 0.001 ? PerSecond : throw new ArgumentOutOfRangeException(nameof(PerSecond), "A bucket refills by 0.001 requests a second or more.");

    /// <summary>Every tier that Auth0 documents, by name.</summary>
    public static IReadOnlyList<HooksRateLimit> Tiers { get; } =
    [
        new("free", 2, 2),
        new("enterprise", 50, 16),
        new("enterprise-non-production", 10, 2),
        new("private-cloud-dev", 20, 20),
        new("private-cloud-100", 50, 50),
        new("private-cloud-500", 250, 250),
        new("private-cloud-1500", 750, 750),
        new("private-cloud-3000", 1500, 1500),
        new("private-cloud-6000", 3000, 3000),
        new("private-cloud-10000", 5000, 5000),
    ];

    /// <summary>The tier of a name.</summary>
    /// <param name="name">Name of one of <see cref="Tiers"/>, or <c>off</c>.</param>
    /// <returns>The tier; null for <c>off</c>.</returns>
    /// <exception cref="ArgumentException">There is no such tier.</exception>
    public static HooksRateLimit? FromName(string name) => name == "off"
        ? null
        : Tiers.FirstOrDefault(tier => tier.Name == name)
            ?? throw new ArgumentException($"There is no rate limit '{name}'. Choose off, {string.Join(", ", Tiers.Select(tier => tier.Name))}.", nameof(name));
}
