using System.Globalization;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>A limit before and after; null is no limit.</summary>
/// <param name="Name">The limit in words.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is.</param>
/// <param name="Narrowed">Whether something that was allowed may be refused now.</param>
internal sealed record Limit(string Name, string? Before, string? After, bool Narrowed)
{
    public static Limit Lower(string name, string? before, string? after, bool exclusiveBefore = false, bool exclusiveAfter = false) =>
        Ordered(name, before, after, exclusiveBefore, exclusiveAfter, narrowing: 1);

    public static Limit Upper(string name, string? before, string? after, bool exclusiveBefore = false, bool exclusiveAfter = false) =>
        Ordered(name, before, after, exclusiveBefore, exclusiveAfter, narrowing: -1);

    /// <summary>A limit whose values are in no order: every other one may refuse something.</summary>
    public static Limit Exact(string name, string? before, string? after) => new(name, before, after, after is not null);

    /// <summary>What is a multiple of 10 is one of 5 too.</summary>
    public static Limit Multiple(string name, string? before, string? after)
    {
        bool relaxed = Number(before) is { } old && Number(after) is { } current && current != 0 && old % current == 0;
        return new(name, before, after, after is not null && !relaxed);
    }

    private static Limit Ordered(string name, string? before, string? after, bool exclusiveBefore, bool exclusiveAfter, int narrowing)
    {
        int order = Compare(after, before);
        bool narrowed = after is not null
            && (before is null || order == narrowing || (order == 0 && exclusiveAfter && !exclusiveBefore));
        return new(name, Describe(before, exclusiveBefore), Describe(after, exclusiveAfter), narrowed);
    }

    private static int Compare(string? left, string? right)
    {
        if (Number(left) is { } first && Number(right) is { } second) return first.CompareTo(second);
        return Approximate(left).CompareTo(Approximate(right));
    }

    private static string? Describe(string? limit, bool exclusive) => limit is not null && exclusive ? $"{limit} (exclusive)" : limit;

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    /// <summary>For numbers beyond a decimal.</summary>
    private static double Approximate(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : 0;
}
