using System.Globalization;

namespace Auth0.Hooks.Analyzers.Constraints;

/// <summary>How long a text, or how large a collection, may be.</summary>
internal sealed record LengthConstraint(int Minimum, int Maximum) : Constraint
{
    public override string Demand => (Minimum, Maximum) switch
    {
        (1, int.MaxValue) => "not be empty",
        (_, int.MaxValue) => $"have at least {Format(Minimum)} characters or items",
        (0, _) => $"have at most {Format(Maximum)} characters or items",
        _ => $"have {Format(Minimum)} to {Format(Maximum)} characters or items",
    };

    public override bool Allows(Known value) => (value.Text?.Length ?? value.Count) is not { } length || (length >= Minimum && length <= Maximum);

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
