using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
using Shapes.Models;

namespace Kiota.Utf8Json.Tests.Generated;

/// <summary>One generated client reads and writes the same, whether Kiota's own JSON or the fast path does it.</summary>
public class BothRuntimesTests
{
    [Theory]
    [InlineData("""{"id":"1","color":"deep-blue","colors":["red","unheard-of"],"counts":{"a":1,"b":2},"labels":{"x":["y"],"z":[]}}""")]
    [InlineData("""{"when":"2026-11-18T01:02:03+02:00","day":"2026-11-18","lasts":"P1DT2H","data":"AQID","uid":"0f8fad5b-d9cb-469f-a165-70867728950e","numbers":[1,9223372036854775807]}""")]
    [InlineData("""{"pet":{"lives":9,"kind":"cat","x":1},"pets":[{"kind":"cat","lives":1},{"kind":"dog"}]}""")]
    [InlineData("""{"either":"text"}""")]
    [InlineData("""{"either":1.5}""")]
    [InlineData("""{"either":[{"part":"p"}]}""")]
    [InlineData("""{"either":{"part":"p"}}""")]
    [InlineData("""{"one":{"whole":2}}""")]
    [InlineData("""{"one":{"part":"p"}}""")]
    [InlineData("""{"anything":{"a":[1,"2026-11-18",null,true]}}""")]
    [InlineData("""{"quote\"d":"q","größe":5,"𝒳":true,"extra":{"deep":[1]},"more":"2026-11-18T00:00:00Z"}""")]
    [InlineData("""{"\u0063olor":"red","gr\u00f6\u00dfe":5}""")]
    [InlineData("""{"id":null,"color":null,"counts":null,"pet":null,"either":null,"numbers":null}""")]
    public async Task A_model_means_the_same(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var stock = (await new JsonParseNodeFactory().GetRootParseNodeAsync("application/json", new MemoryStream(bytes))).GetObjectValue(Thing.CreateFromDiscriminatorValue);
        var fast = new Utf8ParseNode(bytes).GetObjectValue(Thing.CreateFromDiscriminatorValue);
        var expected = Write(new JsonSerializationWriter(), stock);
        AssertSame(expected, Write(new Utf8SerializationWriter(), stock));
        AssertSame(expected, Write(new JsonSerializationWriter(), fast));
        AssertSame(expected, Write(new Utf8SerializationWriter(), fast));
    }

    [Fact]
    public void A_property_that_the_service_sets_is_read_and_never_sent()
    {
        var thing = new Utf8ParseNode("""{"id":"1","color":"red"}"""u8.ToArray()).GetObjectValue(Thing.CreateFromDiscriminatorValue);
        Assert.Equal("1", thing.Id);
        Assert.Equal("""{"color":"red"}""", Write(new Utf8SerializationWriter(), thing));
    }

    [Fact]
    public void An_unknown_value_of_an_open_enum_is_kept()
    {
        var thing = new Utf8ParseNode("""{"color":"ultraviolet"}"""u8.ToArray()).GetObjectValue(Thing.CreateFromDiscriminatorValue);
        Assert.Equal("ultraviolet", thing.Color?.Value);
        Assert.Equal("""{"color":"ultraviolet"}""", Write(new Utf8SerializationWriter(), thing));
    }

    private static string Write(ISerializationWriter writer, IParsable model)
    {
        using (writer)
        {
            writer.WriteObjectValue(null, model);
            return new StreamReader(writer.GetSerializedContent()).ReadToEnd();
        }
    }

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"{expected}\n{actual}");
}
