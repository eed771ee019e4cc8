using Kiota.SourceGenerator.Tasks.Fetching;
using Microsoft.AspNetCore.Http;

namespace Kiota.SourceGenerator.Tasks.Tests.Fetching;

public class RedirectTests
{
    [Theory]
    [InlineData("https://a.example/x", "https://a.example/y", true)]
    [InlineData("https://a.example/x", "https://b.example/y", true)]
    [InlineData("http://a.example/x", "https://b.example/y", true)]
    [InlineData("http://a.example/x", "http://A.example:8080/y", true)]
    [InlineData("http://a.example/x", "http://b.example/y", false)]
    [InlineData("https://a.example/x", "http://a.example/y", false)]
    [InlineData("https://a.example/x", "file:///etc/hosts", false)]
    [InlineData("http://a.example/x", "ftp://a.example/y", false)]
    [InlineData("https://a.example/x", "https://user:pw@b.example/y", false)]
    public void Redirects_go_to_https_or_stay_on_the_host(string from, string to, bool allowed) =>
        Assert.Equal(allowed, RedirectPolicy.Allows(new(from), new(to)));

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_on_the_same_host_is_followed(int status)
    {
        await using DocumentServer server = await DocumentServer.StartAsync(context => Redirect(context, status, "next"));
        Download download = await FetchAsync(server.At("/docs/first"));
        Assert.NotEmpty(download.Content!);
        Assert.Equal(["/docs/first", "/docs/next"], server.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task A_redirect_to_another_host_is_refused_and_not_asked()
    {
        await using DocumentServer other = await DocumentServer.StartAsync(context => context.Response.WriteAsync("{}"));
        await using DocumentServer server = await DocumentServer.StartAsync(
            context => Redirect(context, 302, $"http://localhost:{other.Address.Port}/first"));
        SpecUpdateException fault = await Assert.ThrowsAsync<SpecUpdateException>(() => FetchAsync(server.At("/first")));
        Assert.Equal(UpdateCodes.RedirectRefused, fault.Code);
        Assert.Contains("SourceUrl", fault.Message);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        await using DocumentServer server = await DocumentServer.StartAsync(context =>
        {
            context.Response.Redirect("/again");
            return Task.CompletedTask;
        });
        SpecUpdateException fault = await Assert.ThrowsAsync<SpecUpdateException>(() => FetchAsync(server.At("/first")));
        Assert.Equal(UpdateCodes.RedirectRefused, fault.Code);
        Assert.Equal(RedirectPolicy.MaxRedirects + 1, server.Requests.Count);
    }

    [Fact]
    public async Task Nothing_that_says_who_asks_is_sent()
    {
        await using DocumentServer server = await DocumentServer.StartAsync(context =>
        {
            context.Response.Cookies.Append("session", "not-a-real-session");
            context.Response.Headers.WWWAuthenticate = "Negotiate";
            return Redirect(context, 302, "/next");
        });
        await FetchAsync(server.At("/first"));
        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request =>
            Assert.Empty(request.Headers.Keys.Intersect(["Authorization", "Cookie", "Referer", "From"], StringComparer.OrdinalIgnoreCase)));
    }

    private static Task<Download> FetchAsync(Uri address) =>
        new SpecFetcher(new(TimeSpan.FromMinutes(1), 1000)).FetchAsync(address, etag: null, CancellationToken.None);

    private static Task Redirect(HttpContext context, int status, string location)
    {
        if (context.Request.Path.Value!.EndsWith("next", StringComparison.Ordinal)) return context.Response.WriteAsync("{}");
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    }
}
