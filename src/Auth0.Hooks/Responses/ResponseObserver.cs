using Microsoft.Kiota.Abstractions;

namespace Auth0.Hooks;

/// <summary>
/// A request option that is told the facts of the request's last answer, successful or not. For calls through
/// <see cref="HooksClient.Api"/>; the other calls have <see cref="HooksClient.Observe"/>.
/// </summary>
/// <param name="onResponse">Called once per request, before the call returns or throws.</param>
public sealed class ResponseObserver(Action<HooksResponse> onResponse) : IRequestOption
{
    private readonly Action<HooksResponse> onResponse = onResponse ?? throw new ArgumentNullException(nameof(onResponse));

    /// <summary>An observer that tells this one's listener and another one.</summary>
    internal ResponseObserver With(Action<HooksResponse> other) => new(onResponse + other);

    internal void Report(HooksResponse response) => onResponse(response);
}
