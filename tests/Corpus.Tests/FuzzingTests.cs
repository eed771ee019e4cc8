using System.Text.Json.Nodes;
using Kiota.SourceGenerator.Corpus.Fuzzing;

namespace Kiota.SourceGenerator.Corpus.Tests;

public class FuzzingTests
{
    private const int Batch = 25;

    public static TheoryData<int> Starts => [.. Enumerable.Range(0, 8).Select(batch => batch * Batch)];

    [Theory]
    [MemberData(nameof(Starts))]
    public void A_mutated_document_gives_code_that_compiles(int start)
    {
        var batch = new MutatedBatch(start, Batch);
        if (batch.Faults().Count == 0) return;
        Assert.Empty(batch.Alone.SelectMany(document => document.Faults().Select(fault => $"{document.Name}: {fault.Message}")));
        Assert.Fail($"{batch.Name} does not compile together.");
    }

    [Fact]
    public void A_number_gives_the_same_document_each_time() => Assert.Equal(MutatedDocument.Text(7), MutatedDocument.Text(7));

    [Fact]
    public void Shrinking_keeps_what_the_failure_needs()
    {
        string small = Shrinker.Shrink("""{"a":1,"b":{"c":[1,2,{"keep":true,"d":0}]}}""", text => text.Contains("keep", StringComparison.Ordinal));
        Assert.Equal("""{"b":{"c":[{"keep":true}]}}""", JsonNode.Parse(small)!.ToJsonString());
        Assert.Equal("no json", Shrinker.Shrink("no json", _ => true));
    }
}
