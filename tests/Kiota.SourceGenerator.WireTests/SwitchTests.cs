using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using Wire.Switches;
using Wire.Switches.Models;

namespace Wire;

public sealed class SwitchTests
{
    [Fact]
    public async Task A_value_that_the_document_does_not_know_is_kept()
    {
        using var service = LoopbackService.Answering("""{"id":"a","state":"lost","history":["open","found"]}""");
        Order? order = await new SwitchesClient(service.Adapter).Orders.PostAsync(new Order { Id = "a", State = "brand-new", History = [State.Done] });
        Assert.Equal("""{"id":"a","state":"brand-new","history":["done"]}""", service.Body);
        Assert.Equal("lost", order!.State.Value);
        Assert.Equal([State.Open, "found"], order.History!);
    }

    [Fact]
    public async Task Known_values_travel_in_the_query()
    {
        using var service = LoopbackService.Answering("[]");
        await new SwitchesClient(service.Adapter).Orders.GetAsync(request =>
        {
            request.QueryParameters.State = State.InProgress;
            request.QueryParameters.States = [State.Open, "other"];
        });
        Assert.Equal("/orders?state=in-progress&states=open&states=other", service.Target);
    }

    [Fact]
    public void Values_are_equal_by_their_text()
    {
        Assert.Equal((State)"open", State.Open);
        Assert.NotEqual((State)"Open", State.Open);
        Assert.Equal(default, new State(""));
        Assert.Equal("", default(State).Value);
        Assert.Equal("in-progress", State.InProgress.ToString());
        Assert.Equal("in-progress", typeof(State).GetField("InProgress")!.GetCustomAttribute<EnumMemberAttribute>()!.Value);
    }

    [Fact]
    public async Task Null_among_values_that_may_be_null_travels_both_ways()
    {
        const string body = """{"id":"a","state":"open","rests":{"a":1,"b":null},"names":{"c":null,"d":"e"}}""";
        using var service = LoopbackService.Answering(body);
        var rests = new Dictionary<string, int?> { ["a"] = 1, ["b"] = null };
        var names = new Dictionary<string, string?> { ["c"] = null, ["d"] = "e" };
        Order? order = await new SwitchesClient(service.Adapter).Orders.PostAsync(new Order { Id = "a", State = State.Open, Rests = rests, Names = names });
        Assert.Equal(body, service.Body);
        Assert.Equal(rests, order!.Rests!);
        Assert.Equal(names, order.Names!);
    }

    [Fact]
    public async Task Maps_travel_as_objects_and_are_read_as_dictionaries()
    {
        const string body = """{"id":"a","state":"open","lines":{"x":{"sku":"s","amount":2}},"counts":{"a":1,"b":2},"groups":{"g":["1","2"]}}""";
        using var service = LoopbackService.Answering(body);
        Order? order = await new SwitchesClient(service.Adapter).Orders.PostAsync(new Order
        {
            Id = "a",
            State = State.Open,
            Lines = new Dictionary<string, Line> { ["x"] = new() { Sku = "s", Amount = 2 } },
            Counts = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 },
            Groups = new Dictionary<string, List<string>> { ["g"] = ["1", "2"] },
        });
        Assert.Equal(body, service.Body);
        Assert.Equal(("s", 2), (order!.Lines!["x"].Sku, order.Lines["x"].Amount));
        Assert.Equal([new("a", 1), new("b", 2)], order.Counts!);
        Assert.Equal(["1", "2"], order.Groups!["g"]);
    }

    [Fact]
    public async Task A_map_can_be_a_whole_body_and_a_whole_answer()
    {
        using var service = LoopbackService.Answering("""{"K":"2020-01-01","gone":null}""");
        Labels? answer = await new SwitchesClient(service.Adapter).Labels.PutAsync(new() { ["A"] = "1", ["B"] = "2" });
        Assert.Equal("""{"A":"1","B":"2"}""", service.Body);
        Assert.Equal([new("K", "2020-01-01")], answer!);
    }

    [Fact]
    public async Task An_empty_map_travels_as_an_empty_object()
    {
        using var service = LoopbackService.Answering("{}");
        Labels? answer = await new SwitchesClient(service.Adapter).Labels.PutAsync([]);
        Assert.Equal("{}", service.Body);
        Assert.Empty(answer!);
    }

    [Fact]
    public void Required_members_are_required_and_not_null()
    {
        Assert.NotNull(typeof(Order).GetProperty("Id")!.GetCustomAttribute<RequiredMemberAttribute>());
        Assert.NotNull(typeof(Order).GetProperty("State")!.GetCustomAttribute<RequiredMemberAttribute>());
        Assert.Null(typeof(Order).GetProperty("Note")!.GetCustomAttribute<RequiredMemberAttribute>());
    }

    [Fact]
    public void Constraints_are_attributes()
    {
        PropertyInfo id = typeof(Order).GetProperty("Id")!;
        Assert.Equal((1, 20), (id.GetCustomAttribute<StringLengthAttribute>()!.MinimumLength, id.GetCustomAttribute<StringLengthAttribute>()!.MaximumLength));
        Assert.Equal("^[a-z]+$", id.GetCustomAttribute<RegularExpressionAttribute>()!.Pattern);
        Assert.Equal(DataType.Password, typeof(Labels).GetProperty("Item", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!.GetCustomAttribute<DataTypeAttribute>()!.DataType);
        Assert.Equal(DataType.Password, typeof(Labels).GetMethod("Add", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!.GetParameters()[1].GetCustomAttribute<DataTypeAttribute>()!.DataType);
    }
}
