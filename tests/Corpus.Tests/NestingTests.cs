using Kiota.SourceGenerator.Corpus.Generation;

namespace Kiota.SourceGenerator.Corpus.Tests;

/// <summary>Documents deeper than anybody writes them, in what operations need: the rest is not even looked at.</summary>
public class NestingTests
{
    private const string Answer = """{"get":{"responses":{"200":{"content":{"application/json":{"schema":%}}}}}}""";
    private const string Body = """{"post":{"requestBody":{"content":{"application/json":{"schema":%}}},"responses":{"204":{}}}}""";
    private const string QueryParameter = """{"get":{"parameters":[{"name":"q","in":"query","schema":%}],"responses":{"204":{}}}}""";

    public static TheoryData<string, string> Shapes => new()
    {
        { """{"type":"array","items":""", "}" },
        { """{"allOf":[""", "]}" },
        { """{"allOf":[{"properties":{"p":{"type":"string"}}},""", "]}" },
        { """{"oneOf":[{"type":"string"},""", "]}" },
        { """{"anyOf":[{"type":"integer"},{"properties":{"n":{}}},""", "]}" },
        { """{"type":"object","properties":{"a":""", "}}" },
        { """{"type":"object","additionalProperties":""", "}" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_an_operation_needs_may_nest(string open, string close)
    {
        int depth = 380 / open.Count(c => c is '{' or '[');
        foreach (string place in new[] { Answer, Body, QueryParameter })
        {
            Client client = Generate(place, open, close, depth);
            Assert.Empty(client.Findings.Select(finding => finding.Message));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_nests_ten_thousand_deep_is_refused_at_its_place(string open, string close)
    {
        foreach (string place in new[] { Answer, Body, QueryParameter })
            Assert.Equal(["KSG003"], Generate(place, open, close, 10_000).FromGenerator.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("""%""")]
    [InlineData("""{"type":"array","items":%}""")]
    [InlineData("""{"allOf":[%]}""")]
    [InlineData("""{"allOf":[%,{"properties":{"p#":{"type":"string"}}}]}""")]
    [InlineData("""{"oneOf":[%]}""")]
    [InlineData("""{"oneOf":[{"type":"string"},%]}""")]
    [InlineData("""{"type":"object","properties":{"p":%}}""")]
    [InlineData("""{"type":"object","additionalProperties":%}""")]
    public void A_chain_of_references_may_have_any_length(string link)
    {
        Assert.Empty(Client.Generate("chain.json", Chain(link, 250), [], fast: true).Findings.Select(finding => finding.Message));
        Assert.Empty(GeneratedCode.From("chain.json", Chain(link, 10_000), [], fast: false).Diagnostics.Where(diagnostic => diagnostic.Id == "KSG299"));
    }

    [Fact]
    public void A_long_path_becomes_code_that_metadata_can_hold()
    {
        string path = string.Concat(Enumerable.Repeat("/a-rather-long-segment", 150));
        string document = "{\"openapi\":\"3.1.0\",\"paths\":{\"" + path + "\":{\"get\":{\"responses\":{\"204\":{}}}}}}";
        GeneratedCode code = GeneratedCode.From("path.json", document, [], fast: false);
        Assert.True(Client.Empty(fast: false).AddSyntaxTrees(code.Files).Emit(Stream.Null).Success);
    }

    [Fact]
    public void A_segment_may_have_any_length()
    {
        string document = "{\"openapi\":\"3.1.0\",\"paths\":{\"/" + new string('a', 200_000) + "/{id}\":{\"get\":{\"responses\":{\"204\":{}}}}}}";
        Assert.DoesNotContain("KSG299", GeneratedCode.From("path.json", document, [], fast: false).Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_path_longer_than_any_is_skipped()
    {
        string path = string.Concat(Enumerable.Repeat("/abcdefgh", 10_000));
        string document = "{\"openapi\":\"3.1.0\",\"paths\":{\"" + path + "\":{\"get\":{\"responses\":{\"204\":{}}}}}}";
        Client client = Client.Generate("path.json", document, [], fast: false);
        Assert.Empty(client.FromCompiler);
        Assert.Contains("KSG012", client.FromGenerator.Select(diagnostic => diagnostic.Id));
    }

    private static Client Generate(string place, string open, string close, int depth)
    {
        string schema = string.Concat(Enumerable.Repeat(open, depth)) + "{}" + string.Concat(Enumerable.Repeat(close, depth));
        string document = """{"openapi":"3.1.0","servers":[{"url":"https://a.example"}],"paths":{"/x":""" + place.Replace("%", schema, StringComparison.Ordinal) + "}}";
        return Client.Generate("deep.json", document, [], fast: true);
    }

    private static string Chain(string link, int length)
    {
        static string Reference(int number) => "{\"$ref\":\"#/components/schemas/S" + number + "\"}";
        IEnumerable<string> links = Enumerable.Range(0, length).Select(number =>
            $"\"S{number}\":" + link.Replace("%", Reference(number + 1), StringComparison.Ordinal).Replace("#\":", number + "\":", StringComparison.Ordinal));
        string schemas = string.Join(",", links) + $",\"S{length}\":{{\"type\":\"object\",\"properties\":{{\"end\":{{\"type\":\"string\"}}}}}}";
        return """{"openapi":"3.1.0","servers":[{"url":"https://a.example"}],"paths":{"/x":""" + Answer.Replace("%", Reference(0), StringComparison.Ordinal) + "},\"components\":{\"schemas\":{" + schemas + "}}}";
    }
}
