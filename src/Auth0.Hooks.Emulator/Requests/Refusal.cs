using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Requests;

/// <summary>Why a request was refused, left on the request for the log and the page.</summary>
/// <param name="Reason">For a person.</param>
/// <param name="IsCut">Whether the connection was cut in place of an answer.</param>
internal sealed record Refusal(string Reason, bool IsCut = false)
{
    /// <summary>Leaves the reason, unless an earlier one explains this one.</summary>
    public static void Note(HttpContext context, string reason)
    {
        if (context.Features.Get<Refusal>() is null)
            context.Features.Set(new Refusal(reason));
    }
}
