using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Auth0.Hooks.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Errors;

/// <summary>Runs calls that fail in the worst way, with everything that can listen listening, and searches all that was said.</summary>
public class SecretLeakTests
{
    [Theory]
    [InlineData("create")]
    [InlineData("update")]
    [InlineData("replace")]
    [InlineData("token")]
    public async Task Neither_a_secret_nor_a_token_is_ever_said(string call)
    {
        var said = new ConcurrentBag<string>();
        using var activities = Listen(said);
        await using var tenant = await TestTenant.StartAsync();
        // A service that quotes the whole request in its error, as itself and as JSON text.
        tenant.AnswersAll(request => request.Method == "GET"
            ? Json(200, """{"KEY":"_VALUE_NOT_SHOWN_"}""")
            : Json(400, $$"""{"statusCode":400,"error":"Bad Request","message":{{JsonSerializer.Serialize("You sent " + request.Body + " and " + FakeSecrets.HookSecret + " with " + request.Authorization)}},"errorCode":"invalid_body"}"""));
        if (call == "token")
        {
            tenant.AnswersAllTokens(async context =>
                await Json(401, $$"""{"error":"invalid_client","error_description":"{{FakeSecrets.ClientSecret}} is wrong"}""")(context));
        }
        else
        {
            tenant.AnswersAllTokens(Token("fake-access-token-0003"));
        }

        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new Listener(said)));
        services.AddAuth0Hooks(options =>
        {
            (options.Domain, options.ClientId, options.ClientSecret) = (tenant.Domain, "test-client", FakeSecrets.ClientSecret);
            options.RetryDelay = TimeSpan.FromMilliseconds(1);
        });
        await using var provider = services.BuildServiceProvider();
        var hooks = provider.GetRequiredService<HooksClient>();
        var secrets = new Dictionary<string, string> { ["KEY"] = FakeSecrets.HookSecret };

        var failure = await Assert.ThrowsAnyAsync<HooksApiException>(() => call switch
        {
            "update" => hooks.Secrets.UpdateAsync("h1", secrets),
            "replace" => hooks.Secrets.ReplaceAsync("h1", secrets),
            _ => hooks.Secrets.CreateAsync("h1", secrets),
        });

        said.Add(failure.ToString());
        said.Add(failure.ResponseBody ?? "");
        said.Add(string.Join(" ", failure.ResponseHeaders.SelectMany(header => header.Value)));
        said.Add(TestTenant.Credentials().ToString());
        var everything = string.Join("\n", said);
        Assert.Contains("/oauth/token", everything, StringComparison.Ordinal);
        foreach (var secret in new[] { FakeSecrets.HookSecret, JsonEncodedText.Encode(FakeSecrets.HookSecret).ToString(), Uri.EscapeDataString(FakeSecrets.HookSecret), FakeSecrets.ClientSecret, "fake-access-token-0003" })
            Assert.DoesNotContain(secret, everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Captured_headers_hold_no_token()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAllTokens(Token("fake-access-token-0003"));
        tenant.AnswersAll(request => request.Method == "GET"
            ? async context =>
            {
                context.Response.Headers["X-Echo"] = request.Authorization;
                await Replies.Hook()(context);
            }
            : Status(403, ("X-Echo", request.Authorization!)));
        using var hooks = tenant.Client();
        var captured = new List<string>();
        var observing = hooks.Observe(response => captured.AddRange(response.Headers.SelectMany(header => header.Value)));
        var inspection = new HeadersInspectionHandlerOption { InspectRequestHeaders = true, InspectResponseHeaders = false };
        var native = new NativeResponseHandler();

        await observing.GetAsync("h1");
        var failure = await Assert.ThrowsAsync<HooksForbiddenException>(() => observing.DeleteAsync("h1"));
        captured.AddRange(failure.ResponseHeaders.SelectMany(header => header.Value));
        await hooks.Api.Hooks["h1"].GetAsync(configuration => configuration.Options.Add(inspection));
        captured.AddRange(inspection.RequestHeaders.SelectMany(header => header.Value.Prepend(header.Key)));
        await hooks.Api.Hooks["h1"].GetAsync(configuration => configuration.Options.Add(new ResponseHandlerOption { ResponseHandler = native }));
        captured.Add(((HttpResponseMessage)native.Value!).RequestMessage!.ToString());

        Assert.Contains("User-Agent", captured);
        Assert.Contains("Bearer ***", captured);
        Assert.All(captured, text => Assert.DoesNotContain("fake-access-token-0003", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("unreadable")]
    [InlineData("too large")]
    [InlineData("token too large")]
    public async Task An_answer_that_is_not_documented_repeats_neither_in_its_headers(string answer)
    {
        await using var tenant = await TestTenant.StartAsync();
        Reply Echoing(string echo, Reply reply) => context =>
        {
            context.Response.Headers["X-Echo"] = echo;
            return reply(context);
        };
        Reply large = async context =>
        {
            context.Response.ContentLength = 300_000_000;
            await context.Response.Body.FlushAsync();
            await Stall()(context);
        };
        tenant.AnswersAllTokens(answer == "token too large" ? Echoing(FakeSecrets.ClientSecret, large) : Token("fake-access-token-0003"));
        tenant.AnswersAll(request => Echoing(request.Authorization + Uri.EscapeDataString(request.Body), answer == "unreadable" ? Json(200, "nonsense") : large));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksApiException>(() => answer == "unreadable" ? hooks.GetAsync("h1") : hooks.CreateSecretAsync("h1", "KEY", "fake-secret-0005"));

        var headers = new[] { failure.ResponseHeaders, Assert.IsAssignableFrom<ApiException>(failure.InnerException).ResponseHeaders };
        Assert.All(headers, it => Assert.Contains("***", Assert.Single(it["x-echo"]), StringComparison.Ordinal));
        Assert.All(headers, it => Assert.DoesNotMatch($"fake-access-token-0003|fake-secret-0005|{FakeSecrets.ClientSecret}", Assert.Single(it["x-echo"])));
        if (answer != "unreadable") Assert.Contains("check the domain and the proxy", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(20)]
    public async Task A_secret_across_the_cut_of_a_long_body_is_masked_as_well(int shift)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(request => Text(403, "text/plain", new string('x', 4096 - shift) + FakeSecrets.HookSecret + new string('y', 1000)));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksForbiddenException>(() => hooks.CreateSecretAsync("h1", "KEY", FakeSecrets.HookSecret));

        Assert.DoesNotContain(FakeSecrets.HookSecret[..4], failure.ResponseBody, StringComparison.Ordinal);
        Assert.StartsWith(new string('x', 4000), failure.ResponseBody, StringComparison.Ordinal);
    }

    private static ActivityListener Listen(ConcurrentBag<string> said)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                said.Add(activity.DisplayName + " " + activity.StatusDescription);
                foreach (var tag in activity.TagObjects) said.Add($"{tag.Key}={tag.Value}");
                foreach (var happened in activity.Events) said.Add(happened.Name + string.Join(" ", happened.Tags.Select(tag => $"{tag.Key}={tag.Value}")));
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private sealed class Listener(ConcurrentBag<string> said) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            said.Add(state.ToString()!);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            said.Add(formatter(state, exception) + exception + state);

        public void Dispose()
        {
        }
    }
}
