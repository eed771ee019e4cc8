using Kiota.SourceGenerator.Corpus.Documents;

namespace Kiota.SourceGenerator.Corpus.Tests;

/// <summary>A theory about documents from npm: without them it is skipped, or fails where everything is required.</summary>
internal sealed class RestoredTheoryAttribute : TheoryAttribute
{
    public RestoredTheoryAttribute()
    {
        bool required = Environment.GetEnvironmentVariable("HOOKS_TESTS_REQUIRE_ALL") == "1";
        if (!required && !Packages.AreRestored) Skip = "The documents are not here; 'dotnet run --project tests/Corpus -- restore' fetches them.";
    }
}
