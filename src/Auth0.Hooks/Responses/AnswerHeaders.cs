namespace Auth0.Hooks;

/// <summary>Reads the headers of an answer for a caller. A token or secret of the request that one of them repeats is masked.</summary>
internal static class AnswerHeaders
{
    private static readonly string[] RequestIds = ["x-auth0-requestid", "x-request-id", "cf-ray"];

    /// <summary>All headers by name without regard to case.</summary>
    public static Dictionary<string, TValues> Read<TValues>(HttpResponseMessage response, RequestSecrets secrets, Func<string[], TValues> values)
    {
        var headers = new Dictionary<string, TValues>(StringComparer.OrdinalIgnoreCase);
        Add(response.Headers);
        if (response.Content is { } content) Add(content.Headers);
        return headers;

#if NET
        void Add(System.Net.Http.Headers.HttpHeaders from)
        {
            foreach (var header in from.NonValidated) headers[header.Key] = values(header.Value.Count == 1 ? [secrets.Redact(header.Value.ToString())] : [.. header.Value.Select(secrets.Redact)]);
        }
#else
        void Add(System.Net.Http.Headers.HttpHeaders from)
        {
            foreach (var header in from) headers[header.Key] = values([.. header.Value.Select(secrets.Redact)]);
        }
#endif
    }

    /// <summary>Headers that were read already.</summary>
    public static Dictionary<string, IEnumerable<string>> Masked(IDictionary<string, IEnumerable<string>> headers, RequestSecrets secrets) =>
        headers.ToDictionary(header => header.Key, IEnumerable<string> (header) => [.. header.Value.Select(secrets.Redact)], StringComparer.OrdinalIgnoreCase);

    /// <summary>The identifier of the request, for the service's support.</summary>
    public static string? RequestId(HttpResponseMessage response, RequestSecrets secrets)
    {
        foreach (var name in RequestIds)
        {
            if (response.Headers.TryGetValues(name, out var values) && values.FirstOrDefault() is { } id) return secrets.Redact(id);
        }

        return null;
    }
}
