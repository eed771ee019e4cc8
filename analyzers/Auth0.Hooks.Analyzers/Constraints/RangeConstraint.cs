using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Constraints;

/// <summary>The least and the greatest number.</summary>
internal sealed record RangeConstraint(decimal Minimum, decimal Maximum) : Constraint
{
    public override string Demand => $"be from {Minimum.ToString(CultureInfo.InvariantCulture)} to {Maximum.ToString(CultureInfo.InvariantCulture)}";

    public override bool Allows(Known value) => value.Number is not { } number || (number >= Minimum && number <= Maximum);

    public static RangeConstraint? From(ImmutableArray<TypedConstant> arguments) => arguments switch
    {
        [{ Value: { } minimum }, { Value: { } maximum }] when ToDecimal(minimum) is { } least && ToDecimal(maximum) is { } greatest => new RangeConstraint(least, greatest),
        [_, { Value: string minimum }, { Value: string maximum }] when ToDecimal(minimum) is { } least && ToDecimal(maximum) is { } greatest => new RangeConstraint(least, greatest),
        _ => null,
    };

    /// <summary>The number that a constant is; null for one that is none, or too large to compare exactly.</summary>
    public static decimal? ToDecimal(object? constant) => constant switch
    {
        int or long or short or byte or sbyte or ushort or uint or ulong or decimal => Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
        double number => number is > -1e27 and < 1e27 ? (decimal)number : null,
        float number => number is > -1e27f and < 1e27f ? (decimal)number : null,
        string text => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : null,
        _ => null,
    };
}
