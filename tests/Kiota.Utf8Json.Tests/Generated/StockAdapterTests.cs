using System.Net;
using Auth0.Hooks.Api;
using Auth0.Hooks.Api.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace Kiota.Utf8Json.Tests.Generated;

/// <summary>What Kiota's own adapter sends for the generated client, whose requests spare it the URL template.</summary>
public class StockAdapterTests
{
    private const string BaseUrl = "https://tenant.example/api/v2";

    [Fact]
    public async Task Each_call_goes_to_the_address_that_kiota_makes()
    {
        var sent = new Recorder();
        var api = Client(sent);
        var hook = api.Hooks["a b/é"];
        await hook.GetAsync(it => it.QueryParameters.Fields = "name,id");
        await hook.GetAsync();
        await api.Hooks.GetAsync(it => (it.QueryParameters.PerPage, it.QueryParameters.IncludeTotals, it.QueryParameters.TriggerId) = (5, true, HookTriggerId.SendPhoneMessage));
        await hook.Secrets.GetAsync();
        await hook.DeleteAsync();
        Assert.Equal(
            [
                $"GET {BaseUrl}/hooks/a%20b%2F%C3%A9?fields=name%2Cid",
                $"GET {BaseUrl}/hooks/a%20b%2F%C3%A9",
                $"GET {BaseUrl}/hooks?include_totals=true&per_page=5&triggerId=send-phone-message",
                $"GET {BaseUrl}/hooks/a%20b%2F%C3%A9/secrets",
                $"DELETE {BaseUrl}/hooks/a%20b%2F%C3%A9",
            ],
            sent.Lines);
        var byTemplate = api.Hooks["a b/é"].ToGetRequestInformation(it => it.QueryParameters.Fields = "name,id");
        Assert.Equal(sent.Lines[0], "GET " + byTemplate.URI.AbsoluteUri);
    }

    [Theory]
    [InlineData("", "/hooks/")]
    [InlineData("..", "/hooks/..")]
    public async Task A_path_parameter_that_only_the_fast_adapter_refuses_is_left_to_kiota(string id, string path)
    {
        var sent = new Recorder();
        await Client(sent).Hooks[id].GetAsync();
        Assert.Equal("GET " + new Uri(BaseUrl + path).AbsoluteUri, sent.Lines.Single());
    }

    [Fact]
    public async Task A_provider_that_changes_the_request_is_heard()
    {
        var sent = new Recorder();
        await Client(sent, new Provider(request =>
        {
            request.PathParameters["id"] = "other";
            request.QueryParameters["fields"] = "id";
        })).Hooks["one"].GetAsync();
        await Client(sent, new Provider(request => request.URI = new Uri(request.URI + "?key=k"))).Hooks["two"].GetAsync();
        Assert.Equal([$"GET {BaseUrl}/hooks/other?fields=id", $"GET {BaseUrl}/hooks/two?key=k"], sent.Lines);
    }

    [Fact]
    public async Task A_builder_is_not_changed_by_its_calls()
    {
        var sent = new Recorder();
        var hook = Client(sent).Hooks["one"];
        await hook.GetAsync();
        Assert.Equal($"{BaseUrl}/hooks/one", hook.ToGetRequestInformation().URI.AbsoluteUri);
        var raw = hook.WithUrl("https://elsewhere.example/x?y=z");
        await raw.GetAsync();
        Assert.Equal([$"GET {BaseUrl}/hooks/one", "GET https://elsewhere.example/x?y=z"], sent.Lines);
    }

    [Fact]
    public async Task A_challenge_for_claims_repeats_the_request_at_its_address()
    {
        var sent = new Recorder { Challenges = 1 };
        await Client(sent).Hooks["one"].GetAsync(it => it.QueryParameters.Fields = "id");
        Assert.Equal(Enumerable.Repeat($"GET {BaseUrl}/hooks/one?fields=id", 2), sent.Lines);
    }

    [Fact]
    public void The_parameters_of_a_prepared_request_can_be_looked_at_and_changed()
    {
        using var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: new HttpClient()) { BaseUrl = BaseUrl };
        var own = new Dictionary<string, object> { ["baseurl"] = BaseUrl, ["id"] = "one" };
        var request = Utf8Request.Prepared(new RequestInformation(Method.GET, "{+baseurl}/hooks/{id}", own), adapter);
        var seen = request.PathParameters;
        Assert.Equal(own, seen);
        Assert.Equal((2, false, true, false), (seen.Count, seen.IsReadOnly, seen.ContainsKey("id"), seen.ContainsKey("x")));
        Assert.Equal(own.Keys, seen.Keys);
        Assert.Equal(own.Values, seen.Values);
        Assert.False(seen.TryGetValue("x", out _));
        seen.Add("x", 1);
        seen["id"] = "two";
        Assert.True(seen.Remove("x"));
        Assert.False(seen.Remove("x"));
        Assert.Equal("two", seen["id"]);
        Assert.Equal("one", own["id"]);
        Assert.Equal(BaseUrl + "/hooks/two", request.URI.AbsoluteUri);
        Assert.Empty(seen);
        Assert.Equal(2, own.Count);
    }

    private static HooksApiClient Client(Recorder sent, IAuthenticationProvider? provider = null) =>
        new(new HttpClientRequestAdapter(provider ?? new AnonymousAuthenticationProvider(), httpClient: new HttpClient(sent)) { BaseUrl = BaseUrl });

    private sealed class Provider(Action<RequestInformation> change) : IAuthenticationProvider
    {
        public Task AuthenticateRequestAsync(RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
        {
            change(request);
            return Task.CompletedTask;
        }
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public List<string> Lines { get; } = [];
        public int Challenges { get; set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Lines.Add($"{request.Method} {request.RequestUri!.AbsoluteUri}");
            if (Challenges-- <= 0) return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
            var challenge = new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StringContent("") };
            challenge.Headers.TryAddWithoutValidation("WWW-Authenticate", "Bearer claims=\"eyJ9\"");
            return Task.FromResult(challenge);
        }
    }
}
