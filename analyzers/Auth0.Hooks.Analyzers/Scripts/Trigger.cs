namespace Auth0.Hooks.Analyzers.Scripts;

/// <summary>What a trigger passes to the function of a hook. No API document says it; the documentation of each extensibility point does.</summary>
internal static class Trigger
{
    /// <summary>The parameters in order, the callback last; null for a trigger that is not known.</summary>
    public static string? ParametersOf(string? triggerId) => triggerId switch
    {
        "credentials-exchange" => "client, scope, audience, context, callback",
        "pre-user-registration" or "post-user-registration" or "post-change-password" => "user, context, callback",
        "send-phone-message" => "recipient, text, context, callback",
        _ => null,
    };
}
