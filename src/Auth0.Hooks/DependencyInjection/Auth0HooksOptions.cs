using System.ComponentModel.DataAnnotations;
using System.Diagnostics;

namespace Auth0.Hooks;

/// <summary>The settings of a <see cref="HooksClient"/> that a service provider makes.</summary>
public class Auth0HooksOptions : HooksClientOptions
{
    /// <summary>Host name of the tenant, such as <c>your-tenant.auth0.com</c>.</summary>
    public string? Domain { get; set; }

    /// <summary>Client ID of the application.</summary>
    public string? ClientId { get; set; }

    /// <summary>Client secret of the application. Keep it in user secrets, a vault or the environment.</summary>
    [DataType(DataType.Password)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ClientSecret { get; set; }

    /// <summary>Other credentials than a client secret, such as <see cref="PrivateKeyCredentials"/>. Set in code.</summary>
    public HooksCredentials? Credentials { get; set; }

    /// <summary>Returns an access token, in place of any credentials. Set in code.</summary>
    public Func<CancellationToken, ValueTask<string>>? AccessToken { get; set; }
}
