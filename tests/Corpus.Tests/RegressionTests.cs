using Kiota.SourceGenerator.Corpus.Generation;

namespace Kiota.SourceGenerator.Corpus.Tests;

/// <summary>What the corpus and the fuzzer found once.</summary>
public class RegressionTests
{
    [Theory]
    [InlineData("a required property that is deprecated", """{"S":{"required":["a"],"properties":{"a":{"type":"string","deprecated":true}}}}""")]
    [InlineData("a required property that may be anything, in a backing store", """{"S":{"required":["a"],"properties":{"a":{}}}}""")]
    [InlineData("unions nested in unions", """{"S":{"properties":{"p":{"anyOf":[{"oneOf":[{"properties":{"a":{}}},{"properties":{"b":{}}}]},{"type":"array","items":{"oneOf":[{"type":"string"},{"properties":{"c":{}}}]}}]}}}}""")]
    [InlineData("a discriminator that tells no branch", """{"S":{"discriminator":{"propertyName":"k"},"oneOf":[{"title":"A","properties":{"k":{}}},{"title":"B","properties":{"k":{}}}]}}""")]
    [InlineData("a value that is mapped to one branch and names another", """{"A":{"properties":{"k":{}}},"B":{"properties":{"k":{}}},"S":{"discriminator":{"propertyName":"k","mapping":{"B":"A"}},"oneOf":[{"$ref":"#/components/schemas/A"},{"$ref":"#/components/schemas/B"}]}}""")]
    [InlineData("an enum that is an allOf of a model with a discriminator", """{"A":{"properties":{"k":{"type":"string"}},"discriminator":{"propertyName":"k","mapping":{"x":"S","u":"U"}}},"S":{"enum":["a"],"type":"string","allOf":[{"$ref":"#/components/schemas/A"},{"properties":{"b":{}}}]},"U":{"oneOf":[{"type":"string"},{"type":"integer"}],"allOf":[{"$ref":"#/components/schemas/A"},{"properties":{"b":{}}}]}}""")]
    [InlineData("a part that is the same schema as a class with derived ones", """{"A":{"type":"object","discriminator":{"propertyName":"k"},"properties":{"k":{"type":"string"}}},"B":{"allOf":[{"$ref":"#/components/schemas/A"},{"properties":{"b":{}}}]},"C":{"type":"object","properties":{"$ref":"#/components/schemas"}}}""")]
    [InlineData("a model that adds to a map", """{"M":{"type":"object","additionalProperties":{"type":"string"}},"S":{"allOf":[{"$ref":"#/components/schemas/M"},{"type":"object","properties":{"a":{"type":"string"}}}]}}""")]
    public void Components_compile_under_every_switch(string what, string components)
    {
        string[] switches = ["OpenEnums", "RequiredMembers", "TypedMaps", "BackingStore"];
        for (int bits = 0; bits < 1 << switches.Length; bits++)
        {
            IEnumerable<KeyValuePair<string, string>> on = switches.Where((_, bit) => (bits >> bit & 1) == 1).Select(name => KeyValuePair.Create(name, "true"));
            string document = Documents.Using(components);
            Client client = Client.Generate("api.json", document, on, fast: bits % 2 == 0);
            Assert.Empty(client.Faults.Select(fault => $"{what}, switches {bits}: {fault.Message}"));
        }
    }

    [Theory]
    [InlineData("""{"type":"object","properties":{"ReadUtf8Json":{"type":"string"},"KiotaUtf8Read":{"type":"string"},"AdditionalData":{"type":"string"}}}""")]
    [InlineData("""{"type":"string","enum":["Value","ReadUtf8Json","other"]}""")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"string","maxLength":5}}""")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"object","title":"T","properties":{"a":{"type":"string"}}}]}""")]
    public void A_component_may_be_called_like_a_member_that_its_type_has(string schema)
    {
        string[] names = ["AdditionalData", "BackingStore", "Serialize", "GetFieldDeserializers", "CreateFromDiscriminatorValue", "ReadUtf8Json", "KiotaUtf8Read", "Value", "Texts", "ToString", "Item"];
        string components = string.Join(",", names.Select(name => $"\"{name}\":{schema}"));
        string document = Documents.Using("{" + components + "}");
        foreach (string on in new[] { "true", "false" })
        {
            Client client = Client.Generate("api.json", document, [new("OpenEnums", on), new("TypedMaps", on)], fast: on == "true");
            Assert.Empty(client.Faults.Select(fault => fault.Message));
        }
    }

    [Fact]
    public void A_document_of_models_alone_is_complete() =>
        Assert.Empty(Client.Generate("api.json", """{"openapi":"3.1.0","servers":[{"url":"https://a.example"}],"webhooks":{},"components":{"schemas":{"S":{"type":"object"}}}}""", [], fast: false).Findings.Select(finding => finding.Message));

    [Fact]
    public void A_path_called_item_stands_beside_an_indexer()
    {
        const string Get = """{"get":{"responses":{"204":{"description":"Done."}}}}""";
        string document = "{\"openapi\":\"3.1.0\",\"paths\":{\"/a/item/x\":" + Get + ",\"/a/{id}\":" + Get + "}}";
        Assert.Empty(Client.Generate("api.json", document, [], fast: false).Faults.Select(fault => fault.Message));
    }
}
