using System.Diagnostics.CodeAnalysis;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Abstractions.Store;

namespace Kiota.Utf8Json;

/// <summary>
/// Sends the requests of a Kiota client over an <see cref="HttpClient"/>, and reads and writes models that carry the
/// fast path (<see cref="IUtf8JsonObject"/>) as UTF-8 without an intermediate tree. Everything else works as with
/// Kiota's own adapter.
/// </summary>
/// <remarks>
/// <para>An adapter is thread-safe and made to live as long as the process. Set <see cref="BaseUrl"/> before the first call.</para>
/// <para>
/// Path parameters fill exactly one segment: an empty one, <c>.</c> and <c>..</c> are refused with an
/// <see cref="ArgumentException"/>. What a service answers beyond its description is an <see cref="UnexpectedResponseException"/>.
/// The time-out of the <see cref="HttpClient"/> also covers the reading of a body, except where the body is
/// returned as a stream.
/// </para>
/// </remarks>
public sealed partial class Utf8RequestAdapter : IRequestAdapter, IDisposable
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string TelemetryName = "Kiota.Utf8Json";

    private readonly HttpClient? client; // or an exchange
    private readonly IExchange? exchange;
    private readonly bool ownsClient;
    private readonly RequestAuthentication authentication;
    private readonly Utf8RequestAdapterOptions options;
    private IParseNodeFactory? parseNodes; // null: JSON is read straight from the rented buffer
    private ISerializationWriterFactory writers = new JsonFirstWriterFactory();
    private string? baseUrl;

    // The one that makes a client is apart from the one that is given it: a program that brings its own client is linked
    // without Kiota's handlers and the network behind them.

    /// <summary>Creates an adapter that makes and owns an <see cref="HttpClient"/> of <see cref="KiotaHttpClient.Create"/>.</summary>
    /// <param name="authenticationProvider">Puts credentials on each request.</param>
    public Utf8RequestAdapter(IAuthenticationProvider authenticationProvider)
        : this(authenticationProvider, new Utf8RequestAdapterOptions())
    {
    }

    /// <summary>Creates an adapter that makes and owns an <see cref="HttpClient"/> of <see cref="KiotaHttpClient.Create"/>.</summary>
    /// <param name="authenticationProvider">Puts credentials on each request.</param>
    /// <param name="options">Limits and switches.</param>
    public Utf8RequestAdapter(IAuthenticationProvider authenticationProvider, Utf8RequestAdapterOptions options)
        : this(authenticationProvider, KiotaHttpClient.Create(), options)
    {
        ownsClient = true;
    }

    /// <summary>Creates an adapter over a client of the caller's, which stays the caller's.</summary>
    /// <param name="authenticationProvider">Puts credentials on each request.</param>
    /// <param name="httpClient">Sends the messages, with its handlers and no others.</param>
    /// <param name="options">Limits and switches; defaults if omitted.</param>
    public Utf8RequestAdapter(IAuthenticationProvider authenticationProvider, HttpClient httpClient, Utf8RequestAdapterOptions? options = null)
    {
        authentication = new RequestAuthentication(authenticationProvider ?? throw new ArgumentNullException(nameof(authenticationProvider)));
        client = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
        this.options = options ?? new Utf8RequestAdapterOptions();
        BaseUrl = client.BaseAddress?.ToString();
    }

    /// <summary>Creates an adapter over an exchange of the caller's, which stays the caller's.</summary>
    /// <param name="exchange">Puts credentials on the messages, sends them and brings the answers.</param>
    /// <param name="options">Limits and switches.</param>
    public Utf8RequestAdapter(IExchange exchange, Utf8RequestAdapterOptions options)
    {
        authentication = new RequestAuthentication(new AnonymousAuthenticationProvider());
        this.exchange = exchange ?? throw new ArgumentNullException(nameof(exchange));
        this.options = options ?? throw new ArgumentNullException(nameof(options));
    }

    /// <inheritdoc/>
    public ISerializationWriterFactory SerializationWriterFactory => writers;

    /// <summary>Whether JSON is written here, and not through another's writer, which may watch each model.</summary>
    internal bool WritesDirectly => writers is JsonFirstWriterFactory;

    /// <summary>What <c>{+baseurl}</c> of every URL template stands for; a slash at its end is dropped.</summary>
    public string? BaseUrl
    {
        get => baseUrl;
        set => baseUrl = value?.TrimEnd('/');
    }

    /// <inheritdoc/>
    /// <remarks>From then on models are read and written through Kiota's interfaces, so that the store sees each property.</remarks>
    public void EnableBackingStore(IBackingStoreFactory backingStoreFactory)
    {
        parseNodes = ApiClientBuilder.EnableBackingStoreForParseNodeFactory(parseNodes ?? new JsonFirstParseNodeFactory());
        writers = ApiClientBuilder.EnableBackingStoreForSerializationWriterFactory(writers);
        if (backingStoreFactory is not null) BackingStoreFactorySingleton.Instance = backingStoreFactory;
    }

    /// <summary>Makes the message that would be sent, with credentials.</summary>
    /// <typeparam name="T"><see cref="HttpRequestMessage"/>.</typeparam>
    /// <param name="requestInfo">The request.</param>
    /// <param name="cancellationToken">Cancels the authentication.</param>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> is another type.</exception>
    public async Task<T?> ConvertToNativeRequestAsync<T>(RequestInformation requestInfo, CancellationToken cancellationToken = default)
    {
        if (requestInfo is null) throw new ArgumentNullException(nameof(requestInfo));
        if (!typeof(T).IsAssignableFrom(typeof(HttpRequestMessage)))
            throw new InvalidOperationException($"A request becomes an {nameof(HttpRequestMessage)} here, not a {typeof(T)}.");
        var message = await authentication.AuthenticatedAsync(requestInfo, RequestUri.Of(requestInfo, baseUrl), baseUrl, claims: null, cancellationToken).ConfigureAwait(false);
        return (T)(object)message;
    }

    /// <inheritdoc/>
    public Task<ModelType?> SendAsync<ModelType>(RequestInformation requestInfo, ParsableFactory<ModelType> factory, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default) where ModelType : IParsable =>
        CallAsync(requestInfo, new ObjectReading<ModelType>(factory), errorMapping, cancellationToken);

    /// <inheritdoc/>
    public Task<IEnumerable<ModelType>?> SendCollectionAsync<ModelType>(RequestInformation requestInfo, ParsableFactory<ModelType> factory, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default) where ModelType : IParsable =>
        CallAsync(requestInfo, new CollectionReading<ModelType>(factory), errorMapping, cancellationToken);

    /// <inheritdoc/>
    public Task<ModelType?> SendPrimitiveAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] ModelType>(RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default) =>
        CallAsync(requestInfo, new PrimitiveReading<ModelType>(), errorMapping, cancellationToken);

    /// <inheritdoc/>
    public Task<IEnumerable<ModelType>?> SendPrimitiveCollectionAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] ModelType>(RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default) =>
        CallAsync(requestInfo, new PrimitiveCollectionReading<ModelType>(), errorMapping, cancellationToken);

    /// <inheritdoc/>
    public Task SendNoContentAsync(RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default) =>
        CallAsync(requestInfo, new NoReading(), errorMapping, cancellationToken);

    /// <summary>Disposes the <see cref="HttpClient"/> if the adapter made it.</summary>
    public void Dispose()
    {
        if (ownsClient) client!.Dispose();
    }
}
