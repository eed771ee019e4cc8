using Microsoft.Kiota.Abstractions.Serialization;
using Wire.Corrections;
using Wire.Corrections.Models;

namespace Wire;

public sealed class UntypedDataTests
{
    [Theory]
    [InlineData("2020-01-01")]
    [InlineData("2020-01-01T00:00:00Z")]
    [InlineData("6ba7b810-9dad-11d1-80b4-00c04fd430c8")]
    [InlineData("")]
    public async Task A_text_that_the_document_does_not_know_stays_a_text(string text)
    {
        Thing thing = await ReadAsync($$"""{"other":"{{text}}"}""");
        Assert.Equal(text, Assert.IsType<string>(thing.AdditionalData["other"]));
    }

    [Fact]
    public async Task Other_kinds_are_as_Kiota_has_them()
    {
        Thing thing = await ReadAsync("""{"number":1.5,"flag":true,"nothing":null,"object":{"a":[1]}}""");
        Assert.Equal(1.5m, thing.AdditionalData["number"]);
        Assert.Equal(true, thing.AdditionalData["flag"]);
        Assert.True(thing.AdditionalData.ContainsKey("nothing"));
        Assert.Null(thing.AdditionalData["nothing"]);
        Assert.IsType<UntypedObject>(thing.AdditionalData["object"]);
    }

    [Fact]
    public async Task Texts_inside_an_untyped_property_stay_texts()
    {
        Thing thing = await ReadAsync("""{"extra":{"day":"2020-01-01"}}""");
        var properties = Assert.IsType<UntypedObject>(thing.Extra).GetValue();
        Assert.Equal("2020-01-01", Assert.IsType<UntypedString>(properties["day"]).GetValue());
        Assert.Empty(thing.AdditionalData);
    }

    [Fact]
    public async Task What_was_not_known_goes_back_as_it_came()
    {
        const string body = """{"name":"n","other":"2020-01-01T00:00:00Z"}""";
        Thing thing = await ReadAsync(body);
        using var service = LoopbackService.Answering("{}");
        await new CorrectionsClient(service.Adapter).Things["1"].PatchAsync(thing);
        Assert.Equal(body, service.Body);
    }

    private static async Task<Thing> ReadAsync(string body)
    {
        using var service = LoopbackService.Answering(body);
        return (await new CorrectionsClient(service.Adapter).Things["1"].GetAsync())!;
    }
}
