using System.Text.Json.Nodes;
using Kiota.SourceGenerator.Corpus.Fuzzing;
using Kiota.SourceGenerator.Corpus.Generation;

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

    [Theory]
    [InlineData(100)]
    [InlineData(10_000)]
    public void Nesting_ends_in_code_that_compiles_however_deep_it_is(int depth)
    {
        string[] opening = ["{\"items\":", "{\"allOf\":[", "{\"properties\":{\"a\":", "{\"additionalProperties\":", "{\"oneOf\":[{\"type\":\"string\"},"];
        string[] closing = ["}", "]}", "}}", "}", "]}"];
        foreach ((string open, string close) in opening.Zip(closing))
        {
            string schema = string.Concat(Enumerable.Repeat(open, depth)) + "{}" + string.Concat(Enumerable.Repeat(close, depth));
            Client client = Client.Generate("deep.json", """{"openapi":"3.1.0","components":{"schemas":{"S":""" + schema + "}}}", [], fast: true);
            Assert.Empty(client.Faults.Select(fault => fault.Message));
            Assert.Equal(depth > 1_000, client.FromGenerator.Any(diagnostic => diagnostic.Id == "KSG003"));
        }
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
