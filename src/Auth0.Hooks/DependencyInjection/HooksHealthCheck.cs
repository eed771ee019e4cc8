using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Auth0.Hooks;

/// <summary>Asks the tenant for one hook: it shows that the tenant answers, grants a token and still has Hooks.</summary>
internal sealed class HooksHealthCheck(IHooksClient hooks) : IHealthCheck
{
    private static readonly ListHooksRequest OneHook = new() { PerPage = 1, Fields = ["id"] };

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await hooks.ListPageAsync(OneHook, cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy();
        }
        catch (HooksApiException failure)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, failure.Message, failure);
        }
    }
}
