using Auth0.Hooks;
using Auth0.Hooks.Api.Models;

namespace Testing;

/// <summary>The code under test: switches off every hook of a tenant that is still on. It knows the interface only.</summary>
public sealed class Retirement(IHooksClient hooks)
{
    /// <summary>Goes through the tenant once. What cannot be switched off now is left, and running it again goes on from there.</summary>
    public async Task<RetirementReport> RunAsync(CancellationToken cancellationToken = default)
    {
        var retired = new List<string>();
        try
        {
            foreach (Hook hook in await hooks.ListAsync(new() { Enabled = true }, cancellationToken).ToListAsync(cancellationToken))
            {
                if (await SwitchOffAsync(hook, cancellationToken))
                    retired.Add(hook.Name!);
            }
            return new(retired, Outcome.Complete);
        }
        catch (HooksNotAllowedException)
        {
            return new(retired, Outcome.NoHooks);
        }
        catch (HooksRateLimitException busy)
        {
            return new(retired, Outcome.Later, busy.RetryAfter);
        }
    }

    private async Task<bool> SwitchOffAsync(Hook hook, CancellationToken cancellationToken)
    {
        try
        {
            await hooks.DisableAsync(hook.Id!, cancellationToken);
            return true;
        }
        catch (HooksNotFoundException)
        {
            return false; // somebody has deleted it meanwhile, which is as good
        }
    }
}

/// <summary>How far a retirement came.</summary>
public enum Outcome
{
    /// <summary>No hook is on any more.</summary>
    Complete,

    /// <summary>The rate limit is spent; run again later.</summary>
    Later,

    /// <summary>The tenant has no Hooks.</summary>
    NoHooks,
}

/// <summary>What a retirement did.</summary>
/// <param name="Retired">Names of the hooks that it switched off.</param>
/// <param name="Outcome">How far it came.</param>
/// <param name="Wait">How long to wait before the next one, if the tenant said so.</param>
public sealed record RetirementReport(IReadOnlyList<string> Retired, Outcome Outcome, TimeSpan? Wait = null);
