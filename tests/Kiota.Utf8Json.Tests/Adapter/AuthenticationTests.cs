using Kiota.Utf8Json.Tests.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace Kiota.Utf8Json.Tests.Adapter;

public class AuthenticationTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_claims_challenge_is_answered_once_with_the_same_body(bool derived)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 401;
            context.Response.Headers.WWWAuthenticate = "Bearer realm=\"zoo\", claims=\"eyJ4IjoxfQ==\", error=\"insufficient_claims\"";
            return Task.CompletedTask;
        });
        var tokens = new Tokens();
        using var adapter = Calls.Adapter(server, derived ? new Derived(tokens) : new BaseBearerTokenAuthenticationProvider(tokens), new HttpClient());
        var request = Calls.Get(method: Method.POST);
        request.SetContentFromParsable(adapter, "application/json", new Animal { Name = "Tom" });
        var error = await Assert.ThrowsAsync<UnexpectedResponseException>(() => adapter.SendNoContentAsync(request));
        Assert.Equal(401, error.ResponseStatusCode);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], server.Requests.Select(it => it.Headers["Authorization"]));
        Assert.All(server.Requests, it => Assert.Equal("""{"name":"Tom"}""", it.Body));
        Assert.Equal([null, "eyJ4IjoxfQ=="], tokens.Claims);
    }

    [Theory]
    [InlineData("Basic realm=\"zoo\"")]
    [InlineData("Bearer realm=\"zoo\"")]
    [InlineData("Bearer xclaims=\"a\"")]
    [InlineData("Bearer claims=\"")]
    [InlineData("Bearer")]
    public async Task Another_challenge_is_not_answered(string challenge)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 401;
            context.Response.Headers.WWWAuthenticate = challenge;
            return Task.CompletedTask;
        });
        using var adapter = Calls.Adapter(server, new BaseBearerTokenAuthenticationProvider(new Tokens()), new HttpClient());
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => adapter.SendNoContentAsync(Calls.Get()));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task The_provider_sees_the_address_and_a_header_of_the_caller_wins()
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        var tokens = new Tokens();
        using var adapter = Calls.Adapter(server, new BaseBearerTokenAuthenticationProvider(tokens));
        await adapter.SendNoContentAsync(Calls.Get("a b"));
        Assert.Equal("/animals/a%20b", tokens.Addresses.Single().AbsolutePath);
        var own = Calls.Get();
        own.Headers.Add("Authorization", "Basic eA==");
        await adapter.SendNoContentAsync(own);
        Assert.Equal("Basic eA==", server.Requests[1].Headers["Authorization"]);
        Assert.Single(tokens.Addresses);
    }

    [Fact]
    public async Task A_native_request_has_credentials_body_and_options()
    {
        using var adapter = new Utf8RequestAdapter(new BaseBearerTokenAuthenticationProvider(new Tokens()), new HttpClient()) { BaseUrl = "https://h.example/v1/" };
        var request = Calls.Get(method: Method.PATCH);
        request.SetContentFromParsable(adapter, "application/json", new Animal { Name = "Tom" });
        request.Headers.Add("Accept", "application/json");
        using var message = await adapter.ConvertToNativeRequestAsync<HttpRequestMessage>(request);
        Assert.Equal(("PATCH", "https://h.example/v1/animals/tom", "Bearer token-1"), (message!.Method.Method, message.RequestUri!.AbsoluteUri, message.Headers.Authorization!.ToString()));
        Assert.Equal("""{"name":"Tom"}""", await message.Content!.ReadAsStringAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => adapter.ConvertToNativeRequestAsync<string>(request));
    }

    private sealed class Tokens : IAccessTokenProvider
    {
        public List<string?> Claims { get; } = [];
        public List<Uri> Addresses { get; } = [];
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
        {
            Addresses.Add(uri);
            Claims.Add(additionalAuthenticationContext?["claims"] as string);
            return Task.FromResult("token-" + Claims.Count);
        }
    }

    private sealed class Derived(IAccessTokenProvider tokens) : BaseBearerTokenAuthenticationProvider(tokens);
}
