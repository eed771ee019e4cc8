using Kiota.SourceGenerator.Corpus.Generation;

namespace Kiota.SourceGenerator.Corpus.Tests;

public class RecursionTests
{
    [Theory]
    [InlineData("List", """{"type":"array","items":{"properties":{"next":{"$ref":"#/components/schemas/List"}}}}""")]
    [InlineData("Map", """{"type":"object","additionalProperties":{"properties":{"next":{"$ref":"#/components/schemas/Map"}}}}""")]
    [InlineData("Class", """{"properties":{"inner":{"properties":{"again":{"$ref":"#/components/schemas/Class/properties/inner"}}}}}""")]
    [InlineData("Inner", """{"properties":{"list":{"type":"array","items":{"properties":{"again":{"$ref":"#/components/schemas/Inner/properties/list"}}}}}}""")]
    [InlineData("Union", """{"oneOf":[{"type":"string"},{"type":"array","items":{"$ref":"#/components/schemas/Union"}},{"properties":{"u":{"$ref":"#/components/schemas/Union"}}}]}""")]
    [InlineData("Base", """{"allOf":[{"$ref":"#/components/schemas/Base"},{"properties":{"b":{"$ref":"#/components/schemas/Base"}}}]}""")]
    [InlineData("Maybe", """{"anyOf":[{"type":"null"},{"type":"array","items":{"properties":{"m":{"$ref":"#/components/schemas/Maybe"}}}}]}""")]
    [InlineData("Wrapped", """{"oneOf":[{"type":"null"},{"properties":{"w":{"$ref":"#/components/schemas/Wrapped"}}}]}""")]
    [InlineData("Tree", """{"type":"array","items":{"type":"array","items":{"properties":{"t":{"$ref":"#/components/schemas/Tree"}}}}}""")]
    [InlineData("Items", """{"type":"array","items":{"$ref":"#/components/schemas/Items"}}""")]
    [InlineData("Values", """{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Values"}}""")]
    [InlineData("Mixed", """{"type":"array","items":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/components/schemas/Mixed"}}}}""")]
    [InlineData("Scalar", """{"allOf":[{"type":"array","items":{"allOf":[{"$ref":"#/components/schemas/Scalar"}]}}]}""")]
    [InlineData("Any", """{"$ref":"#"}""")]
    [InlineData("Properties", """{"type":"object","properties":{"$ref":"#/components/schemas"}}""")]
    [InlineData("Inside", """{"type":"object","properties":{"a":{"type":"object","properties":{"$ref":"#/components/schemas/Inside/properties"}},"b":{"oneOf":[{"type":"string"},{"properties":{"$ref":"#/components/schemas/Inside/properties"}}]}}}""")]
    public void A_schema_may_be_part_of_itself_in_any_way(string name, string schema)
    {
        string document = Documents.Using("{\"" + name + "\":" + schema + ",\"Use\":{\"properties\":{\"p\":{\"$ref\":\"#/components/schemas/" + name + "\"}}}}");
        foreach (string typedMaps in new[] { "true", "false" })
        {
            Client client = Client.Generate("api.json", document, [new("TypedMaps", typedMaps)], fast: true);
            Assert.Empty(client.Faults.Select(fault => fault.Message));
        }
    }
}
