using Microsoft.CodeAnalysis.CSharp;

namespace Kiota.SourceGenerator.Definitions;

/// <summary>All that the emitted code depends on in the project that it becomes part of.</summary>
internal sealed record CompilationFacts
{
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp7_3;

    /// <summary>The base library knows the attributes behind <c>required</c>.</summary>
    public bool HasRequiredMemberAttribute { get; init; }

    public bool HasDataAnnotations { get; init; }

    /// <summary>Kiota.Utf8Json is referenced: models read and write UTF-8 directly.</summary>
    public bool HasUtf8Json { get; init; }

    /// <summary>Kiota's writer of JSON is referenced.</summary>
    public bool HasKiotaJson { get; init; }

    /// <summary>System.Text.Json 6 or later is referenced, whose converters write the names of properties too.</summary>
    public bool HasJsonConverters { get; init; }

    /// <summary>Kiota's abstractions are referenced; without them nothing can compile.</summary>
    public bool HasKiota { get; init; }

    /// <summary>The classes among those that clients register unless told otherwise that no reference has.</summary>
    public EquatableArray<string> MissingFactories { get; init; }

    /// <summary>A library for which a trimmer may be told that a warning does not apply.</summary>
    public bool HasTrimming { get; init; }

    public bool NullableAnnotations => LanguageVersion >= LanguageVersion.CSharp8;

    public bool RecordStructs => LanguageVersion >= LanguageVersion.CSharp10;

    public bool RequiredMembers => LanguageVersion >= LanguageVersion.CSharp11;
}
