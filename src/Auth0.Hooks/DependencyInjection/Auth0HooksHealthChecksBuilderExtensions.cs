using Auth0.Hooks;
using Auth0.Hooks.Guards;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the health check of a Hooks client.</summary>
public static class Auth0HooksHealthChecksBuilderExtensions
{
    /// <summary>Adds a check that sends one small request, which needs the scope <c>read:hooks</c> and counts against the rate limit.</summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="clientName">Name of the client, as in <c>AddAuth0Hooks</c>; empty for the default one.</param>
    /// <param name="checkName">Name of the check.</param>
    /// <param name="failureStatus">What a failure counts as; unhealthy if null.</param>
    /// <param name="tags">Tags to filter checks by.</param>
    /// <param name="timeout">How long the check may take; without limit if null, so that the client's own time-outs apply.</param>
    /// <returns>The health checks.</returns>
    public static IHealthChecksBuilder AddAuth0Hooks(
        this IHealthChecksBuilder builder,
        string clientName = "",
        string checkName = "auth0-hooks",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null)
    {
        Argument.NotNull(builder, nameof(builder));
        Argument.NotNull(clientName, nameof(clientName));
        return builder.Add(new HealthCheckRegistration(
            checkName,
            provider => new HooksHealthCheck(clientName.Length == 0
                ? provider.GetRequiredService<IHooksClient>()
                : provider.GetRequiredKeyedService<IHooksClient>(clientName)),
            failureStatus,
            tags,
            timeout));
    }
}
