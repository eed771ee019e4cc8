using Kiota.Utf8Json.Tests.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace Kiota.Utf8Json.Tests.Adapter;

public class OptionTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Headers_can_be_looked_at_with_and_without_kiotas_handler(bool withHandlers)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers["X-Rate"] = "9";
            return context.Response.WriteAsync("{}");
        });
        using var adapter = Calls.Adapter(server, client: withHandlers ? null : new HttpClient());
        var option = new HeadersInspectionHandlerOption { InspectRequestHeaders = true, InspectResponseHeaders = true };
        var request = Calls.Get();
        request.Headers.Add("X-Asked", "1");
        request.AddRequestOptions([option]);
        await adapter.SendNoContentAsync(request);
        Assert.Equal(["9"], option.ResponseHeaders["X-Rate"]);
        Assert.Equal(["1"], option.RequestHeaders["X-Asked"]);
    }

    [Fact]
    public async Task Redirects_and_retries_follow_the_options_of_the_request()
    {
        var calls = 0;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Path == "/elsewhere") return context.Response.WriteAsync("""{"name":"found"}""");
            context.Response.StatusCode = Interlocked.Increment(ref calls) == 1 ? 503 : 302;
            context.Response.Headers.RetryAfter = "0";
            context.Response.Headers.Location = "/elsewhere";
            return Task.CompletedTask;
        });
        using var adapter = Calls.Adapter(server);
        var once = Calls.Get();
        once.AddRequestOptions([new RetryHandlerOption { MaxRetry = 0 }]);
        Assert.Equal(503, (await Assert.ThrowsAsync<UnexpectedResponseException>(() => adapter.SendAsync(once, Animal.CreateFromDiscriminatorValue))).ResponseStatusCode);
        var stay = Calls.Get();
        stay.AddRequestOptions([new RedirectHandlerOption { MaxRedirect = 1, ShouldRedirect = _ => false }]);
        Assert.Equal(302, (await Assert.ThrowsAsync<UnexpectedResponseException>(() => adapter.SendAsync(stay, Animal.CreateFromDiscriminatorValue))).ResponseStatusCode);
        Assert.Equal("found", (await adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue))!.Name);
    }

    [Fact]
    public async Task A_native_response_handler_gets_the_answer_whatever_its_status()
    {
        await using var server = await LoopbackServer.StartAsync("native", 404, "text/plain");
        using var adapter = Calls.Adapter(server);
        var handler = new NativeResponseHandler();
        var request = Calls.Get();
        request.SetResponseHandler(handler);
        Assert.Null(await adapter.SendAsync(request, Animal.CreateFromDiscriminatorValue));
        using var response = Assert.IsType<HttpResponseMessage>(handler.Value);
        Assert.Equal("native", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Many_callers_share_an_adapter_and_a_builder()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            await context.Response.WriteAsync($$"""{"kind":"cat","name":"{{context.Request.Path}}"}""");
        });
        using var adapter = Calls.Adapter(server, new BaseBearerTokenAuthenticationProvider(new FixedToken()));
        await Parallel.ForEachAsync(Enumerable.Range(0, 300), new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (number, token) =>
        {
            var request = Calls.Get(number, Method.POST);
            request.SetContentFromParsable(adapter, "application/json", new Animal { Name = "n" + number });
            var animal = await adapter.SendAsync(request, Animal.CreateFromDiscriminatorValue, cancellationToken: token);
            Assert.Equal("/animals/" + number, animal!.Name);
        });
        Assert.Equal(300, server.Requests.Count);
        Assert.All(server.Requests, it => Assert.Equal($$"""{"name":"n{{it.Line.Split('/')[^1]}}"}""", it.Body));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void Limits_outside_their_range_are_refused(int depth)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Utf8RequestAdapterOptions { MaxDepth = depth });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Utf8RequestAdapterOptions { MaxResponseSize = 0 });
    }

    private sealed class FixedToken : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
            Task.FromResult("not-a-secret");
    }
}
