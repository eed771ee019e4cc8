using Auth0.Hooks;
using Auth0.Hooks.Guards;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Hooks clients.</summary>
public static class Auth0HooksServiceCollectionExtensions
{
    private const string DefaultSection = "Auth0";

    /// <summary>Registers <see cref="IHooksClient"/> and <see cref="HooksClient"/> as singletons.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">A section with Domain, ClientId, ClientSecret and, if needed, settings of <see cref="HooksClientOptions"/>; or a configuration whose section <c>Auth0</c> has them. It is checked when the host starts.</param>
    /// <returns>A builder for further settings.</returns>
    public static Auth0HooksBuilder AddAuth0Hooks(this IServiceCollection services, IConfiguration configuration) =>
        services.AddAuth0Hooks(Options.Options.DefaultName, configuration);

    /// <summary>Registers <see cref="IHooksClient"/> and <see cref="HooksClient"/> as singletons.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options. They are checked when the host starts.</param>
    /// <returns>A builder for further settings.</returns>
    public static Auth0HooksBuilder AddAuth0Hooks(this IServiceCollection services, Action<Auth0HooksOptions> configure) =>
        services.AddAuth0Hooks(Options.Options.DefaultName, configure);

    /// <summary>Registers the client of one of several tenants as keyed singletons.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">Key of the services: <c>[FromKeyedServices("name")] IHooksClient</c>.</param>
    /// <param name="configuration">A section with Domain, ClientId and ClientSecret; or a configuration whose section <c>Auth0</c> has them.</param>
    /// <returns>A builder for further settings.</returns>
    public static Auth0HooksBuilder AddAuth0Hooks(this IServiceCollection services, string name, IConfiguration configuration)
    {
        Argument.NotNull(services, nameof(services));
        Argument.NotNull(name, nameof(name));
        Argument.NotNull(configuration, nameof(configuration));
        // The section goes first: a whole configuration holds the environment too, where a variable DOMAIN may mean anything.
        var section = configuration.GetSection(DefaultSection);
        services.AddOptions<Auth0HooksOptions>(name).Bind(section.Exists() || configuration[nameof(Auth0HooksOptions.Domain)] is null ? section : configuration);
        return Add(services, name);
    }

    /// <summary>Registers the client of one of several tenants as keyed singletons.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">Key of the services: <c>[FromKeyedServices("name")] IHooksClient</c>.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>A builder for further settings.</returns>
    public static Auth0HooksBuilder AddAuth0Hooks(this IServiceCollection services, string name, Action<Auth0HooksOptions> configure)
    {
        Argument.NotNull(services, nameof(services));
        Argument.NotNull(name, nameof(name));
        Argument.NotNull(configure, nameof(configure));
        services.AddOptions<Auth0HooksOptions>(name).Configure(configure);
        return Add(services, name);
    }

    private static Auth0HooksBuilder Add(IServiceCollection services, string name)
    {
        services.AddOptions<Auth0HooksOptions>(name).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<Auth0HooksOptions>, Auth0HooksOptionsValidator>());

        var httpClient = services.AddHttpClient(HttpClientName(name))
            .ConfigurePrimaryHttpMessageHandler(Transport.Create)
            // The client is a singleton; its transport renews connections by itself.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RedactLoggedHeaders(["Authorization"]);

        if (name.Length == 0)
        {
            services.TryAddSingleton(provider => Create(provider, name));
            services.TryAddSingleton<IHooksClient>(static provider => provider.GetRequiredService<HooksClient>());
        }
        else
        {
            services.TryAddKeyedSingleton(name, (provider, _) => Create(provider, name));
            services.TryAddKeyedSingleton<IHooksClient>(name, static (provider, key) => provider.GetRequiredKeyedService<HooksClient>(key));
        }

        return new Auth0HooksBuilder(services, name, httpClient);
    }

    private static HooksClient Create(IServiceProvider provider, string name)
    {
        var registered = provider.GetRequiredService<IOptionsMonitor<Auth0HooksOptions>>().Get(name);
        var options = registered.Copy();
        options.Transport ??= provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(HttpClientName(name));
        if (options.LoggerFactory == NullLoggerFactory.Instance) options.LoggerFactory = provider.GetRequiredService<ILoggerFactory>();
        if (options.TimeProvider == TimeProvider.System && provider.GetService<TimeProvider>() is { } time) options.TimeProvider = time;

        return registered.AccessToken is { } accessToken
            ? new HooksClient(registered.Domain!, accessToken, options)
            : new HooksClient(registered.Domain!, registered.Credentials ?? new ClientCredentials(registered.ClientId!, registered.ClientSecret!), options);
    }

    private static string HttpClientName(string name) => name.Length == 0 ? "Auth0.Hooks" : "Auth0.Hooks:" + name;
}
