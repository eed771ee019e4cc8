using System.Diagnostics;

namespace Auth0.Hooks;

/// <summary>A bearer token and when to replace it. A class, not a record: a record would print the token.</summary>
internal sealed class AccessToken(string value, DateTimeOffset expires, DateTimeOffset renew)
{
    private static readonly TimeSpan LongestMargin = TimeSpan.FromMinutes(5);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Value { get; } = value;

    /// <summary>Whether a text can stand in a header. One that was read from a file tends to end with a line break.</summary>
    public static bool CanBeSent(string token) => token.All(c => c is >= ' ' and <= '~');

    public DateTimeOffset Expires { get; } = expires;

    /// <summary>From here on a caller waits for a new token, so that none expires on its way to the service.</summary>
    public DateTimeOffset Renew { get; } = renew;

    /// <summary>A token that is renewed in the last tenth of its life, but no earlier than five minutes before its end.</summary>
    public static AccessToken Issue(string value, DateTimeOffset now, TimeSpan lifetime)
    {
        var margin = TimeSpan.FromTicks(Math.Min(LongestMargin.Ticks, lifetime.Ticks / 10));
        return Until(value, now + lifetime, margin);
    }

    public static AccessToken Until(string value, DateTimeOffset expires, TimeSpan margin) => new(value, expires, expires - margin);

    public AccessToken RenewAt(DateTimeOffset moment) => new(Value, Expires, moment < Expires ? moment : Expires);
}
