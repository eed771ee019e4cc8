using System.Globalization;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.Emission;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>Says the constraints of a schema as attributes of <c>System.ComponentModel.DataAnnotations</c>.</summary>
internal static class ValidationAttributes
{
    private const string Annotations = "global::System.ComponentModel.DataAnnotations.";

    public static List<string> OfProperty(Schema use, TypeReference type, bool required, ClientOptions options)
    {
        var attributes = new List<string>();
        if (!options.ValidationAttributes) return attributes;
        if (required) attributes.Add(Annotations + "Required" + (type.Kind == ValueKind.String && use.Resolved.Constraints.MinLength is not > 0 ? "(AllowEmptyStrings = true)" : ""));
        Schema constrained = type.Kind == ValueKind.Map && use.Resolved.AdditionalProperties is { } values ? values.Resolved : use.Resolved;
        if (type.Kind is ValueKind.String or ValueKind.Map && IsPassword(constrained)) attributes.Add(Password);
        AddConstraints(attributes, use.Resolved.Constraints, type);
        return attributes;
    }

    public static List<string> OfValue(Schema value, ClientOptions options) => options.ValidationAttributes && IsPassword(value) ? [Password] : [];

    private static string Password => Annotations + "DataType(" + Annotations + "DataType.Password)";

    private static bool IsPassword(Schema schema) => string.Equals(schema.Format, "password", StringComparison.OrdinalIgnoreCase);

    private static void AddConstraints(List<string> attributes, SchemaConstraints constraints, TypeReference type)
    {
        switch (type.Kind)
        {
            case ValueKind.String:
                if (constraints.Pattern is { } pattern && IsPortable(pattern)) attributes.Add($"{Annotations}RegularExpression({Literal.Of(pattern)})");
                // Not MinLength and MaxLength: their constructors warn in trimmed applications.
                if (constraints.MaxLength is not null || constraints.MinLength is > 0)
                {
                    string longest = constraints.MaxLength is { } most ? Number(most) : "int.MaxValue";
                    string shortest = constraints.MinLength is > 0 and { } least ? ", MinimumLength = " + Number(least) : "";
                    attributes.Add($"{Annotations}StringLength({longest}{shortest})");
                }

                break;
            case ValueKind.List:
                AddLengths(attributes, constraints.MinItems, constraints.MaxItems);
                break;
            case ValueKind.Map:
                AddLengths(attributes, constraints.MinProperties, constraints.MaxProperties);
                break;
            case >= ValueKind.Byte and <= ValueKind.Decimal:
                if (Range(constraints, type.Kind) is { } range) attributes.Add(range);
                break;
        }
    }

    private static void AddLengths(List<string> attributes, int? least, int? most)
    {
        if (least is > 0) attributes.Add($"{Annotations}MinLength({Number(least.Value)})");
        if (most is { } longest) attributes.Add($"{Annotations}MaxLength({Number(longest)})");
    }

    private static string? Range(SchemaConstraints constraints, ValueKind kind)
    {
        if (constraints.Minimum is null && constraints.Maximum is null) return null;
        if (kind is ValueKind.Float or ValueKind.Double or ValueKind.Decimal)
        {
            string? low = Real(constraints.Minimum, "double.MinValue");
            string? high = Real(constraints.Maximum, "double.MaxValue");
            return low is null || high is null ? null : $"{Annotations}Range({low}, {high})";
        }

        decimal least = kind == ValueKind.Long ? long.MinValue : int.MinValue;
        decimal most = kind == ValueKind.Long ? long.MaxValue : int.MaxValue;
        if (!Whole(constraints.Minimum, constraints.ExclusiveMinimum ? 1 : 0, ref least) || !Whole(constraints.Maximum, constraints.ExclusiveMaximum ? -1 : 0, ref most)) return null;
        if (least <= (kind == ValueKind.Long ? long.MinValue : int.MinValue) && most >= (kind == ValueKind.Long ? long.MaxValue : int.MaxValue)) return null;
        return kind == ValueKind.Long
            ? $"{Annotations}Range(typeof(long), {Literal.Of(Number(least))}, {Literal.Of(Number(most))})"
            : $"{Annotations}Range({Number(Math.Max(least, int.MinValue))}, {Number(Math.Min(most, int.MaxValue))})";
    }

    // False if the limit is no whole number, which an integer's attribute cannot say.
    private static bool Whole(string? limit, int shift, ref decimal value)
    {
        if (limit is null) return true;
        if (!decimal.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal parsed) || parsed != decimal.Truncate(parsed)) return false;
        if (parsed is < long.MinValue or > long.MaxValue) return true;
        value = parsed + shift;
        return true;
    }

    private static string? Real(string? limit, string unlimited)
    {
        if (limit is null) return unlimited;
        bool parsed = double.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out double value);
        return parsed && !double.IsInfinity(value) ? value.ToString("R", CultureInfo.InvariantCulture) + "d" : null;
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    // A pattern that .NET does not take would throw in whoever reads the attribute.
    private static bool IsPortable(string pattern)
    {
        try
        {
            _ = new System.Text.RegularExpressions.Regex(pattern, System.Text.RegularExpressions.RegexOptions.ECMAScript);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
