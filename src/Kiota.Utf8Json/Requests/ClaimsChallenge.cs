using System.Net;

namespace Kiota.Utf8Json;

/// <summary>Continuous access evaluation: a 401 whose Bearer challenge names claims that a new token must have.</summary>
internal static class ClaimsChallenge
{
    private const string Name = "claims=\"";

    /// <summary>The claims, as the service encoded them; null if the answer asks for none.</summary>
    public static string? Of(HttpResponseMessage response)
    {
        if (response.StatusCode != HttpStatusCode.Unauthorized) return null;
        foreach (var challenge in response.Headers.WwwAuthenticate)
        {
            if (challenge.Parameter is not { } parameter || !challenge.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)) continue;
            var start = parameter.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
            if (start < 0 || (start > 0 && parameter[start - 1] is not (' ' or ','))) continue;
            start += Name.Length;
            var end = parameter.IndexOf('"', start);
            if (end > start) return parameter.Substring(start, end - start);
        }
        return null;
    }
}
