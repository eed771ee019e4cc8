using System.Text.Json;
using Kiota.Utf8Json.Tests.Models;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json.Tests.Reading;

public class ObjectTests
{
    private const string Tom = """
        {"toys":["ball",null,"mouse"],"friend":{"name":"Ann","kind":"cat","lives":7},"kind":"cat","n\u0061me":"Tom","born":"2020-02-29",
         "lives":9,"since":"2026-11-18T00:00:00Z","score":1.25,"many":9007199254740993,"tags":["x",1,{"y":null}],"none":null}
        """;

    [Fact]
    public void A_discriminator_chooses_the_type_wherever_it_stands()
    {
        var cat = Assert.IsType<Cat>(Json.Read(Tom, Animal.CreateFromDiscriminatorValue));
        Assert.Equal(("Tom", 9, "2020-02-29"), (cat.Name, cat.Lives, cat.Born.ToString()));
        Assert.Equal(new[] { "ball", null, "mouse" }, cat.Toys);
        Assert.Equal(7, Assert.IsType<Cat>(cat.Friend).Lives);
        Assert.IsType<Animal>(Json.Read("""{"kind":"dog"}""", Animal.CreateFromDiscriminatorValue));
        Assert.IsType<Animal>(Json.Read("""{}""", Animal.CreateFromDiscriminatorValue));
    }

    [Fact]
    public void Unknown_properties_are_kept_as_they_came()
    {
        var data = Json.Read(Tom, Animal.CreateFromDiscriminatorValue).AdditionalData;
        Assert.Equal("2026-11-18T00:00:00Z", data["since"]);
        Assert.Equal(1.25m, data["score"]);
        Assert.Equal(9007199254740993m, data["many"]);
        Assert.Null(data["none"]);
        var tags = Assert.IsType<UntypedArray>(data["tags"]).GetValue().ToList();
        Assert.Equal("x", Assert.IsType<UntypedString>(tags[0]).GetValue());
        Assert.Equal(1, Assert.IsType<UntypedInteger>(tags[1]).GetValue());
        Assert.IsType<UntypedNull>(Assert.IsType<UntypedObject>(tags[2]).GetValue()["y"]);
        Assert.Equal(5, data.Count);
    }

    [Fact]
    public void A_model_without_additional_data_steps_over_what_it_does_not_know()
    {
        var page = Json.Read("""{"a":{"total":1},"b":[[]],"total":3,"counts":{"x":1,"y":null,"x":2},"c":0}""", _ => new AnimalPage());
        Assert.Equal(3, page.Total);
        Assert.Equal(new Dictionary<string, int?> { ["x"] = 2, ["y"] = null }, page.Counts);
    }

    [Fact]
    public void An_array_and_an_object_are_told_apart_without_a_discriminator()
    {
        var array = Json.Read("""[{"kind":"cat","lives":1},{"name":"Rex"}]""", AnimalsOrPage.CreateFromDiscriminatorValue);
        Assert.Equal(2, array.Animals!.Count);
        Assert.IsType<Cat>(array.Animals[0]);
        Assert.Null(array.Page);
        var page = Json.Read("""{"total":1,"animals":[{"name":"Rex"}]}""", AnimalsOrPage.CreateFromDiscriminatorValue);
        Assert.Null(page.Animals);
        Assert.Equal("Rex", page.Page!.Animals!.Single().Name);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("1")]
    public void Another_kind_than_an_object_leaves_the_model_empty(string json)
    {
        var animal = Json.Read(json, Animal.CreateFromDiscriminatorValue);
        Assert.Null(animal.Name);
        Assert.Empty(animal.AdditionalData);
    }

    [Theory]
    [InlineData("""{"name":"Tom" """)]
    [InlineData("""{"name":tom}""")]
    [InlineData("""{"name":"\x"}""")]
    [InlineData("""{"lives":1,}""")]
    [InlineData("")]
    [InlineData("{\"name\":\"a\nb\"}")]
    public void Malformed_json_is_a_json_exception(string json) =>
        Assert.ThrowsAny<JsonException>(() => Json.Read(json, _ => new Cat()));

    [Fact]
    public void Deep_nesting_is_refused_without_exhausting_the_stack()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"friend\":", 100_000));
        Assert.ThrowsAny<JsonException>(() => Json.Read(deep, _ => new Cat()));
        var untyped = "{\"x\":" + new string('[', 100_000);
        Assert.ThrowsAny<JsonException>(() => Json.Read(untyped, _ => new Cat()));
        Assert.Equal(3, Json.Node("""{"a":{"b":{"c":3}}}""", maxDepth: 3).GetChildNode("a")!.GetChildNode("b")!.GetChildNode("c")!.GetIntValue());
        Assert.ThrowsAny<JsonException>(() => Json.Node("""{"x":{"b":{"c":3}}}""", maxDepth: 2).GetObjectValue(_ => new Cat()));
    }
}
