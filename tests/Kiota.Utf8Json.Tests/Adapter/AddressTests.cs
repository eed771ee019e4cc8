using Kiota.Utf8Json.Tests.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace Kiota.Utf8Json.Tests.Adapter;

public class AddressTests
{
    [Theory]
    [InlineData("a b/c", "/animals/a%20b%2Fc")]
    [InlineData("../admin", "/animals/..%2Fadmin")]
    [InlineData("a?b#c%2Fd\\e", "/animals/a%3Fb%23c%252Fd%5Ce")]
    [InlineData("é😀", "/animals/%C3%A9%F0%9F%98%80")]
    [InlineData("...", "/animals/...")]
    [InlineData("a.b-c_d~e", "/animals/a.b-c_d~e")]
    public async Task A_path_parameter_fills_one_segment(string id, string path)
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        using var adapter = Calls.Adapter(server);
        await adapter.SendAsync(Calls.Get(id), Animal.CreateFromDiscriminatorValue);
        Assert.Equal("GET " + path, server.Requests.Single().Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_path_parameter_that_leaves_its_segment_is_refused_before_anything_is_sent(string id)
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        using var adapter = Calls.Adapter(server);
        var error = await Assert.ThrowsAsync<ArgumentException>(() => adapter.SendAsync(Calls.Get(id), Animal.CreateFromDiscriminatorValue));
        Assert.Equal("id", error.ParamName);
        var byKiota = Calls.Get(id);
        byKiota.UrlTemplate = "{+baseurl}/animals/{id}{;x}";
        await Assert.ThrowsAsync<ArgumentException>(() => adapter.SendAsync(byKiota, Animal.CreateFromDiscriminatorValue));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Parameters_are_written_as_kiota_writes_them()
    {
        var request = Calls.Get(7);
        request.QueryParameters["fields"] = new[] { "a", "b c" };
        request.QueryParameters["tags"] = new[] { "x", "y&z" };
        request.QueryParameters["since"] = new DateTimeOffset(2026, 11, 18, 0, 0, 0, TimeSpan.Zero);
        request.QueryParameters["%24top"] = 5;
        request.QueryParameters["loud"] = true;
        request.PathParameters["baseurl"] = "https://h.example/v1";
        const string rest = "/animals/7?fields=a,b%20c&tags=x&tags=y%26z&since=2026-11-18T00%3A00%3A00.0000000%2B00%3A00";
        Assert.Equal("https://h.example/v1" + rest + "&%24top=5&loud=true", request.URI.AbsoluteUri);
        Assert.Equal("https://h.example/v1" + rest + "&$top=5&loud=true", RequestUri.Of(request, null).AbsoluteUri);
        await using var server = await LoopbackServer.StartAsync("{}");
        using var adapter = Calls.Adapter(server);
        await adapter.SendAsync(request, Animal.CreateFromDiscriminatorValue);
        Assert.Equal("GET " + rest + "&$top=5&loud=true", server.Requests.Single().Line);
    }

    [Theory]
    [InlineData("{+baseurl}/a/{id}{?color}")]
    [InlineData("{+baseurl}/a{/id}{?color}")]
    [InlineData("{+baseurl}/a/{id:2}{?color}")]
    [InlineData("{+baseurl}/a/{id}{&color}{?none*}")]
    [InlineData("{+baseurl}/a/{+id}{?color}")]
    [InlineData("{+baseurl}/a/{shade}{?colors}")]
    [InlineData("{+baseurl}/a/{id}?color={color}{&colors*}")]
    [InlineData("{+baseurl}/a/{id}?text={text}&color={color}")]
    [InlineData("{+baseurl}/a/{id}?colors={colors}{&color}")]
    [InlineData("{+baseurl}/a?id={id}&missing={missing}")]
    public void An_address_is_the_one_that_kiota_makes(string template)
    {
        var request = new RequestInformation(Method.GET, template, new Dictionary<string, object> { ["baseurl"] = "https://h.example", ["id"] = "abc" });
        request.PathParameters["shade"] = Color.DeepRed;
        request.QueryParameters["color"] = Color.DeepRed;
        request.QueryParameters["colors"] = new[] { Color.Blue, Color.DeepRed };
        request.QueryParameters["text"] = "a b&c=../é";
        var expected = request.URI;
        Assert.Equal(expected, RequestUri.Of(request, null));
    }

    [Theory]
    [InlineData("a b&c", "?q=a%20b%26c&page=2")]
    [InlineData("..", "?q=..&page=2")]
    [InlineData("", "?q=&page=2")]
    public async Task A_required_query_parameter_travels_with_the_optional_ones(string value, string query)
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        using var adapter = Calls.Adapter(server);
        var request = Calls.Get(7);
        request.UrlTemplate = "{+baseurl}/animals/{id}?q={q}{&page*}";
        request.QueryParameters["q"] = value;
        request.QueryParameters["page"] = 2;
        await adapter.SendAsync(request, Animal.CreateFromDiscriminatorValue);
        Assert.Equal("GET /animals/7" + query, server.Requests.Single().Line);
    }

    [Fact]
    public void A_request_with_a_url_of_its_own_keeps_it_and_the_builder_its_parameters()
    {
        var parameters = new Dictionary<string, object> { ["request-raw-url"] = "https://other.example/x?y=1" };
        var request = new RequestInformation(Method.GET, Calls.Template, parameters);
        Assert.Equal("https://other.example/x?y=1", RequestUri.Of(request, "https://h.example").AbsoluteUri);
        Assert.Single(parameters);
        var whole = new RequestInformation { URI = new Uri("https://other.example/z") };
        Assert.Equal("https://other.example/z", RequestUri.Of(whole, "https://h.example").AbsoluteUri);
    }

    [Fact]
    public void A_long_address_and_a_missing_base_url()
    {
        var id = new string('a', 5000);
        Assert.Equal($"https://h.example/animals/{id}", RequestUri.Of(Calls.Get(id), "https://h.example").AbsoluteUri);
        var request = new RequestInformation(Method.GET, Calls.Template, new Dictionary<string, object> { ["id"] = "x" });
        Assert.Throws<InvalidOperationException>(() => RequestUri.Of(request, null));
    }

    [Fact]
    public async Task A_provider_may_set_another_address_without_touching_the_builder()
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        using var adapter = Calls.Adapter(server, new KeyInQuery());
        var request = Calls.Get("a/b");
        var parameters = request.PathParameters;
        await adapter.SendAsync(request, Animal.CreateFromDiscriminatorValue);
        Assert.Equal("GET /animals/a%2Fb?key=k", server.Requests.Single().Line);
        Assert.Equal(2, parameters.Count);
    }

    private sealed class KeyInQuery : IAuthenticationProvider
    {
        public Task AuthenticateRequestAsync(RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
        {
            request.URI = new Uri(request.URI.OriginalString + "?key=k");
            return Task.CompletedTask;
        }
    }
}
