namespace Kiota.Utf8Json;

/// <summary>The limits and switches of a <see cref="Utf8RequestAdapter"/>.</summary>
public sealed class Utf8RequestAdapterOptions
{
    private int maxDepth = 64;
    private int maxResponseSize = 256 * 1024 * 1024;

    /// <summary>How deep arrays and objects of an answer may nest.</summary>
    /// <value>Default: 64. Range: 1 to 1,000; reading recurses, so that more could exhaust a thread's stack.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range.</exception>
    public int MaxDepth
    {
        get => maxDepth;
        init => maxDepth = value is >= 1 and <= 1000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "MaxDepth is 1 to 1,000.");
    }

    /// <summary>The largest answer, in bytes after decompression, that is read into memory. Streams are not limited.</summary>
    /// <value>Default: 256 MiB. Range: 1 byte to 1 GiB.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range.</exception>
    public int MaxResponseSize
    {
        get => maxResponseSize;
        init => maxResponseSize = value is >= 1 and <= 1024 * 1024 * 1024 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "MaxResponseSize is 1 byte to 1 GiB.");
    }

    /// <summary>
    /// Whether the query of a request is recorded in <c>url.full</c> of its activity. It may hold personal data.
    /// </summary>
    /// <value>Default: false; the query is recorded as <c>*</c>.</value>
    public bool RecordQuery { get; init; }

    /// <summary>The service's own exceptions.</summary>
    /// <value>Default: null; errors are the models that the document maps to their status.</value>
    public IServiceErrors? Errors { get; init; }

    /// <summary>
    /// Whether a success without the result that its operation returns is an <see cref="UnexpectedResponseException"/>: one without a
    /// body, with <c>null</c>, or with another kind of JSON than the object that it should be.
    /// </summary>
    /// <value>Default: false; the result is null then, or an object without values, as with Kiota's own adapter.</value>
    public bool RequiresResult { get; init; }
}
