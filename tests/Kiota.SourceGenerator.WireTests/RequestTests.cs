using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Wire.Corrections;
using Wire.Corrections.Lists;
using Wire.Corrections.Models;
using Wire.Corrections.Styled.Item.Item.Item;
using Wire.Filtered;

namespace Wire;

public sealed class RequestTests
{
    [Fact]
    public async Task Query_parameters_travel_as_the_document_says()
    {
        using var service = LoopbackService.Answering("[]");
        await new CorrectionsClient(service.Adapter).Lists.GetAsync(request =>
        {
            request.QueryParameters.Tag = ["a b", "c"];
            request.QueryParameters.Ids = [1, 2];
            request.QueryParameters.Since = new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero);
            request.QueryParameters.Filtername = "x&y";
            request.QueryParameters.Kind = GetKindQueryParameterType.OfThat;
        });
        Assert.Equal("/lists?filter%5Bname%5D=x%26y&ids=1,2&kind=of-that&since=2020-01-02T03%3A04%3A05.0000000%2B00%3A00&tag=a%20b&tag=c", service.Target);
    }

    [Fact]
    public async Task Parameters_that_are_not_set_do_not_travel()
    {
        using var service = LoopbackService.Answering("[]");
        await new CorrectionsClient(service.Adapter).Lists.GetAsync(request => request.QueryParameters.Tag = []);
        Assert.Equal("/lists", service.Target);
    }

    [Fact]
    public async Task Headers_and_options_of_a_request_are_kept_beside_query_parameters()
    {
        using var service = LoopbackService.Answering("[]");
        await new CorrectionsClient(service.Adapter).Lists.GetAsync(request => request.Headers.Add("Accept", "application/json, text/plain"));
        Assert.Equal("application/json, text/plain", service.Accept);
    }

    [Fact]
    public async Task A_slash_at_the_end_of_a_path_is_kept()
    {
        using var service = LoopbackService.Answering("", 204);
        await new CorrectionsClient(service.Adapter).Slash.EmptyPathSegment.GetAsync();
        Assert.Equal("/slash/", service.Target);
    }

    [Fact]
    public async Task A_base_url_that_is_set_by_hand_holds_for_operations_with_a_server_of_their_own_too()
    {
        using var service = LoopbackService.Answering("", 204);
        await new CorrectionsClient(service.Adapter).Elsewhere.GetAsync(request => request.QueryParameters.Q = "x");
        Assert.Equal("/elsewhere?q=x", service.Target);
    }

    [Fact]
    public void An_operation_goes_to_its_own_server_where_nothing_else_is_set()
    {
        var client = new CorrectionsClient(Runtime.Adapter());
        Assert.Equal("https://eu.elsewhere.example/v2/elsewhere?q=x", client.Elsewhere.ToGetRequestInformation(request => request.QueryParameters.Q = "x").URI.AbsoluteUri);
        Assert.Equal("https://third.example/elsewhere", client.Elsewhere.ToPostRequestInformation().URI.AbsoluteUri);
    }

    [Fact]
    public async Task An_error_takes_its_message_from_the_object_that_holds_it()
    {
        using var service = LoopbackService.Answering("""{"errors":[{"text":"not this"}],"error":{"text":"no such thing"}}""", 404);
        Envelope error = await Assert.ThrowsAsync<Envelope>(() => new CorrectionsClient(service.Adapter).NestedErrors.GetAsync());
        Assert.Equal("no such thing", error.Message);
    }

    [Fact]
    public async Task Lists_of_decimals_and_bytes_are_read_without_loss()
    {
        using var service = LoopbackService.Answering("""{"prices":[0.1,2,79228162514264337593543950335,null],"blobs":["AQI=",null]}""");
        Numbers? numbers = await new CorrectionsClient(service.Adapter).Numbers.GetAsync();
        Assert.Equal([0.1m, 2m, decimal.MaxValue, null], numbers!.Prices!);
        Assert.Equal([[1, 2], null!], numbers.Blobs!);
        await new CorrectionsClient(service.Adapter).Numbers.PutAsync(numbers);
        Assert.Equal("""{"blobs":["AQI=",null],"prices":[0.1,2,79228162514264337593543950335,null]}""", Sorted(service.Body));
    }

    [Fact]
    public async Task Parameters_travel_in_the_style_of_the_document()
    {
        using var service = LoopbackService.Answering("", 204);
        await new CorrectionsClient(service.Adapter).Styled["red"][5]["a;b"].GetAsync(request =>
        {
            request.QueryParameters.Piped = ["a b", "c"];
            request.QueryParameters.Spaced = [1, 2];
            request.QueryParameters.Kinds = [GetKindsQueryParameterType.OfThis, GetKindsQueryParameterType.OfThat];
            request.QueryParameters.Repeated = ["x", "y"];
        });
        Assert.Equal("/styled/;color=red/.5/a%3Bb?kinds=of-this%7Cof-that&piped=a%20b%7Cc&repeated=x&repeated=y&spaced=1%202", service.Target);
    }

    [Fact]
    public async Task Durations_travel_in_an_address_as_they_do_in_a_body()
    {
        using var service = LoopbackService.Answering("", 204);
        await new CorrectionsClient(service.Adapter).Durations[new TimeSpan(1, 2, 3, 4)].GetAsync(request =>
        {
            request.QueryParameters.Age = TimeSpan.FromMinutes(90);
            request.QueryParameters.Ages = [TimeSpan.FromDays(1), TimeSpan.FromSeconds(0.5)];
            request.QueryParameters.Piped = [TimeSpan.FromDays(1), TimeSpan.FromHours(1)];
        });
        Assert.Equal("/durations/P1DT2H3M4S?age=PT1H30M&ages=P1D&ages=PT0.5S&piped=P1D%7CPT1H", service.Target);
    }

    [Theory]
    [InlineData("{ a(b: \"c&d\") { e } }", "%7B%20a%28b%3A%20%22c%26d%22%29%20%7B%20e%20%7D%20%7D")]
    [InlineData("..", "..")]
    [InlineData("", "")]
    public async Task Required_query_parameters_travel_before_the_optional_ones(string q, string text)
    {
        using var service = LoopbackService.Answering("", 204);
        await new CorrectionsClient(service.Adapter).Required.GetAsync(request =>
        {
            request.QueryParameters.Q = q;
            request.QueryParameters.State = State.SwitchedOff;
            request.QueryParameters.Ids = [1, 2];
            request.QueryParameters.Page = 3;
        });
        Assert.Equal($"/required?ids=1,2&q={text}&state=switched-off&page=3", service.Target);
    }

    [Fact]
    public async Task A_list_of_enums_is_read_with_what_the_document_does_not_know_as_null()
    {
        using var service = LoopbackService.Answering("""["on","of tomorrow",null,"switched-off"]""");
        Assert.Equal([State.On, null, null, State.SwitchedOff], (await new CorrectionsClient(service.Adapter).States.GetAsync())!);
    }

    [Fact]
    public async Task A_list_of_enums_travels_as_a_list_of_texts_does()
    {
        using var service = LoopbackService.Answering("", 204);
        var states = new StateForm { Name = "a b", States = [State.On, State.SwitchedOff] };
        await new CorrectionsClient(service.Adapter).States.PostAsync(states);
        Assert.Equal("name=a%20b&states=on&states=switched-off", service.Body);
        states.States.Add(null);
        await new CorrectionsClient(service.Adapter).States.PutAsync(states);
        Assert.Equal("""{"name":"a b","states":["on","switched-off",null]}""", service.Body);
    }

    [Fact]
    public async Task A_name_in_path_and_query_stands_for_a_value_each()
    {
        using var service = LoopbackService.Answering("", 204);
        var shared = new CorrectionsClient(service.Adapter).Shared[-3];
        await shared.GetAsync(request => request.QueryParameters.ID = "x");
        Assert.Equal("/shared/-3?ID=x", service.Target);
        await shared.GetAsync();
        Assert.Equal("/shared/-3", service.Target);
        await shared.DeleteAsync();
        Assert.Equal("/shared/-3", service.Target);
        await shared.FromWithYear(2020).GetAsync(request => request.QueryParameters.Year = "2021");
        Assert.Equal("/shared/-3/from-2020?year=2021", service.Target);
    }

    [Fact]
    public async Task Small_numbers_travel_in_an_address()
    {
        using var service = LoopbackService.Answering("", 204);
        await new CorrectionsClient(service.Adapter).Shared[sbyte.MinValue].GetAsync(request =>
        {
            request.QueryParameters.Size = byte.MaxValue;
            request.QueryParameters.Sizes = [1, byte.MaxValue];
        });
        Assert.Equal("/shared/-128?size=255&sizes=1&sizes=255", service.Target);
    }

    [Fact]
    public async Task A_derived_class_goes_by_its_name_or_by_its_own_value_where_the_base_maps_others_only()
    {
        using var service = LoopbackService.Answering("""[{"kind":"rosa","thorns":1},{"kind":"Tree","height":2},{"kind":"#Plants.Palm","nuts":3},{"kind":"Palm"},{"kind":"Rose"}]""");
        List<Plant> plants = (await new CorrectionsClient(service.Adapter).Plants.GetAsync())!;
        Assert.Equal([typeof(Rose), typeof(Tree), typeof(Palm), typeof(Palm), typeof(Plant)], plants.Select(plant => plant.GetType()));
        Assert.Equal((1, 2, 3), (((Rose)plants[0]).Thorns, ((Tree)plants[1]).Height, ((Palm)plants[2]).Nuts));
    }

    [Fact]
    public async Task Combined_flags_travel_with_commas_as_in_a_body()
    {
        using var service = LoopbackService.Answering("", 204);
        const Rights both = Rights.Read | Rights.FullControl;
        var client = new CorrectionsClient(service.Adapter);
        await client.Rights.PostAsync(new RightsForm { Rights = [Rights.Write, both] }, request =>
        {
            request.QueryParameters.Must = both;
            request.QueryParameters.Many = [both, Rights.Write];
            request.QueryParameters.Piped = [both, Rights.Write];
        });
        Assert.Equal("/rights?must=read%2Cfull-control&many=read%2Cfull-control&many=write&piped=read%2Cfull-control%7Cwrite", service.Target);
        Assert.Equal("rights=write%2Cread%2Cfull-control", service.Body);
        await client.Rights.PutAsync(new RightsForm { Rights = [Rights.Write, both, null] });
        Assert.Equal("""{"rights":["write","read,full-control",null]}""", service.Body);
    }

    [Fact]
    public async Task Lists_travel_in_a_form_as_the_document_says()
    {
        using var service = LoopbackService.Answering("", 204);
        var form = new RightsForm { Based = [1, 2], Days = [new Date(2020, 1, 2), new Date(2020, 1, 3)], Names = ["a b", "c"], Repeated = ["a b", "c"], Blobs = [[1, 2], [3]] };
        await new CorrectionsClient(service.Adapter).Rights.PostAsync(form, request => request.QueryParameters.Must = Rights.Read);
        Assert.Equal(
            ["based=1%2C2", "blobs=AQI%3D%2CAw%3D%3D", "days=2020-01-02%7C2020-01-03", "names=a%20b%20c", "repeated=a%20b", "repeated=c"],
            service.Body.Split('&').Order(StringComparer.Ordinal));
        await new CorrectionsClient(service.Adapter).Rights.PutAsync(new RightsForm { Names = ["a b", "c"] });
        Assert.Equal("""{"names":["a b","c"]}""", service.Body);
    }

    [Fact]
    public async Task Objects_that_are_not_set_leave_a_form_as_it_is()
    {
        using var service = LoopbackService.Answering("", 204);
        await new CorrectionsClient(service.Adapter).Rights.PostAsync(new RightsForm { Names = [], Repeated = ["a"] }, request => request.QueryParameters.Must = Rights.Read);
        Assert.Equal("repeated=a", service.Body);
    }

    [Fact]
    public async Task A_file_extension_behind_a_parameter_belongs_to_the_address()
    {
        using var service = LoopbackService.Answering("", 204);
        var calls = new CorrectionsClient(service.Adapter).Calls;
        await calls["a"].GetAsync();
        Assert.Equal("/calls/a", service.Target);
        await calls["a"].DeleteAsync();
        Assert.Equal("/calls/a", service.Target);
        await calls.WithSidJson("a").GetAsync();
        Assert.Equal("/calls/a.json", service.Target);
        await calls["a"].Recordings["b"].GetAsync();
        Assert.Equal("/calls/a/recordings/b.json", service.Target);
        await calls["a"].Recordings["b"].DeleteAsync();
        Assert.Equal("/calls/a/recordings/b", service.Target);
    }

    [Fact]
    public async Task Parameters_join_the_query_that_a_path_has_already()
    {
        using var service = LoopbackService.Answering("", 204);
        await new CorrectionsClient(service.Adapter).FixedKindAllPart.GetAsync(request => request.QueryParameters.Q = "x");
        Assert.Equal("/fixed?kind=all&q=x", service.Target);
    }

    [Fact]
    public async Task An_answer_that_nothing_changed_is_no_error()
    {
        using var service = LoopbackService.Answering("", 304);
        Assert.Null(await new CorrectionsClient(service.Adapter).CorrectionsClient2.GetAsync());
    }

    [Fact]
    public async Task What_stands_beside_a_reference_adds_to_it()
    {
        using var service = LoopbackService.Answering("""{"name":"a","size":3}""");
        Extended? extended = await new CorrectionsClient(service.Adapter).Extended.GetAsync();
        Assert.Equal(("a", 3), (extended!.Name, extended.Size));
    }

    [Fact]
    public async Task Path_parameters_are_encoded()
    {
        using var service = LoopbackService.Answering("{}");
        await new CorrectionsClient(service.Adapter).Things["a b/c"].GetAsync();
        Assert.Equal("/things/a%20b%2Fc", service.Target);
    }

    [Fact]
    public async Task A_failed_request_throws_the_error_of_the_document_with_its_message()
    {
        using var service = LoopbackService.Answering("""{"message":"gone","code":3}""", 404);
        var problem = await Assert.ThrowsAsync<Problem>(() => new CorrectionsClient(service.Adapter).Things["1"].PatchAsync(new Thing()));
        Assert.Equal(("gone", 3, 404), (problem.Message, problem.Code, problem.ResponseStatusCode));
    }

    [Fact]
    public async Task A_status_without_an_error_in_the_document_throws_Kiotas_exception()
    {
        using var service = LoopbackService.Answering("{}", 418);
        var exception = await Assert.ThrowsAnyAsync<ApiException>(() => new CorrectionsClient(service.Adapter).Things["1"].GetAsync());
        Assert.Equal(418, exception.ResponseStatusCode);
    }

    [Fact]
    public async Task Odd_names_and_aliases_travel()
    {
        using var service = LoopbackService.Answering("""{"":"e","anything":[1],"ToString":"t","odd":"o"}""");
        var answer = await new CorrectionsClient(service.Adapter).Odd.PostAsync(new Corrections.Models.Odd { Empty = "x", ToString = "t", OddProp = "o" });
        Assert.Equal("""{"":"x","ToString":"t","odd":"o"}""", service.Body);
        Assert.Equal(("e", "t", "o"), (answer!.Empty, answer.ToString, answer.OddProp));
    }

    [Fact]
    public async Task A_filtered_client_with_a_backing_store_works()
    {
        using var service = LoopbackService.Answering("""{"name":"n"}""");
        var answer = await new FilteredClient(service.Adapter).Kept[5].GetAsync();
        Assert.Equal(("n", "/kept/5"), (answer!.Name, service.Target));
        Assert.Null(typeof(FilteredClient).GetProperty("LeftOut"));
        Assert.Null(typeof(Filtered.Kept.Item.KeptItemRequestBuilder).GetMethod("DeleteAsync"));
    }

    private static string Sorted(string json) =>
        JsonSerializer.Serialize(new SortedDictionary<string, JsonElement>(JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!, StringComparer.Ordinal));
}
