using System.Text;
using Auth0.Hooks.Tests.Servers;
using Microsoft.Kiota.Abstractions;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Errors;

public class ErrorTests
{
    [Theory]
    [InlineData(400, "Bad Request", "Payload validation error: 'Too short' on property name.", "invalid_body", typeof(HooksValidationException))]
    [InlineData(401, "Unauthorized", "Invalid token", null, typeof(HooksUnauthorizedException))]
    [InlineData(403, "Forbidden", "Insufficient privileges to use this deprecated feature.", "hooks_not_allowed", typeof(HooksNotAllowedException))]
    [InlineData(403, "Forbidden", "Insufficient scope, expected any of: create:hooks", "insufficient_scope", typeof(HooksInsufficientScopeException))]
    [InlineData(403, "Forbidden", "Insufficient scope, expected any of: create:hooks", null, typeof(HooksInsufficientScopeException))]
    [InlineData(403, "Forbidden", "This endpoint is disabled for your tenant.", null, typeof(HooksReadOnlyException))]
    [InlineData(403, "Forbidden", "Not supported", "operation_not_supported", typeof(HooksReadOnlyException))]
    [InlineData(403, "Forbidden", "Something new", null, typeof(HooksForbiddenException))]
    [InlineData(404, "Not Found", "Error: Hook does not exist", "HookDoesNotExist", typeof(HooksNotFoundException))]
    [InlineData(404, "Not Found", "Hook not found.", null, typeof(HooksNotFoundException))]
    [InlineData(409, "Conflict", "Hook with the same name already exists.", null, typeof(HooksConflictException))]
    [InlineData(429, "Too Many Requests", "Global limit has been reached", "too_many_requests", typeof(HooksRateLimitException))]
    [InlineData(500, "Internal Server Error", "Oops", null, typeof(HooksApiException))]
    [InlineData(418, "I'm a teapot", "Short and stout", null, typeof(HooksApiException))]
    public async Task Each_refusal_has_its_exception(int status, string error, string message, string? errorCode, Type expected)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Error(status, error, message, errorCode, ("x-auth0-requestid", "req-1"), ("x-ratelimit-limit", "50"), ("x-ratelimit-remaining", "49"), ("x-ratelimit-reset", "1658846906")));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAnyAsync<HooksApiException>(() => hooks.GetAsync("h1"));

        Assert.Equal(expected, failure.GetType());
        Assert.Equal((status, error, errorCode, "req-1"), (failure.Status, failure.Error, failure.ErrorCode, failure.RequestId));
        Assert.Equal(new RateLimit(50, 49, DateTimeOffset.FromUnixTimeSeconds(1658846906)), failure.RateLimit);
        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
        Assert.Contains($"HTTP {status}", failure.Message, StringComparison.Ordinal);
        Assert.Contains("GET /api/v2/hooks/h1", failure.Message, StringComparison.Ordinal);
        Assert.Equal("req-1", Assert.Single(Assert.IsAssignableFrom<ApiException>(failure).ResponseHeaders["X-Auth0-RequestId"]));
    }

    [Fact]
    public async Task A_missing_scope_names_the_scopes_that_would_do()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Error(403, "Forbidden", "Insufficient scope, expected any of: read:hooks,update:hooks", "insufficient_scope"));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksInsufficientScopeException>(() => hooks.GetAsync("h1"));

        Assert.Equal(["read:hooks", "update:hooks"], failure.ExpectedScopes);
    }

    [Theory]
    [InlineData("text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>")]
    [InlineData("text/plain", "upstream connect error")]
    [InlineData("application/json", "{\"message\": ")]
    [InlineData("application/json", "[1, 2]")]
    public async Task A_body_that_is_no_error_of_the_service_is_kept_and_shown(string type, string body)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Text(403, type, body));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksForbiddenException>(() => hooks.GetAsync("h1"));

        Assert.Equal(body, failure.ResponseBody);
        Assert.Contains(body, failure.Message, StringComparison.Ordinal);
        Assert.Contains(type, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", "<html><h1>404 Not Found</h1></html>")]
    [InlineData("text/plain", "404 page not found")]
    [InlineData("application/json", """{"message":"no Route matched with those values"}""")]
    [InlineData("application/json", """{"status":404,"error":"Not Found","path":"/api/v2/hooks/h1"}""")]
    [InlineData("application/json", "\"Not Found\"")]
    public async Task A_404_that_is_not_the_services_own_is_no_missing_hook(string type, string body)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Text(404, type, body));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksApiException>(() => hooks.GetAsync("h1"));

        Assert.Equal((404, body), (failure.Status, failure.ResponseBody));
        Assert.Contains("Check the domain", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"statusCode":404,"message":"Hook not found."}""")]
    [InlineData("""{"errorCode":"HookDoesNotExist","message":"Error: Hook does not exist"}""")]
    public async Task A_404_with_the_marks_of_the_service_is_a_missing_hook(string body)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Text(404, "application/json", body));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksNotFoundException>(() => hooks.GetAsync("h1"));

        Assert.Contains("Check the id", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_is_not_found_is_a_question_of_the_domain_and_not_of_an_id()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Error(404, "Not Found", "Not Found"));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksNotFoundException>(() => hooks.ListPageAsync());

        Assert.Contains("Check the domain", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Check the id", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Retry-After", "7", "asks to wait 7 s")]
    [InlineData("x-ratelimit-reset", "1795363200", "free at 2026-11-22 16:00:00Z")]
    public async Task A_spent_rate_limit_says_how_long_to_wait(string header, string value, string wait)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Error(429, "Too Many Requests", "Global limit has been reached", "too_many_requests", (header, value), ("x-ratelimit-remaining", "0")));
        using var hooks = tenant.Client(new() { MaxRetries = 0 });

        var failure = await Assert.ThrowsAsync<HooksRateLimitException>(() => hooks.GetAsync("h1"));

        Assert.Contains(wait, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_is_too_large_says_what_to_shorten()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Text(413, "text/html", "<h1>413 Request Entity Too Large</h1>"));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksApiException>(() => hooks.UpdateAsync("h1", new() { Script = "s" }));

        Assert.Contains("Shorten the script", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_nobody_answers_for_leads_back_to_the_domain()
    {
        using var hooks = new HooksClient("tenant.invalid", TestTenant.Credentials(), new() { MaxRetries = 0 });

        var failure = await Assert.ThrowsAsync<HooksConnectionException>(() => hooks.GetAsync("h1"));

        Assert.Contains("Check the domain", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_of_any_length_make_short_messages()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Error(404, new string('e', 5000), new string('m', 50_000), new string('c', 5000)));
        using var hooks = tenant.Client();
        var longText = new string('x', 5000);

        var failures = new[]
        {
            await Assert.ThrowsAnyAsync<Exception>(() => hooks.GetAsync(longText)),
            await Assert.ThrowsAnyAsync<Exception>(() => hooks.GetAsync("h1", [longText])),
            await Assert.ThrowsAnyAsync<Exception>(() => hooks.UpdateAsync("h1", new() { Name = longText + "_" })),
            await Assert.ThrowsAnyAsync<Exception>(() => hooks.Secrets.CreateAsync("h1", longText, null!)),
            await Assert.ThrowsAnyAsync<Exception>(() => Task.Run(() => new HooksClient(longText, TestTenant.Credentials()))),
            await Assert.ThrowsAnyAsync<Exception>(() => Task.Run(() => new HooksClient("localhost", TestTenant.Credentials(), new() { Audience = longText }))),
        };

        Assert.All(failures, failure => Assert.InRange(failure.Message.Length, 20, 1700));
    }

    [Theory]
    [InlineData("text/html; charset=utf-8")]
    [InlineData("Text/HTML")]
    [InlineData("application/xhtml+xml")]
    public async Task A_page_that_pretends_success_is_a_failure(string type)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Text(200, type, "<h1>Sign in to the network</h1>"));
        using var hooks = tenant.Client();

        foreach (var call in new Func<Task>[] { () => hooks.GetAsync("h1"), () => hooks.DeleteAsync("h1") })
        {
            var failure = await Assert.ThrowsAsync<HooksApiException>(call);

            Assert.Contains("Sign in to the network", failure.Message, StringComparison.Ordinal);
            Assert.Equal(200, failure.Status);
        }
    }

    [Theory]
    [InlineData("""{"statusCode":400,"message":"Zoë is wrong"}""")]
    [InlineData("""{"statusCode":400,"message":"\ud800 is wrong"}""")]
    [InlineData("""{"statusCode":400,"message":"is wrong","\ud800":1}""")]
    public async Task An_error_whose_text_is_none_is_still_the_error(string body)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(async context =>
        {
            context.Response.StatusCode = 400;
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(Encoding.Latin1.GetBytes(body));
        });
        using var hooks = tenant.Client();

        var refusal = await Assert.ThrowsAsync<HooksValidationException>(() => hooks.GetAsync("h1"));

        Assert.Contains("is wrong", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":")]
    [InlineData("nonsense")]
    public async Task An_answer_that_cannot_be_read_is_an_api_error(string body)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Json(200, body));
        using var hooks = tenant.Client();

        Assert.Equal(200, (await Assert.ThrowsAsync<HooksApiException>(() => hooks.GetAsync("h1"))).Status);
        Assert.Equal(200, (await Assert.ThrowsAsync<HooksApiException>(() => hooks.Api.Hooks["h1"].GetAsync())).Status);
        Assert.Equal(200, (await Assert.ThrowsAsync<HooksApiException>(() => hooks.Api.Hooks.GetAsync())).Status);
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(204, "")]
    [InlineData(200, "null")]
    [InlineData(200, "{}")]
    [InlineData(200, "[null]")]
    [InlineData(200, """{"hooks":null,"total":3}""")]
    public async Task A_success_without_a_list_is_not_an_empty_list(int status, string body)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(body.Length == 0 ? Status(status) : Json(status, body));
        using var hooks = tenant.Client();

        Assert.Equal(status, (await Assert.ThrowsAsync<HooksApiException>(() => hooks.ListPageAsync())).Status);
        await Assert.ThrowsAsync<HooksApiException>(async () => await hooks.ExportAsync().ToListAsync());
        if (body.Length == 0) await Assert.ThrowsAsync<HooksApiException>(() => hooks.Secrets.ListAsync("h1"));
    }

    [Fact]
    public async Task A_long_body_is_cut()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Text(403, "text/html", new string('x', 1_000_000)));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksForbiddenException>(() => hooks.GetAsync("h1"));

        Assert.InRange(failure.ResponseBody!.Length, 4096, 4200);
        Assert.InRange(failure.Message.Length, 200, 500);
    }

    [Fact]
    public async Task An_empty_body_leaves_the_status()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Status(404));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksNotFoundException>(() => hooks.GetAsync("h1"));

        Assert.Equal((404, null, null), (failure.Status, failure.ErrorCode, failure.ResponseBody));
    }

    [Fact]
    public async Task A_missing_secret_is_looked_for_among_the_secrets()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Error(404, "Not Found", "Hook or secret not found."));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksNotFoundException>(() => hooks.Secrets.UpdateAsync("h1", "API_KEY", FakeSecrets.ClientSecret));

        Assert.Contains("Secrets.ListAsync", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_connection_names_its_cause_and_not_an_inner_exception_alone()
    {
        await using var tenant = await TestTenant.StartAsync();
        using var hooks = new HooksClient(tenant.Domain.Replace("http:", "https:", StringComparison.Ordinal), TestTenant.Credentials(), new HooksClientOptions { MaxRetries = 0 });

        var failure = await Assert.ThrowsAsync<HooksConnectionException>(() => hooks.GetAsync("h1"));

        Assert.Contains(failure.GetBaseException().Message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_of_the_generated_client_fail_alike()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Error(404, "Not Found", "Error: Hook does not exist", "HookDoesNotExist"));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksNotFoundException>(() => hooks.Api.Hooks["h1"].GetAsync());

        Assert.Equal("HookDoesNotExist", failure.ErrorCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_unknown_trigger_is_refused_with_the_known_ones(bool creating)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Error(400, "Bad Request", "Payload validation error: 'No enum match for: credential-exchange' on property triggerId.", "invalid_body"));
        using var hooks = tenant.Client();

        var refusal = await Assert.ThrowsAsync<HooksValidationException>(() => creating
            ? hooks.CreateAsync(new() { Name = "n", Script = "s", TriggerId = "credential-exchange" })
            : hooks.ListPageAsync(new() { TriggerId = "credential-exchange" }));

        Assert.Contains("'credential-exchange' is not a known trigger", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("credentials-exchange, pre-user-registration, post-user-registration, post-change-password, send-phone-message", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((400, "invalid_body"), (refusal.Status, refusal.ErrorCode));
    }
}
