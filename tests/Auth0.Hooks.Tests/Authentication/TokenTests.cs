using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests.Authentication;

public class TokenTests
{
    [Fact]
    public async Task A_token_request_has_the_fields_of_the_client_credentials_grant()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client();

        await hooks.GetAsync("h1");

        var request = Assert.Single(tenant.TokenRequests);
        Assert.Equal("POST", request.Method);
        Assert.Equal("application/x-www-form-urlencoded", request.Headers["Content-Type"]);
        Assert.Equal(
            $"grant_type=client_credentials&client_id=test-client&audience={Uri.EscapeDataString(tenant.Domain + "/api/v2/")}&client_secret={FakeSecrets.ClientSecret}",
            request.Body);
        Assert.Equal("Bearer token-1", Assert.Single(tenant.ApiRequests).Authorization);
    }

    [Fact]
    public async Task A_custom_domain_sends_the_audience_that_it_was_given()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client(new HooksClientOptions { Audience = "https://your-tenant.us.auth0.com/api/v2/" });

        await hooks.GetAsync("h1");

        Assert.Contains("audience=https%3A%2F%2Fyour-tenant.us.auth0.com%2Fapi%2Fv2%2F", tenant.TokenRequests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_parallel_calls_fetch_one_token()
    {
        await using var tenant = await TestTenant.StartAsync();
        var everyoneWaits = new TaskCompletionSource();
        tenant.AnswersTokens(After(everyoneWaits.Task, Token("shared")));
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client();

        var calls = Enumerable.Range(0, 1000).Select(_ => hooks.GetAsync("h1")).ToArray();
        everyoneWaits.SetResult();
        await Task.WhenAll(calls);

        Assert.Single(tenant.TokenRequests);
        Assert.All(tenant.ApiRequests, request => Assert.Equal("Bearer shared", request.Authorization));
        Assert.Equal(1000, tenant.ApiRequests.Count);
    }

    [Fact]
    public async Task A_token_is_renewed_before_it_expires()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersTokens(Token("first", 3600), Token("second", 3600));
        tenant.AnswersAll(Hook());
        var clock = new SteppingClock();
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock });

        await hooks.GetAsync("h1");
        clock.Advance(TimeSpan.FromSeconds(3200));
        await hooks.GetAsync("h1");
        clock.Advance(TimeSpan.FromSeconds(200));
        await hooks.GetAsync("h1");

        Assert.Equal(["Bearer first", "Bearer first", "Bearer second"], tenant.ApiRequests.Select(request => request.Authorization));
    }

    [Fact]
    public async Task A_renewal_that_fails_leaves_the_token_in_use_until_it_expires()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersTokens(Token("first", 3600));
        tenant.AnswersAllTokens(Json(403, """{"error":"access_denied","error_description":"Service is gone"}"""));
        tenant.AnswersAll(Hook());
        var clock = new SteppingClock();
        using var hooks = tenant.Client(new HooksClientOptions { TimeProvider = clock });

        await hooks.GetAsync("h1");
        clock.Advance(TimeSpan.FromSeconds(3500));
        await hooks.GetAsync("h1");
        await hooks.GetAsync("h1");
        Assert.Equal(2, tenant.TokenRequests.Count);

        clock.Advance(TimeSpan.FromSeconds(100));
        await Assert.ThrowsAsync<HooksTokenException>(() => hooks.GetAsync("h1"));
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once_and_the_request_repeated()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.Answers(Error(401, "Unauthorized", "Expired token received for JSON Web Token validation"), Hook());
        using var hooks = tenant.Client();

        await hooks.UpdateAsync("h1", new() { Enabled = true });

        Assert.Equal(["Bearer token-1", "Bearer token-2"], tenant.ApiRequests.Select(request => request.Authorization));
        Assert.All(tenant.ApiRequests, request => Assert.Equal("""{"enabled":true}""", request.Body));
    }

    [Fact]
    public async Task A_second_refusal_is_the_callers()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Error(401, "Unauthorized", "Invalid token"));
        using var hooks = tenant.Client();

        var refusal = await Assert.ThrowsAsync<HooksUnauthorizedException>(() => hooks.GetAsync("h1"));

        Assert.Equal(2, tenant.ApiRequests.Count);
        Assert.Equal(401, refusal.Status);
    }

    [Fact]
    public async Task Many_callers_with_one_refused_token_renew_it_once()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(request => request.Authorization == "Bearer token-1" ? Error(401, "Unauthorized", "Invalid token") : Hook());
        using var hooks = tenant.Client();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => hooks.GetAsync("h1")));

        Assert.Equal(2, tenant.TokenRequests.Count);
    }

    [Theory]
    [InlineData(401, "invalid_client", "Unauthorized", "Check the client ID 'test-client'")]
    [InlineData(401, "access_denied", "Unauthorized", "Check the client ID 'test-client', its secret")]
    [InlineData(403, "invalid_client", "Unauthorized", "Check the client ID 'test-client', its secret")]
    [InlineData(400, "unauthorized_client", "Grant type not allowed", "may use the client-credentials grant")]
    [InlineData(403, "access_denied", "Client is not authorized to access this API", "Authorize the application 'test-client' for the API")]
    [InlineData(400, "access_denied", "Service not found", "Authorize the application 'test-client' for the API")]
    [InlineData(403, "forbidden", "No", "set HooksClientOptions.Audience to 'https://TENANT.REGION.auth0.com/api/v2/'")]
    [InlineData(400, "invalid_request", "Missing audience", "Missing audience")]
    public async Task Errors_of_the_token_endpoint_surface_as_themselves(int status, string error, string description, string advice)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAllTokens(Json(status, $$"""{"error":"{{error}}","error_description":"{{description}}"}"""));
        using var hooks = tenant.Client();

        var refusal = await Assert.ThrowsAsync<HooksTokenException>(() => hooks.GetAsync("h1"));

        Assert.Equal(status, refusal.Status);
        Assert.Equal(error, refusal.Error);
        Assert.Contains(description, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(advice, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(tenant.ApiRequests);
    }

    [Fact]
    public async Task A_failed_fetch_is_not_remembered()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersTokens(Json(401, """{"error":"invalid_client","error_description":"Unauthorized"}"""));
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client();

        await Assert.ThrowsAsync<HooksTokenException>(() => hooks.GetAsync("h1"));
        var hook = await hooks.GetAsync("h1");

        Assert.Equal("h1", hook.Id);
    }

    [Theory]
    [InlineData("""{"token_type":"Bearer"}""")]
    [InlineData("""[]""")]
    [InlineData("""{"access_token":"two\nlines"}""")]
    [InlineData("""{"access_token":{"deep":1}}""")]
    [InlineData("""{"access_token":"\ud800"}""")]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""<html>maintenance</html>""")]
    [InlineData("")]
    public async Task An_answer_without_a_token_is_said_to_be_one(string body)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAllTokens(Text(200, "text/html", body));
        using var hooks = tenant.Client();

        var failure = await Assert.ThrowsAsync<HooksTokenException>(() => hooks.GetAsync("h1"));

        Assert.Contains("Check that the domain is the tenant's", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"3600\"", 3600)]
    [InlineData("3600.0", 3600)]
    [InlineData("1e300", 2592000)]
    [InlineData("0", 300)]
    [InlineData("-5", 300)]
    [InlineData("\"soon\"", 300)]
    [InlineData("null", 300)]
    [InlineData("{}", 300)]
    public async Task A_life_in_any_form_is_read_and_an_impossible_one_is_short(string expiresIn, int seconds)
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAllTokens(Json(200, $$"""{"access_token":"fake-token","token_type":"Bearer","expires_in":{{expiresIn}}}"""));
        tenant.AnswersAll(Hook());
        var clock = new SteppingClock();
        using var hooks = tenant.Client(new() { TimeProvider = clock });

        await hooks.GetAsync("h1");
        clock.Advance(TimeSpan.FromSeconds((seconds * 0.9) - 2));
        await hooks.GetAsync("h1");
        Assert.Single(tenant.TokenRequests);

        clock.Advance(TimeSpan.FromSeconds(seconds));
        await hooks.GetAsync("h1");
        Assert.Equal(2, tenant.TokenRequests.Count);
    }

    [Fact]
    public async Task The_token_endpoint_is_asked_again_after_a_server_error()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersTokens(Status(503), CutConnection(), Status(429));
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client();

        await hooks.GetAsync("h1");

        Assert.Equal(4, tenant.TokenRequests.Count);
    }

    [Fact]
    public async Task A_caller_that_gives_up_leaves_the_others_waiting()
    {
        await using var tenant = await TestTenant.StartAsync();
        var release = new TaskCompletionSource();
        tenant.AnswersTokens(After(release.Task, Token("patient")));
        tenant.AnswersAll(Hook());
        using var hooks = tenant.Client();
        using var impatient = new CancellationTokenSource();

        var first = hooks.GetAsync("h1", impatient.Token);
        var second = hooks.GetAsync("h1");
        impatient.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        release.SetResult();
        await second;

        Assert.Single(tenant.TokenRequests);
        Assert.Equal("Bearer patient", Assert.Single(tenant.ApiRequests).Authorization);
    }

    [Fact]
    public async Task A_rate_limit_of_the_token_endpoint_is_told_as_one()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAllTokens(Json(429, """{"error":"too_many_requests","error_description":"Slow down"}"""));
        using var hooks = tenant.Client(new() { MaxRetries = 0 });

        var refusal = await Assert.ThrowsAsync<HooksTokenException>(() => hooks.GetAsync("h1"));

        Assert.StartsWith("No access token: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("The token endpoint's own rate limit is spent", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_token_that_cannot_be_renewed_is_the_token_endpoints_error()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersTokens(Token("first"));
        tenant.AnswersAllTokens(Json(403, """{"error":"access_denied","error_description":"Revoked"}"""));
        tenant.AnswersAll(Error(401, "Unauthorized", "Invalid token"));
        using var hooks = tenant.Client();

        var refusal = await Assert.ThrowsAsync<HooksTokenException>(() => hooks.GetAsync("h1"));

        Assert.Contains("Revoked", refusal.Message, StringComparison.Ordinal);
        // What was refused is not used again.
        await Assert.ThrowsAsync<HooksTokenException>(() => hooks.GetAsync("h1"));
        Assert.Single(tenant.ApiRequests);
    }

    [Fact]
    public async Task A_renewal_that_fails_is_tried_again_after_ten_seconds()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersTokens(Token("first", 3600), Json(403, """{"error":"access_denied"}"""), Token("second", 3600));
        tenant.AnswersAll(Hook());
        var clock = new SteppingClock();
        using var hooks = tenant.Client(new() { TimeProvider = clock });
        await hooks.GetAsync("h1");
        clock.Advance(TimeSpan.FromSeconds(3400));

        await hooks.GetAsync("h1");
        clock.Advance(TimeSpan.FromSeconds(9));
        await hooks.GetAsync("h1");
        Assert.Equal(2, tenant.TokenRequests.Count);
        clock.Advance(TimeSpan.FromSeconds(2));
        await hooks.GetAsync("h1");

        Assert.Equal(["Bearer first", "Bearer first", "Bearer first", "Bearer second"], tenant.ApiRequests.Select(request => request.Authorization));
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_starts_asks_for_no_token()
    {
        await using var tenant = await TestTenant.StartAsync();
        using var hooks = tenant.Client();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hooks.GetAsync("h1", cancellationToken: new CancellationToken(canceled: true)));

        Assert.Empty(tenant.TokenRequests);
    }

    [Fact]
    public async Task What_happens_to_tokens_is_logged_without_them()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersTokens(Token("fake-token-1", 3600), Token("fake-token-2", 3600));
        tenant.AnswersAllTokens(Json(403, """{"error":"access_denied"}"""));
        tenant.Answers(Error(401, "Unauthorized", "Invalid token"));
        tenant.AnswersAll(Hook());
        var lines = new LogLines();
        var clock = new SteppingClock();
        using var hooks = tenant.Client(new() { TimeProvider = clock, LoggerFactory = lines.Factory() });

        await hooks.GetAsync("h1");
        clock.Advance(TimeSpan.FromSeconds(3400));
        await hooks.GetAsync("h1");

        Assert.Equal(
            [
                $"Debug: Fetched an access token for {tenant.Domain}/api/v2/, which expires at 2026-11-01T13:00:00.0000000+00:00",
                "Information: GET /api/v2/hooks/h1 was refused with 401; repeating it with a new access token",
                "Warning: Could not renew the access token; the present one is used until it expires at 2026-11-01T13:00:00.0000000+00:00",
            ],
            lines.All.Distinct());
    }
}
