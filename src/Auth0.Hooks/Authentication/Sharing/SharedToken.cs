using System.Globalization;
using System.Text;

namespace Auth0.Hooks;

/// <summary>The form of a token in the shared store, before encryption: two moments in Unix milliseconds, and the token.</summary>
internal static class SharedToken
{
    public static byte[] Write(AccessToken token) => Encoding.UTF8.GetBytes(string.Format(
        CultureInfo.InvariantCulture, "{0}\n{1}\n{2}", token.Expires.ToUnixTimeMilliseconds(), token.Renew.ToUnixTimeMilliseconds(), token.Value));

    /// <summary>The token, or null if another version wrote something else.</summary>
    public static AccessToken? Read(byte[] stored)
    {
        var parts = Encoding.UTF8.GetString(stored).Split(['\n'], 3);
        return parts.Length == 3
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var expires)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var renew)
            ? new AccessToken(parts[2], DateTimeOffset.FromUnixTimeMilliseconds(expires), DateTimeOffset.FromUnixTimeMilliseconds(renew))
            : null;
    }
}
