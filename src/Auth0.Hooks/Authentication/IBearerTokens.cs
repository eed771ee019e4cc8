namespace Auth0.Hooks;

/// <summary>The tokens that go into the Authorization header.</summary>
internal interface IBearerTokens
{
    /// <summary>The token for a request to this address; an empty text sends the request without one.</summary>
    ValueTask<string> GetAsync(Uri address, CancellationToken cancellationToken);

    /// <summary>A token after the service refused one. Returning the refused one says that there is no other.</summary>
    ValueTask<string> RenewAsync(Uri address, string refused, CancellationToken cancellationToken);
}
