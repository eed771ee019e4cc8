using Auth0.Hooks.Api;
using Kiota.Utf8Json;
using Microsoft.Extensions.Logging;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace Auth0.Hooks;

/// <summary>
/// A client for the Hooks of one Auth0 tenant. It is safe for any number of callers at the same time and is meant to live as
/// long as the process: make one, keep it.
/// </summary>
/// <remarks>
/// It fetches its access token at the first call, once for all callers, renews it before it expires, and repeats what may be
/// repeated after a spent rate limit, a server error or a failed connection. <see cref="Api"/> is the generated client beneath.
/// </remarks>
public sealed partial class HooksClient : IHooksClient, IDisposable
{
    private readonly HooksPipeline pipeline;
    private readonly ResponseObserver? observer;

    /// <summary>Makes a client that gets its own access tokens. Nothing is sent before the first call.</summary>
    /// <param name="domain">Host name of the tenant, such as <c>your-tenant.auth0.com</c>, without a scheme. A loopback address may have one, and a port: <c>http://localhost:8080</c>.</param>
    /// <param name="credentials">Who is asking.</param>
    /// <param name="options">Further settings; with a custom domain, the audience.</param>
    /// <exception cref="ArgumentException">The domain is malformed, or an option is out of its range.</exception>
    public HooksClient(string domain, HooksCredentials credentials, HooksClientOptions? options = null)
        : this(Tenant.Parse(domain), Settings(options), Tokens(Tenant.Parse(domain), credentials, Settings(options)))
    {
    }

    /// <summary>Makes a client that asks the application for an access token before every request, and once more after a 401.</summary>
    /// <param name="domain">Host name of the tenant, such as <c>your-tenant.auth0.com</c>, without a scheme. A loopback address may have one, and a port: <c>http://localhost:8080</c>.</param>
    /// <param name="accessToken">Returns an access token for the Management API. It keeps tokens itself, if it wants to.</param>
    /// <param name="options">Further settings.</param>
    /// <exception cref="ArgumentException">The domain is malformed, or an option is out of its range.</exception>
    public HooksClient(string domain, Func<CancellationToken, ValueTask<string>> accessToken, HooksClientOptions? options = null)
        : this(Tenant.Parse(domain), Settings(options), Tokens(accessToken))
    {
    }

    /// <summary>Makes a client that takes its access tokens from a provider for Kiota clients.</summary>
    /// <param name="domain">Host name of the tenant, such as <c>your-tenant.auth0.com</c>, without a scheme. A loopback address may have one, and a port: <c>http://localhost:8080</c>.</param>
    /// <param name="accessTokens">Asked before every request, and once more after a 401.</param>
    /// <param name="options">Further settings.</param>
    /// <exception cref="ArgumentException">The domain is malformed, or an option is out of its range.</exception>
    public HooksClient(string domain, IAccessTokenProvider accessTokens, HooksClientOptions? options = null)
        : this(Tenant.Parse(domain), Settings(options), Tokens(accessTokens))
    {
    }

    private HooksClient(Tenant tenant, HooksClientOptions options, Func<IExchange, ILogger, IBearerTokens> createTokens)
    {
        if (options.Faults().FirstOrDefault() is { } fault) throw new ArgumentException(fault, nameof(options));
        pipeline = new HooksPipeline(tenant, options, createTokens);
        var answers = new Utf8RequestAdapterOptions { Errors = new HooksErrors(options.TimeProvider), RequiresResult = true };
        Api = new HooksApiClient(new Utf8RequestAdapter(pipeline.Calls, answers) { BaseUrl = tenant.ApiBase.AbsoluteUri });
        Secrets = new HookSecretsClient(this);
    }

    private HooksClient(HooksClient shared, ResponseObserver observer)
    {
        (pipeline, Api, this.observer) = (shared.pipeline, shared.Api, observer);
        Secrets = new HookSecretsClient(this);
    }

    /// <summary>The generated client: every operation of the service as its OpenAPI document has it, with this client's token, retries and errors.</summary>
    public HooksApiClient Api { get; }

    /// <inheritdoc/>
    public IHookSecretsClient Secrets { get; }

    /// <summary>The rate limit as the last answer to any call reported it; null before the first.</summary>
    public RateLimit? RateLimit => pipeline.Gauge.Last;

    /// <summary>
    /// The same client, which also reports status, headers, request id and rate limit of every answer: of a success as well as
    /// of a failure. It costs nothing to make one for a single call, and it need not be disposed.
    /// </summary>
    /// <param name="onResponse">Called once per request, with its last answer, before the call returns or throws.</param>
    /// <returns>A client over the same connections and token.</returns>
    /// <example><code>
    /// HooksResponse? response = null;
    /// Hook hook = await hooks.Observe(r =&gt; response = r).GetAsync(id);
    /// Console.WriteLine(response!.RateLimit?.Remaining);
    /// </code></example>
    public HooksClient Observe(Action<HooksResponse> onResponse)
    {
        Guards.Argument.NotNull(onResponse, nameof(onResponse));
        return new HooksClient(this, observer?.With(onResponse) ?? new ResponseObserver(onResponse));
    }

    /// <summary>Ends the client and its connections. Calls that are under way, and later ones, fail with an <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose()
    {
        if (observer is null) pipeline.Dispose();
    }

    /// <summary>What this client adds to each of its requests; null for nothing, which spares the request a configuration.</summary>
    internal Action<RequestConfiguration<TQuery>>? Configuration<TQuery>()
        where TQuery : class, new() => observer is null ? null : Observed;

    private void Observed<TQuery>(RequestConfiguration<TQuery> configuration)
        where TQuery : class, new()
    {
        if (observer is not null) configuration.Options.Add(observer);
    }

    private static HooksClientOptions Settings(HooksClientOptions? options) => options?.Copy() ?? new HooksClientOptions();

    private static Func<IExchange, ILogger, IBearerTokens> Tokens(Tenant tenant, HooksCredentials credentials, HooksClientOptions options)
    {
        Guards.Argument.NotNull(credentials, nameof(credentials));
        return (exchange, logger) =>
        {
            ITokenSource source = new TokenEndpoint(tenant, credentials, options, exchange, logger);
            if (options.TokenSharing is { } sharing) source = sharing.Share(source, credentials.ClientId, options.Audience ?? tenant.Audience, options.TimeProvider, logger);
            return new TokenCache(source, options.TimeProvider, logger);
        };
    }

    private static Func<IExchange, ILogger, IBearerTokens> Tokens(Func<CancellationToken, ValueTask<string>> accessToken)
    {
        Guards.Argument.NotNull(accessToken, nameof(accessToken));
        return (_, _) => new CallbackTokens(accessToken);
    }

    private static Func<IExchange, ILogger, IBearerTokens> Tokens(IAccessTokenProvider accessTokens)
    {
        Guards.Argument.NotNull(accessTokens, nameof(accessTokens));
        return (_, _) => new ProviderTokens(accessTokens);
    }
}
