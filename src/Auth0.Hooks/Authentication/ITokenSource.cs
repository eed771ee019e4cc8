namespace Auth0.Hooks;

/// <summary>Where a token cache gets tokens from.</summary>
internal interface ITokenSource
{
    /// <summary>Gets a token that is not <paramref name="replaced"/>, the value that expires or that the service refused.</summary>
    Task<AccessToken> FetchAsync(string? replaced, CancellationToken cancellationToken);
}
