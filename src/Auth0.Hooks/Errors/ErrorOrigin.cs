namespace Auth0.Hooks;

/// <summary>Who wrote the body of a failed answer.</summary>
internal enum ErrorOrigin
{
    /// <summary>The body is empty, or an empty object, as a few recorded answers of the service are.</summary>
    Unknown,

    /// <summary>The Management API: its errors are objects with <c>statusCode</c> and a text, and most have an <c>errorCode</c>.</summary>
    Service,

    /// <summary>Something else that answers at this address: a proxy, a gateway, another site.</summary>
    Stranger,
}
