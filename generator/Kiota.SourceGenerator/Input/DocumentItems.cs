using Kiota.SourceGenerator.Building;
using Kiota.SourceGenerator.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kiota.SourceGenerator.Input;

/// <summary>Reads the metadata that the package's targets give to additional files.</summary>
internal static class DocumentItems
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    // The targets write these for characters that end a value in the file by which MSBuild passes metadata on.
    private const char ListSeparator = '|';
    private const char EncodedHash = '\u00A7';

    /// <summary>The item behind an additional file; null if it came from elsewhere.</summary>
    public static DocumentItem? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions metadata = provider.GetOptions(file);
        return Text(metadata, "SourceItemGroup") switch
        {
            "KiotaClient" => new DocumentItem(file, Options(metadata, provider.GlobalOptions)),
            "KiotaCompanion" => new DocumentItem(file, null),
            _ => null,
        };
    }

    private static ClientOptions Options(AnalyzerConfigOptions metadata, AnalyzerConfigOptions global) => new()
    {
        ClassName = Identifier(Text(metadata, "ClassName"), "ApiClient"),
        Namespace = Namespace(Text(metadata, "Namespace") ?? (global.TryGetValue("build_property.RootNamespace", out string? root) ? root : null)),
        Accessibility = string.Equals(Text(metadata, "Accessibility"), "internal", StringComparison.OrdinalIgnoreCase) ? "internal" : "public",
        IncludePaths = Text(metadata, "IncludePaths"),
        ExcludePaths = Text(metadata, "ExcludePaths"),
        AdditionalData = Flag(metadata, "AdditionalData") ?? true,
        BackingStore = Flag(metadata, "BackingStore") ?? false,
        StructuredMimeTypes = List(metadata, "StructuredMimeTypes"),
        Serializers = List(metadata, "Serializers"),
        Deserializers = List(metadata, "Deserializers"),
        DisabledValidationRules = List(metadata, "DisableValidationRules"),
        OpenEnums = Flag(metadata, "OpenEnums") ?? false,
        RequiredMembers = Flag(metadata, "RequiredMembers") ?? false,
        TypedMaps = Flag(metadata, "TypedMaps") ?? false,
        ValidationAttributesWanted = Flag(metadata, "ValidationAttributes"),
    };

    private static string? Text(AnalyzerConfigOptions metadata, string name) =>
        metadata.TryGetValue(Metadata + name, out string? value) && !string.IsNullOrWhiteSpace(value)
            ? value.Trim().Replace(ListSeparator, ';').Replace(EncodedHash, '#') : null;

    private static bool? Flag(AnalyzerConfigOptions metadata, string name) => bool.TryParse(Text(metadata, name), out bool value) ? value : null;

    // A quality belongs to the media type before it: text/plain;q=0.9 is one entry.
    private static EquatableArray<string> List(AnalyzerConfigOptions metadata, string name)
    {
        var entries = new List<string>();
        foreach (string part in (Text(metadata, name) ?? "").Split(';').Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (entries.Count > 0 && part.StartsWith("q=", StringComparison.OrdinalIgnoreCase)) entries[entries.Count - 1] += ";" + part;
            else entries.Add(part);
        }

        return entries.ToEquatableArray();
    }

    private static string Identifier(string? wanted, string fallback) =>
        wanted is not null && SyntaxFacts.IsValidIdentifier(wanted) && SyntaxFacts.GetKeywordKind(wanted) == SyntaxKind.None ? wanted : fallback;

    private static string Namespace(string? wanted)
    {
        IEnumerable<string> segments = (wanted ?? "").Split('.').Where(SyntaxFacts.IsValidIdentifier)
            .Select(segment => SyntaxFacts.GetKeywordKind(segment) == SyntaxKind.None ? segment : segment + "Namespace");
        string name = string.Join(".", segments);
        return name.Length > 0 ? name : "ApiSdk";
    }
}
