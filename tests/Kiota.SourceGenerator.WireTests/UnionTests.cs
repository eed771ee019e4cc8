using Wire.Corrections;
using Wire.Corrections.Models;

namespace Wire;

public sealed class UnionTests
{
    [Theory]
    [InlineData("""[{"name":"a"},{"name":"b"}]""", 2)]
    [InlineData("[]", 0)]
    public async Task A_bare_array_is_the_list(string body, int count)
    {
        ListOrPage answer = await ReadListAsync(body);
        Assert.Equal(count, answer.Thing!.Count);
        Assert.Null(answer.Page);
    }

    [Theory]
    [InlineData("""{"total":5,"things":[{"name":"a"}]}""", 5, 1)]
    [InlineData("""{"total":0,"things":[]}""", 0, 0)]
    public async Task An_object_is_the_page(string body, int total, int count)
    {
        ListOrPage answer = await ReadListAsync(body);
        Assert.Null(answer.Thing);
        Assert.Equal((total, count), (answer.Page!.Total, answer.Page.Things!.Count));
    }

    [Fact]
    public async Task A_day_is_told_from_a_moment()
    {
        using var service = LoopbackService.Answering("""["2020-01-02","2020-01-02T03:04:05Z"]""");
        List<When> whens = (await new CorrectionsClient(service.Adapter).Whens.GetAsync())!;
        Assert.Equal(("2020-01-02", null), (whens[0].DateOnly?.ToString(), whens[0].DateTimeOffset));
        Assert.Equal((null, new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero)), (whens[1].DateOnly, whens[1].DateTimeOffset));
    }

    [Fact]
    public async Task An_empty_object_is_an_empty_page()
    {
        ListOrPage answer = await ReadListAsync("{}");
        Assert.NotNull(answer.Page);
        Assert.Null(answer.Thing);
    }

    [Fact]
    public async Task Objects_are_told_apart_by_their_properties()
    {
        Shape shape = await ReadShapeAsync("""{"kind":"circle","radius":1.5}""");
        Assert.Equal(1.5, shape.Circle!.Radius);
        Assert.Null(shape.Square);
        Assert.Null(shape.Cube);
    }

    [Fact]
    public async Task Objects_with_the_same_properties_are_told_apart_by_a_constant()
    {
        Shape shape = await ReadShapeAsync("""{"kind":"cube","side":3}""");
        Assert.Equal(3, shape.Cube!.Side);
        Assert.Null(shape.Square);
    }

    [Fact]
    public async Task Scalars_and_arrays_are_told_apart_by_their_kind()
    {
        Assert.Equal("text", (await ReadShapeAsync("\"text\"")).ShapeString);
        Assert.Equal(12, (await ReadShapeAsync("12")).Integer);
        Assert.Equal(["a", "b"], (await ReadShapeAsync("""["a","b"]""")).String!);
    }

    [Fact]
    public async Task Lists_of_objects_are_told_apart_by_the_properties_of_their_items()
    {
        Mixed sized = await ReadMixedAsync("""[{"size":3},{"size":4}]""");
        Assert.Equal([3, 4], sized.Sized!.Select(item => item.Size));
        Assert.Null(sized.Named);
        Mixed named = await ReadMixedAsync("""[{"name":"a","other":1}]""");
        Assert.Equal(["a"], named.Named!.Select(item => item.Name));
        Assert.Null(named.Sized);
    }

    [Fact]
    public async Task Lists_of_texts_are_told_apart_by_what_all_items_are()
    {
        Mixed days = await ReadMixedAsync("""["2020-01-02","2020-01-03"]""");
        Assert.Equal([2, 3], days.DateOnly!.Select(day => day!.Value.Day));
        Assert.Null(days.String);
        Mixed texts = await ReadMixedAsync("""["2020-01-02","tomorrow"]""");
        Assert.Equal(["2020-01-02", "tomorrow"], texts.String!);
        Assert.Null(texts.DateOnly);
        Assert.Equal([true, null], (await ReadMixedAsync("[true,null]")).Boolean!);
    }

    [Fact]
    public async Task The_list_that_is_set_is_sent()
    {
        using var service = LoopbackService.Answering("", 204);
        await new CorrectionsClient(service.Adapter).Mixed.PostAsync(new Mixed { Sized = [new() { Size = 1 }] });
        Assert.Equal("""[{"size":1}]""", service.Body);
    }

    [Fact]
    public async Task A_number_that_no_branch_takes_sets_nothing()
    {
        Shape shape = await ReadShapeAsync("1.5");
        Assert.Null(shape.Integer);
        Assert.Null(shape.ShapeString);
    }

    [Theory]
    [InlineData("""{"name":"a","size":2}""", "a", 2)]
    [InlineData("""{"name":"a"}""", "a", null)]
    [InlineData("""{"size":2}""", null, 2)]
    public async Task AnyOf_fills_every_branch_that_fits(string body, string? name, int? size)
    {
        using var service = LoopbackService.Answering(body);
        Any? any = await new CorrectionsClient(service.Adapter).Any.GetAsync();
        Assert.Equal((name, size), (any!.Named?.Name, any.Sized?.Size));
        Assert.Equal((name is null, size is null), (any.Named is null, any.Sized is null));
    }

    [Fact]
    public async Task AnyOf_keeps_what_no_branch_knows()
    {
        using var service = LoopbackService.Answering("""{"name":"a","size":2,"color":"red"}""");
        Any? any = await new CorrectionsClient(service.Adapter).Any.GetAsync();
        Assert.Equal("red", any!.Named!.AdditionalData["color"]);
        Assert.Empty(any.Sized!.AdditionalData);
    }

    [Fact]
    public async Task A_union_with_nothing_set_is_null()
    {
        using var service = LoopbackService.Answering("", 204);
        await new CorrectionsClient(service.Adapter).Unset.PostAsync(new Unset { Any = new(), Mixed = new(), Shapes = [new() { Integer = 1 }, new()] });
        Assert.Equal("""{"any":null,"mixed":null,"shapes":[1,null]}""", service.Body);
    }

    [Fact]
    public async Task The_branch_that_is_set_is_sent()
    {
        using var service = LoopbackService.Answering("", 204);
        await new CorrectionsClient(service.Adapter).Shapes.PostAsync(new Shape { Square = new Square { Side = 2 } });
        Assert.Equal("""{"side":2}""", service.Body);
        await new CorrectionsClient(service.Adapter).Shapes.PostAsync(new Shape { String = ["x"] });
        Assert.Equal("""["x"]""", service.Body);
    }

    [Fact]
    public async Task A_discriminator_chooses_the_derived_class()
    {
        using var service = LoopbackService.Answering("""[{"kind":"cat","legs":4,"lives":9},{"kind":"bird","legs":2}]""");
        List<Animal>? animals = await new CorrectionsClient(service.Adapter).Animals.GetAsync();
        var cat = Assert.IsType<Cat>(animals![0]);
        Assert.Equal((4, 9), (cat.Legs, cat.Lives));
        Assert.Equal(2, Assert.IsType<Animal>(animals[1]).Legs);
    }

    private static async Task<ListOrPage> ReadListAsync(string body)
    {
        using var service = LoopbackService.Answering(body);
        return (await new CorrectionsClient(service.Adapter).Lists.GetAsync())!;
    }

    private static async Task<Mixed> ReadMixedAsync(string body)
    {
        using var service = LoopbackService.Answering(body);
        return (await new CorrectionsClient(service.Adapter).Mixed.GetAsync())!;
    }

    private static async Task<Shape> ReadShapeAsync(string body)
    {
        using var service = LoopbackService.Answering(body);
        return (await new CorrectionsClient(service.Adapter).Shapes.GetAsync())!;
    }
}
