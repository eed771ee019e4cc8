using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Types of the platform whose methods compute a text, or its bytes, from texts and nothing else.</summary>
internal static class TextFunctions
{
    private const string Keyed = "System.Security.Cryptography.KeyedHashAlgorithm";

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "System.String", "System.Char", "System.MemoryExtensions", "System.Convert", "System.Uri", "System.Guid", "System.BitConverter",
        "System.Text.Encoding", "System.Text.EncodingExtensions", "System.Net.WebUtility", "System.Web.HttpUtility", "System.Buffers.Text.Base64", "System.Buffers.Text.Base64Url",
        "System.Security.Cryptography.HashAlgorithm", Keyed, "System.Text.RegularExpressions.Regex", "System.FormattableString", "System.Text.CompositeFormat",
        "System.Runtime.CompilerServices.FormattableStringFactory",
        "System.Text.Encodings.Web.TextEncoder", "System.Globalization.TextInfo",
    };

    // Their receiver is a tool, not a part of the text.
    private static readonly HashSet<string> Tools = new(StringComparer.Ordinal)
    {
        "System.Text.Encoding", "System.Security.Cryptography.HashAlgorithm", "System.Text.RegularExpressions.Regex", "System.Text.Encodings.Web.TextEncoder", "System.Globalization.TextInfo",
    };

    // Objects that are made of a text and give it, or a part of it, back.
    private static readonly HashSet<string> Carriers = new(StringComparer.Ordinal)
    {
        "System.Uri", "System.Guid", "System.IO.StringReader", "System.IO.TextReader", "System.IO.Stream", "System.IO.MemoryStream", "System.IO.StreamReader", "System.IO.BinaryReader",
        "System.Text.RegularExpressions.Match", "System.Text.RegularExpressions.Group", "System.Text.RegularExpressions.Capture",
        "System.Text.RegularExpressions.GroupCollection", "System.Text.RegularExpressions.MatchCollection",
    };

    // Almost every type is none of them, and its last name says so.
    private static readonly HashSet<string> LastNames = LastNamesOf(Types.Concat(Carriers));

    public static bool IsCarrier(ITypeSymbol type) => LastNames.Contains(type.Name) && Carriers.Contains(FullNameOf(type));

    public static bool Have(ITypeSymbol type) => KnownTypes.IsText(type) || IsCarrier(type) || NameOf(type) is not null;

    public static bool ReceiverIsText(IMethodSymbol method) => !method.IsStatic && !(NameOf(method.ContainingType) is { } name && Tools.Contains(name));

    /// <summary>A hash with a key: what it computes is made of the key as well. Without one it takes a random key.</summary>
    public static bool IsKeyed(ITypeSymbol? type) => NameOf(type) == Keyed;

    /// <summary>A text, or several of one origin, as what Split returns.</summary>
    public static bool YieldsText(ITypeSymbol type) => KnownTypes.IsText(type) || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String };

    /// <summary>Whether the argument can be a part of the text, and not the way to make it.</summary>
    public static bool CanBePart(IParameterSymbol parameter) => parameter.Type switch
    {
        _ when parameter.RefKind is RefKind.Out => false,
        { SpecialType: SpecialType.System_Object } => true,
        ITypeParameterSymbol => true,
        { TypeKind: TypeKind.Enum or TypeKind.Delegate } => false,
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_Boolean } => parameter.ContainingSymbol is IMethodSymbol { Name: "Append" or "ToString" },
        { Name: "CultureInfo" or "IFormatProvider" or "StringComparer" or "Encoding" or "CancellationToken" or "Base64FormattingOptions" } => false,
        _ => true,
    };

    private static string? NameOf(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (LastNames.Contains(type.Name) && FullNameOf(type) is var name && Types.Contains(name))
                return name;
        }
        return null;
    }

    private static HashSet<string> LastNamesOf(IEnumerable<string> names) => new(names.Select(name => name.Substring(name.LastIndexOf('.') + 1)), StringComparer.Ordinal);

    private static string FullNameOf(ITypeSymbol type) => NamespaceNames.Of(type) + "." + type.Name;
}
