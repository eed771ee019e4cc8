using Kiota.SourceGenerator.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kiota.SourceGenerator.Input;

/// <summary>Asks a compilation for the few facts that emitted code depends on.</summary>
internal static class CompilationFactsReader
{
    public static CompilationFacts Read(Compilation compilation) => new()
    {
        LanguageVersion = compilation is CSharpCompilation csharp ? csharp.LanguageVersion : LanguageVersion.CSharp7_3,
        HasRequiredMemberAttribute = Has(compilation, "System.Runtime.CompilerServices.RequiredMemberAttribute")
            && Has(compilation, "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute")
            && Has(compilation, "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute"),
        HasDataAnnotations = Has(compilation, "System.ComponentModel.DataAnnotations.RegularExpressionAttribute"),
        HasUtf8Json = Has(compilation, "Kiota.Utf8Json.IUtf8JsonObject"),
        HasKiota = Has(compilation, "Microsoft.Kiota.Abstractions.IRequestAdapter"),
    };

    private static bool Has(Compilation compilation, string name)
    {
        foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(name))
        {
            if (compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)) return true;
        }

        return false;
    }
}
