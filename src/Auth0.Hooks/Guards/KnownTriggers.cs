using Auth0.Hooks.Api.Models;

namespace Auth0.Hooks.Guards;

/// <summary>The triggers that the document lists. Others are passed on: the service decides, and this helps to read its refusal.</summary>
internal static class KnownTriggers
{
    private static readonly HookTriggerId[] All =
    [
        HookTriggerId.CredentialsExchange,
        HookTriggerId.PreUserRegistration,
        HookTriggerId.PostUserRegistration,
        HookTriggerId.PostChangePassword,
        HookTriggerId.SendPhoneMessage,
    ];

    public static string List => string.Join(", ", All.Select(trigger => trigger.Value));

    public static bool Contains(HookTriggerId trigger) => All.Contains(trigger);

    /// <summary>The service's refusal of a request whose trigger is none of these, with the advice that it does not give.</summary>
    public static HooksValidationException Explain(HookTriggerId trigger, HooksValidationException refusal) =>
        new($"{refusal.Message} '{Excerpt.Of(trigger.Value)}' is not a known trigger. Known are {List}.", refusal)
        {
            Status = refusal.Status,
            Error = refusal.Error,
            ErrorCode = refusal.ErrorCode,
            RequestId = refusal.RequestId,
            RateLimit = refusal.RateLimit,
            ResponseBody = refusal.ResponseBody,
            ResponseHeaders = refusal.ResponseHeaders,
        };
}
