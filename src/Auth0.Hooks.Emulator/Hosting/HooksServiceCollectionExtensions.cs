using Auth0.Hooks.Emulator;
using Auth0.Hooks.Emulator.Admin;
using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Errors;
using Auth0.Hooks.Emulator.Faults;
using Auth0.Hooks.Emulator.Hooks;
using Auth0.Hooks.Emulator.Hosting;
using Auth0.Hooks.Emulator.Lifecycle;
using Auth0.Hooks.Emulator.Page;
using Auth0.Hooks.Emulator.RateLimiting;
using Auth0.Hooks.Emulator.Requests;
using Auth0.Hooks.Emulator.Running;
using Auth0.Hooks.Emulator.Secrets;
using Auth0.Hooks.Emulator.Storage;
using Auth0.Hooks.Emulator.Tokens;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers a local tenant in an ASP.NET Core application.</summary>
public static class HooksServiceCollectionExtensions
{
    /// <summary>Adds what <c>MapAuth0Hooks</c> needs: one tenant, with its storage, clients and keys.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Changes the options from their defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentException">An option cannot be used; the message says which, and what would do.</exception>
    public static IServiceCollection AddAuth0HooksEmulator(this IServiceCollection services, Action<HooksEmulatorOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        HooksEmulatorOptions options = new();
        configure?.Invoke(options);
        OptionsCheck.Require(options);
        return services.AddAuth0HooksEmulator(options);
    }

    internal static IServiceCollection AddAuth0HooksEmulator(this IServiceCollection services, HooksEmulatorOptions options)
    {
        services.AddRouting();
        services.AddSingleton(options);
        services.AddSingleton(options.Time);
        services.AddSingleton(_ => new HooksDatabase(options.DataFile));
        services.AddSingleton<HookStore>().AddSingleton<SecretStore>();
        services.AddSingleton<SigningKey>().AddSingleton<TenantAddress>().AddSingleton<AccessTokens>();
        services.AddSingleton<ClientAuthentication>().AddSingleton<ClientAssertions>().AddSingleton<TokenEndpoint>();
        services.AddSingleton<LifecycleState>().AddSingleton<RateLimiter>().AddSingleton<RequestLog>();
        services.AddSingleton<HookRunner>().AddSingleton<AntiForgery>().AddSingleton<PageActions>();
        services.AddSingleton<OperationEndpoints>();
        services.AddSingleton<LoopbackStep>().AddSingleton<SameOriginStep>();
        services.AddSingleton(new HooksFaults(options.Faults));
        services.AddSingleton<RequestLogStep>().AddSingleton<FaultStep>().AddSingleton<ErrorStep>().AddSingleton<RateLimitStep>();
        services.AddSingleton<AuthorizationStep>().AddSingleton<LifecycleStep>().AddSingleton<RequestHeadStep>().AddSingleton<ContractStep>();
        return services;
    }
}
