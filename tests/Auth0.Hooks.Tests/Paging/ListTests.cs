using Auth0.Hooks.Api.Models;
using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Paging;

public class ListTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(20, 2)]
    [InlineData(25, 3)]
    public async Task All_pages_are_read_and_none_too_many(int total, int requests)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Pages(total, asObject: true));
        using var hooks = tenant.Client();

        var ids = await hooks.ListAsync(new() { PerPage = 10 }).Select(hook => hook.Id!).ToListAsync();

        Assert.Equal(Enumerable.Range(0, total).Select(i => $"h{i}"), ids);
        Assert.Equal(requests, tenant.ApiRequests.Count);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    [InlineData(25, 3)]
    public async Task A_bare_array_is_a_page_as_well(int total, int requests)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Pages(total, asObject: false));
        using var hooks = tenant.Client();

        var count = await hooks.ListAsync(new() { PerPage = 10 }).CountAsync();

        Assert.Equal((total, requests), (count, tenant.ApiRequests.Count));
    }

    [Fact]
    public async Task Filters_go_into_the_query_under_their_wire_names()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Json(200, "[]"));
        using var hooks = tenant.Client();

        await hooks.ListPageAsync(new() { TriggerId = HookTriggerId.CredentialsExchange, Enabled = true, Fields = ["id", "name"], Page = 2, PerPage = 10 });
        await hooks.ListPageAsync();

        Assert.Equal(
            ["?enabled=true", "fields=id%2Cname", "include_totals=true", "page=2", "per_page=10", "triggerId=credentials-exchange"],
            tenant.ApiRequests[0].Query.Split('&').Select((part, i) => i == 0 ? part : part));
        Assert.Equal("?include_totals=true&page=0&per_page=100", tenant.ApiRequests[1].Query);
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_enumeration_and_each_starts_anew()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Pages(3, asObject: true));
        using var hooks = tenant.Client();

        var list = hooks.ListAsync();
        Assert.Empty(tenant.ApiRequests);

        Assert.Equal(3, await list.CountAsync());
        Assert.Equal(3, await list.CountAsync());
        Assert.Equal(2, tenant.ApiRequests.Count);
    }

    [Fact]
    public async Task A_request_that_changes_after_the_call_changes_nothing()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Pages(3, asObject: true));
        using var hooks = tenant.Client();
        var request = new ListHooksRequest { PerPage = 2 };

        var list = hooks.ListAsync(request);
        request.PerPage = 0;

        Assert.Equal(3, await list.CountAsync());
        Assert.All(tenant.ApiRequests, sent => Assert.Contains("per_page=2", sent.Query, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_enumeration_that_stops_early_reads_no_further_page()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Pages(30, asObject: true));
        using var hooks = tenant.Client();

        Assert.Equal("h0", (await hooks.ListAsync(new() { PerPage = 10 }).FirstAsync()).Id);

        Assert.Single(tenant.ApiRequests);
    }

    [Fact]
    public async Task A_page_has_its_totals()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Pages(25, asObject: true));
        using var hooks = tenant.Client();

        var middle = await hooks.ListPageAsync(new() { Page = 1, PerPage = 10 });
        var last = await hooks.ListPageAsync(new() { Page = 2, PerPage = 10 });
        var past = await hooks.ListPageAsync(new() { Page = 3, PerPage = 10 });

        Assert.Equal((10, 10, 25, true), (middle.Start, middle.Limit, middle.Total, middle.HasMore));
        Assert.Equal((5, false), (last.Hooks.Count, last.HasMore));
        Assert.Equal((0, false), (past.Hooks.Count, past.HasMore));
    }

    [Fact]
    public async Task An_item_may_lack_everything_and_an_unknown_trigger_is_kept()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Json(200, """[{"id":"h1"},{"triggerId":"brand-new","unknown":{"deep":[1]}}]"""));
        using var hooks = tenant.Client();

        var page = await hooks.ListPageAsync();

        Assert.Null(page.Hooks[0].Script);
        Assert.Equal("brand-new", page.Hooks[1].TriggerId!.Value.Value);
    }

    [Fact]
    public async Task Cancellation_ends_an_enumeration()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Pages(30, asObject: true));
        using var hooks = tenant.Client();
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var hook in hooks.ListAsync(new() { PerPage = 10 }).WithCancellation(cancellation.Token))
                if (hook.Id == "h9") cancellation.Cancel();
        });

        Assert.Single(tenant.ApiRequests);
    }

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(0, 101)]
    [InlineData(0, -1)]
    [InlineData(0, 0)]
    public void A_list_checks_its_paging_at_once(int page, int perPage)
    {
        using var hooks = new HooksClient("localhost", TestTenant.Credentials());

        Assert.Throws<ArgumentOutOfRangeException>(() => { hooks.ListAsync(new() { Page = page, PerPage = perPage }); });
    }

    [Fact]
    public async Task An_empty_trigger_is_refused_because_it_would_list_every_hook()
    {
        using var hooks = new HooksClient("localhost", TestTenant.Credentials());

        Assert.Contains("credentials-exchange", Assert.Throws<ArgumentException>(() => { hooks.ListAsync(new() { TriggerId = default(HookTriggerId) }); }).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => hooks.ListPageAsync(new() { TriggerId = "" }));
    }

    [Fact]
    public async Task A_page_of_size_zero_counts_and_101_is_refused()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Json(200, """{"start":0,"limit":0,"total":7,"hooks":[]}"""));
        using var hooks = tenant.Client();

        var page = await hooks.ListPageAsync(new() { PerPage = 0 });
        Assert.Equal((7, false), (page.Total, page.HasMore));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => hooks.ListPageAsync(new() { PerPage = 101 }));
    }

    [Theory]
    [InlineData("""[{"id":"h1"},{"id":"h2"}]""")]
    [InlineData("""{"hooks":[{"id":"h1"},{"id":"h2"}],"start":0,"limit":2,"total":1000000}""")]
    [InlineData("""{"hooks":[{"id":"h1"},{"id":"h2"}],"total":2147483647}""")]
    public async Task A_service_that_answers_the_same_page_for_ever_is_left(string page)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Json(200, page));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksApiException>(async () => await hooks.ListAsync(new() { PerPage = 2 }).CountAsync());

        Assert.Contains("no end", failure.Message, StringComparison.Ordinal);
        Assert.Equal(3, tenant.ApiRequests.Count);
    }

    [Fact]
    public async Task A_bare_array_of_more_than_a_page_is_all_there_is()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Json(200, """[{"id":"h1"},{"id":"h2"},{"id":"h3"}]"""));
        using var hooks = tenant.Client();

        Assert.Equal(3, await hooks.ListAsync(new() { PerPage = 2 }).CountAsync());
    }

    [Fact]
    public async Task Pages_without_ids_are_not_taken_for_the_same()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(request => Json(200, request.Query.Contains("page=3", StringComparison.Ordinal) ? "[]" : """[{"enabled":true},{"enabled":true}]"""));
        using var hooks = tenant.Client();

        Assert.Equal(6, await hooks.ListAsync(new() { PerPage = 2, Fields = ["enabled"] }).CountAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Name")]
    [InlineData("secrets")]
    [InlineData("id,name")]
    public async Task A_field_that_no_hook_has_is_refused_before_it_reads_as_null(string? field)
    {
        using var hooks = new HooksClient("localhost", TestTenant.Credentials());

        Assert.Contains("triggerId", Assert.Throws<ArgumentException>(() => { hooks.ListAsync(new() { Fields = ["id", field!] }); }).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>("fields", () => hooks.GetAsync("h1", ["id", field!]));
    }

    private static Func<ReceivedRequest, Reply> Pages(int total, bool asObject) => request =>
    {
        var query = request.Query.TrimStart('?').Split('&').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        var (page, perPage) = (int.Parse(query["page"]), int.Parse(query["per_page"]));
        var items = Enumerable.Range(page * perPage, perPage).Where(i => i < total).Select(i => $$"""{"id":"h{{i}}"}""");
        var array = "[" + string.Join(",", items) + "]";
        return Json(200, asObject ? $$"""{"hooks":{{array}},"start":{{page * perPage}},"limit":{{perPage}},"total":{{total}}}""" : array);
    };
}
