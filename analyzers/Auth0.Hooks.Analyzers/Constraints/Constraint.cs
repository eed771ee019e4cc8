using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Constraints;

/// <summary>Something that the API document demands of a value.</summary>
internal abstract record Constraint
{
    /// <summary>The demand, as the end of "must ...".</summary>
    public abstract string Demand { get; }

    /// <summary>Whether a constant or the size of a collection meets the demand; true for what it does not speak of.</summary>
    public abstract bool Allows(Known value);

    /// <summary>All demands that the attributes of a parameter, property or field make.</summary>
    public static IEnumerable<Constraint> Of(ISymbol symbol) => symbol.GetAttributes().Select(From).OfType<Constraint>();

    private static Constraint? From(AttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments;
        return attribute.AttributeClass?.Name switch
        {
            "RegularExpressionAttribute" when Is(attribute) && arguments is [{ Value: string pattern }] => PatternConstraint.From(pattern),
            "RangeAttribute" when Is(attribute) => RangeConstraint.From(arguments),
            "StringLengthAttribute" when Is(attribute) && arguments is [{ Value: int maximum }] => new LengthConstraint(MinimumLength(attribute), maximum),
            "MinLengthAttribute" when Is(attribute) && arguments is [{ Value: int minimum }] => new LengthConstraint(minimum, int.MaxValue),
            "MaxLengthAttribute" when Is(attribute) && arguments is [{ Value: int maximum }] => new LengthConstraint(0, maximum),
            "LengthAttribute" when Is(attribute) && arguments is [{ Value: int minimum }, { Value: int maximum }] => new LengthConstraint(minimum, maximum),
            _ => null,
        };
    }

    private static bool Is(AttributeData attribute) => Symbols.KnownAttributes.IsDataAnnotation(attribute, attribute.AttributeClass!.Name);

    private static int MinimumLength(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "MinimumLength").Value.Value is int minimum ? minimum : 0;
}

/// <summary>What is known of a value before the program runs: a text, a number, or how many items it has.</summary>
internal readonly record struct Known(string? Text, decimal? Number, int? Count);
