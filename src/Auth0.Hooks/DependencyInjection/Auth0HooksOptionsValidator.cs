using Microsoft.Extensions.Options;

namespace Auth0.Hooks;

/// <summary>Says everything that is wrong with the settings at once, when the host starts.</summary>
internal sealed class Auth0HooksOptionsValidator : IValidateOptions<Auth0HooksOptions>
{
    public ValidateOptionsResult Validate(string? name, Auth0HooksOptions options)
    {
        string[] faults = [.. DomainFaults(options.Domain), .. CredentialFaults(options), .. options.Faults()];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> DomainFaults(string? domain)
    {
        if (domain is null) return [$"{nameof(Auth0HooksOptions.Domain)} is not set. Pass a configuration section with Domain, ClientId and ClientSecret, or a configuration whose section 'Auth0' has them."];
        return Faults(() => Tenant.Parse(domain));
    }

    private static IEnumerable<string> CredentialFaults(Auth0HooksOptions options)
    {
        if (options.Credentials is not null || options.AccessToken is not null) return [];
        List<string> faults = [];
        if (string.IsNullOrWhiteSpace(options.ClientId)) faults.Add($"{nameof(options.ClientId)} is not set.");
        if (string.IsNullOrWhiteSpace(options.ClientSecret)) faults.Add($"{nameof(options.ClientSecret)} is not set. In place of it, {nameof(options.Credentials)} or {nameof(options.AccessToken)} can be set in code.");
        return faults.Count > 0 ? faults : Faults(() => new ClientCredentials(options.ClientId!, options.ClientSecret!));
    }

    private static string[] Faults(Func<object> make)
    {
        try
        {
            make();
            return [];
        }
        catch (ArgumentException malformed)
        {
            return [malformed.Message];
        }
    }
}
