using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kiota.SourceGenerator.Text;

/// <summary>What a YAML scalar means by the core schema of YAML 1.2.</summary>
internal static class YamlScalar
{
    private static readonly Regex Number = new(
        @"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant);

    private static readonly Regex Radix = new("^0(o[0-7]+|x[0-9a-fA-F]+)$", RegexOptions.CultureInvariant);

    public static (SpecNodeKind Kind, string Text) Resolve(Scalar scalar)
    {
        string text = scalar.Value;
        string? tag = scalar.Tag.IsEmpty ? null : scalar.Tag.Value;
        return tag switch
        {
            null when scalar.Style == ScalarStyle.Plain => ResolvePlain(text),
            "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" or "tag:yaml.org,2002:bool" or "tag:yaml.org,2002:null" =>
                ResolvePlain(text),
            _ => (SpecNodeKind.String, text),
        };
    }

    private static (SpecNodeKind Kind, string Text) ResolvePlain(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL": return (SpecNodeKind.Null, "null");
            case "true" or "True" or "TRUE": return (SpecNodeKind.Boolean, "true");
            case "false" or "False" or "FALSE": return (SpecNodeKind.Boolean, "false");
        }

        if (text[0] is not ('-' or '+' or '.' or (>= '0' and <= '9'))) return (SpecNodeKind.String, text);
        if (Number.IsMatch(text)) return (SpecNodeKind.Number, ToJson(text));
        return Radix.IsMatch(text) ? (SpecNodeKind.Number, FromRadix(text)) : (SpecNodeKind.String, text);
    }

    /// <summary>JSON has no plus sign, no leading zeros, and a digit on each side of the point.</summary>
    private static string ToJson(string number)
    {
        string sign = number[0] == '-' ? "-" : "";
        string digits = number.TrimStart('+', '-').TrimStart('0');
        if (digits.Length == 0 || digits[0] is not (>= '0' and <= '9')) digits = "0" + digits;
        int point = digits.IndexOf('.');
        bool pointIsLast = point >= 0 && (point + 1 == digits.Length || digits[point + 1] is 'e' or 'E');
        return sign + (pointIsLast ? digits.Insert(point + 1, "0") : digits);
    }

    private static string FromRadix(string number)
    {
        BigInteger value = BigInteger.Zero;
        int radix = number[1] == 'x' ? 16 : 8;
        foreach (char digit in number.Skip(2))
            value = (value * radix) + int.Parse(digit.ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return value.ToString(CultureInfo.InvariantCulture);
    }
}
