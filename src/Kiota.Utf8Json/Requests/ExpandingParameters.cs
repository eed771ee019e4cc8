using System.Collections;
using Microsoft.Kiota.Abstractions;

namespace Kiota.Utf8Json;

/// <summary>
/// The path parameters of a request that Kiota's own adapter sends. It asks for a raw URL first, and gets the one that the
/// template and the parameters of that moment make, so that it does not expand the template itself.
/// </summary>
/// <remarks>What is changed here is a copy: the parameters belong to the request builder.</remarks>
internal sealed class ExpandingParameters(RequestInformation request, IDictionary<string, object> parameters) : IDictionary<string, object>
{
    private static readonly Dictionary<string, object> Empty = [];

    private IDictionary<string, object> parameters = parameters;
    private bool isCopy;

    public int Count => parameters.Count;
    public bool IsReadOnly => false;
    public ICollection<string> Keys => parameters.Keys;
    public ICollection<object> Values => parameters.Values;

    public object this[string key]
    {
        get => parameters[key];
        set
        {
            // The adapter sets the base URL that is there already, again and again.
            if (parameters.TryGetValue(key, out var old) && Equals(old, value)) return;
            Own()[key] = value;
        }
    }

    public bool TryGetValue(string key, out object value)
    {
        if (parameters.TryGetValue(key, out value!)) return true;
        value = key == RequestUri.RawUrl ? Address()! : null!;
        return value is not null;
    }

    public bool ContainsKey(string key) => parameters.ContainsKey(key);
    public bool Contains(KeyValuePair<string, object> item) => parameters.Contains(item);
    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) => parameters.CopyTo(array, arrayIndex);
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => parameters.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => parameters.GetEnumerator();

    public void Add(string key, object value) => Own().Add(key, value);
    public void Add(KeyValuePair<string, object> item) => Own().Add(item);
    public bool Remove(string key) => parameters.ContainsKey(key) && Own().Remove(key);
    public bool Remove(KeyValuePair<string, object> item) => parameters.Contains(item) && Own().Remove(item);

    public void Clear() => (parameters, isCopy) = (Empty, false);

    private IDictionary<string, object> Own()
    {
        if (!isCopy) (parameters, isCopy) = (new Dictionary<string, object>(parameters), true);
        return parameters;
    }

    // Null leaves the template, and the message about what it lacks, to Kiota.
    private string? Address() =>
        request.UrlTemplate is { } template && parameters.TryGetValue(RequestUri.BaseUrl, out var baseUrl) && baseUrl is string { Length: > 0 } known
            ? RequestUri.Expanded(template, known, parameters, request.QueryParameters, checksSegments: false)
            : null;
}
