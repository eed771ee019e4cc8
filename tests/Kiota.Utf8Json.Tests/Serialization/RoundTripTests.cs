using System.Text.Json.Nodes;
using Kiota.Utf8Json.Tests.Models;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json.Tests.Serialization;

public class RoundTripTests
{
    private const string Everything = """
        {"bool":false,"bytes":"AQID","color":"deep-red","colors":["blue","deep-red"],"date":"2026-11-18","dateTime":"2026-11-18T01:02:03+00:00",
         "decimal":0.10,"double":1.5,"duration":"P1DT2H","guid":"0f8fad5b-d9cb-469f-a165-70867728950e","int":-1,"long":9223372036854775807,
         "nested":{"text":"<inner> \u00e9 \"q\""},"animals":[{"kind":"cat","lives":9},{"name":"Rex"}],"numbers":[1,null,3],"text":"t","time":"13:45:00",
         "untyped":{"a":[1,"2026-11-18",true,null,1.5,12345678901234567890,1e300],"b":{}},"more":{"x":[1]},"when":"2026-11-18T00:00:00Z"}
        """;

    [Fact]
    public void A_model_without_the_fast_path_reads_and_writes_every_type() =>
        AssertSame(Everything, Json.Write(Json.Read(Everything, Plain.CreateFromDiscriminatorValue)));

    [Theory]
    [InlineData("""{"kind":"cat","name":"Tom","born":"2020-02-29","lives":9,"toys":["a"],"friend":{"name":"Rex","x":[1,{"y":"z"}]},"since":"2026-11-18T00:00:00Z"}""")]
    [InlineData("""{"kind":"cat","toys":[]}""")]
    [InlineData("""{}""")]
    public void A_model_with_the_fast_path_keeps_what_it_read(string json) =>
        AssertSame(json, Json.Write(Json.Read(json, Animal.CreateFromDiscriminatorValue)));

    [Theory]
    [InlineData("""[{"kind":"cat"},{"name":"Rex"}]""")]
    [InlineData("""{"total":2,"animals":[{"name":"Rex"}],"counts":{"x":1},"extra":{"a":[null]}}""")]
    public void A_composed_type_keeps_its_form(string json) =>
        AssertSame(json, Json.Write(Json.Read(json, AnimalsOrPage.CreateFromDiscriminatorValue)));

    [Fact]
    public void Text_is_escaped_only_where_json_asks_for_it() =>
        Assert.Equal("""{"name":"<b>+'é\"\\\n"}""", Json.Write(new Animal { Name = "<b>+'é\"\\\n" }));

    [Fact]
    public void A_collection_and_scalars_are_bodies_of_their_own()
    {
        using var writer = new Utf8SerializationWriter();
        writer.WriteCollectionOfObjectValues(null, new Animal[] { new() { Name = "a" }, null! });
        Assert.Equal("""[{"name":"a"},null]""", new StreamReader(writer.GetSerializedContent()).ReadToEnd());
        writer.WriteCollectionOfPrimitiveValues(null, new object[] { "a", 1, true });
        Assert.Equal("""["a",1,true]""", new StreamReader(writer.GetSerializedContent()).ReadToEnd());
        writer.WriteStringValue(null, "x");
        Assert.Equal("\"x\"", new StreamReader(writer.GetSerializedContent()).ReadToEnd());
    }

    [Fact]
    public void Additional_data_takes_lists_and_dictionaries_and_refuses_what_has_no_json()
    {
        var animal = new Animal { AdditionalData = { ["list"] = new object[] { 1, "a" }, ["map"] = new Dictionary<string, object?> { ["k"] = null } } };
        Assert.Equal("""{"list":[1,"a"],"map":{"k":null}}""", Json.Write(animal));
        animal.AdditionalData["bad"] = new object();
        Assert.Contains("System.Object", Assert.Throws<InvalidOperationException>(() => Json.Write(animal)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_writer_that_is_disposed_twice_is_not_handed_out_twice()
    {
        var first = new Utf8SerializationWriter();
        first.Dispose();
        first.Dispose();
        using var second = new Utf8SerializationWriter();
        using var third = new Utf8SerializationWriter();
        second.WriteStringValue(null, "second");
        third.WriteStringValue(null, "third");
        Assert.Equal("\"second\"", new StreamReader(second.GetSerializedContent()).ReadToEnd());
        Assert.Throws<ObjectDisposedException>(first.GetSerializedContent);
    }

    [Fact]
    public void Values_to_merge_become_one_object()
    {
        using var writer = new Utf8SerializationWriter();
        writer.WriteObjectValue<IParsable>(null, null, new Animal { Name = "a" }, null, new Plain { Int = 1 });
        Assert.Equal("""{"name":"a","int":1}""", new StreamReader(writer.GetSerializedContent()).ReadToEnd());
    }

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}
