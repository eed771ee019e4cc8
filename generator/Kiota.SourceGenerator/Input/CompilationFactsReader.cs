using Kiota.SourceGenerator.Building;
using Kiota.SourceGenerator.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kiota.SourceGenerator.Input;

/// <summary>Asks a compilation for the few facts that emitted code depends on.</summary>
internal static class CompilationFactsReader
{
    private const string Json = "global::Microsoft.Kiota.Serialization.Json.";

    public static CompilationFacts Read(Compilation compilation)
    {
        CompilationFacts facts = ReadTypes(compilation);
        return facts.HasKiota ? facts with { MissingFactories = MissingFactories(compilation, facts).ToEquatableArray() } : facts;
    }

    private static CompilationFacts ReadTypes(Compilation compilation) => new()
    {
        LanguageVersion = compilation is CSharpCompilation csharp ? csharp.LanguageVersion : LanguageVersion.CSharp7_3,
        HasRequiredMemberAttribute = Has(compilation, "System.Runtime.CompilerServices.RequiredMemberAttribute")
            && Has(compilation, "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute")
            && Has(compilation, "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute"),
        HasDataAnnotations = Has(compilation, "System.ComponentModel.DataAnnotations.RegularExpressionAttribute"),
        // A type called Kiota hides the namespace, and no way of writing its name gets around that.
        HasUtf8Json = Has(compilation, "Kiota.Utf8Json.IUtf8JsonObject") && !Has(compilation, "Kiota"),
        HasKiotaJson = Has(compilation, "Microsoft.Kiota.Serialization.Json.JsonSerializationWriter"),
        HasJsonConverters = Has(compilation, "System.Text.Json.Serialization.JsonSerializerContext"),
        HasTrimming = Has(compilation, "System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessageAttribute"),
        HasKiota = Has(compilation, "Microsoft.Kiota.Abstractions.IRequestAdapter"),
    };

    // Kiota.Utf8Json takes the place of Kiota's JSON package.
    private static IEnumerable<string> MissingFactories(Compilation compilation, CompilationFacts facts) => ClientSetups.KiotaFactories
        .Where(name => !(facts.HasUtf8Json && name.StartsWith(Json, StringComparison.Ordinal)) && !Has(compilation, name.Substring("global::".Length)));

    private static bool Has(Compilation compilation, string name)
    {
        foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(name))
        {
            if (compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)) return true;
        }

        return false;
    }
}
