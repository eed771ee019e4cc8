using Kiota.SourceGenerator.Building;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;
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
        if (Text(metadata, "SourceItemGroup") is not { } group) return null;
        if (group == "KiotaCompanion") return new DocumentItem(file, null, default);
        if (group != "KiotaClient") return null;
        var misunderstood = new List<MisunderstoodOption>();
        ClientOptions options = Options(metadata, provider.GlobalOptions, misunderstood);
        return new DocumentItem(file, options, misunderstood.ToEquatableArray());
    }

    private static ClientOptions Options(AnalyzerConfigOptions metadata, AnalyzerConfigOptions global, List<MisunderstoodOption> misunderstood)
    {
        string className = Text(metadata, "ClassName") ?? "ApiClient";
        string @namespace = Text(metadata, "Namespace") ?? RootNamespace(global);
        string accessibility = Text(metadata, "Accessibility")?.ToLowerInvariant() ?? "public";
        return new ClientOptions
        {
            ClassName = Checked(className, "ClassName", "ApiClient", IsClassName),
            Namespace = Checked(@namespace, "Namespace", "ApiSdk", IsNamespace),
            ClassNameIsDefault = Text(metadata, "ClassName") is null,
            NamespaceIsDefault = Text(metadata, "Namespace") is null,
            Accessibility = Checked(accessibility, "Accessibility", "public", value => value is "public" or "internal"),
            IncludePaths = Text(metadata, "IncludePaths"),
            ExcludePaths = Text(metadata, "ExcludePaths"),
            AdditionalData = Flag("AdditionalData", true),
            BackingStore = Flag("BackingStore", false),
            StructuredMimeTypes = List(metadata, "StructuredMimeTypes"),
            Serializers = List(metadata, "Serializers"),
            Deserializers = List(metadata, "Deserializers"),
            DisabledValidationRules = List(metadata, "DisableValidationRules"),
            OpenEnums = Flag("OpenEnums", false),
            RequiredMembers = Flag("RequiredMembers", false),
            TypedMaps = Flag("TypedMaps", false),
            ValidationAttributesWanted = Text(metadata, "ValidationAttributes") is null ? null : Flag("ValidationAttributes", false),
        };

        string Checked(string value, string name, string fallback, Func<string, bool> isValid)
        {
            if (isValid(value)) return value;
            misunderstood.Add(new MisunderstoodOption(value, name, fallback));
            return fallback;
        }

        bool Flag(string name, bool fallback)
        {
            string text = Checked(Text(metadata, name) ?? (fallback ? "true" : "false"), name, fallback ? "true" : "false", value => bool.TryParse(value, out _));
            return bool.Parse(text);
        }
    }

    private static string? Text(AnalyzerConfigOptions metadata, string name) =>
        metadata.TryGetValue(Metadata + name, out string? value) && !string.IsNullOrWhiteSpace(value)
            ? value.Trim().Replace(ListSeparator, ';').Replace(EncodedHash, '#') : null;

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

    /// <summary>The switches, with the document's own names where the item has none.</summary>
    public static ClientOptions WithNamesOf(this ClientOptions options, KiotaInfo? info) => info is null ? options : options with
    {
        ClassName = options.ClassNameIsDefault && info.ClientClassName is { } name && IsClassName(name) ? name : options.ClassName,
        Namespace = options.NamespaceIsDefault && info.ClientNamespaceName is { } scope && IsNamespace(scope) ? scope : options.Namespace,
        StructuredMimeTypes = options.StructuredMimeTypes.Count == 0 ? info.StructuredMimeTypes.ToEquatableArray() : options.StructuredMimeTypes,
    };

    private static bool IsNamespace(string text) => text.Split('.').All(IsIdentifier);

    // The models have a namespace of that name beside the class.
    private static bool IsClassName(string text) => IsIdentifier(text) && text != "Models";

    private static bool IsIdentifier(string text) => SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None;

    // A project's root namespace may hold what is no name in C#.
    private static string RootNamespace(AnalyzerConfigOptions global)
    {
        if (!global.TryGetValue("build_property.RootNamespace", out string? root)) return "ApiSdk";
        string name = string.Join(".", root.Split('.').Where(IsIdentifier));
        return name.Length > 0 ? name : "ApiSdk";
    }
}
