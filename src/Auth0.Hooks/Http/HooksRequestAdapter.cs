using System.Diagnostics.CodeAnalysis;
using Kiota.Utf8Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Abstractions.Store;

namespace Auth0.Hooks;

/// <summary>
/// The adapter beneath the generated client. It names what the handlers cannot see: an answer whose body is not what the
/// document describes, and a client that has been disposed.
/// </summary>
internal sealed class HooksRequestAdapter(Utf8RequestAdapter adapter, HooksPipeline pipeline) : IRequestAdapter
{
    public ISerializationWriterFactory SerializationWriterFactory => adapter.SerializationWriterFactory;

    public string? BaseUrl
    {
        get => adapter.BaseUrl;
        set => adapter.BaseUrl = value;
    }

    public void EnableBackingStore(IBackingStoreFactory backingStoreFactory) => adapter.EnableBackingStore(backingStoreFactory);

    public Task<T?> ConvertToNativeRequestAsync<T>(RequestInformation requestInfo, CancellationToken cancellationToken = default) =>
        adapter.ConvertToNativeRequestAsync<T>(requestInfo, cancellationToken);

    public Task<ModelType?> SendAsync<ModelType>(RequestInformation requestInfo, ParsableFactory<ModelType> factory, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default)
        where ModelType : IParsable =>
        NamedAsync(adapter.SendAsync(requestInfo, factory, errorMapping, cancellationToken), cancellationToken);

    public Task<IEnumerable<ModelType>?> SendCollectionAsync<ModelType>(RequestInformation requestInfo, ParsableFactory<ModelType> factory, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default)
        where ModelType : IParsable =>
        NamedAsync(adapter.SendCollectionAsync(requestInfo, factory, errorMapping, cancellationToken), cancellationToken);

    public Task<ModelType?> SendPrimitiveAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] ModelType>(RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default) =>
        NamedAsync(adapter.SendPrimitiveAsync<ModelType>(requestInfo, errorMapping, cancellationToken), cancellationToken);

    public Task<IEnumerable<ModelType>?> SendPrimitiveCollectionAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] ModelType>(RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default) =>
        NamedAsync(adapter.SendPrimitiveCollectionAsync<ModelType>(requestInfo, errorMapping, cancellationToken), cancellationToken);

    public Task SendNoContentAsync(RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default) =>
        NamedAsync(SendAsync(requestInfo, errorMapping, cancellationToken), cancellationToken);

    private async Task<object?> SendAsync(RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping, CancellationToken cancellationToken)
    {
        await adapter.SendNoContentAsync(requestInfo, errorMapping, cancellationToken).ConfigureAwait(false);
        return null;
    }

    private async Task<T> NamedAsync<T>(Task<T> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call.ConfigureAwait(false);
        }
        catch (UnexpectedResponseException failure)
        {
            throw new HooksApiException($"The answer is not what the service documents: {failure.Message}", failure) { Status = failure.ResponseStatusCode, ResponseHeaders = failure.ResponseHeaders };
        }
        catch (Exception failure) when (pipeline.IsDisposed && !cancellationToken.IsCancellationRequested && failure is OperationCanceledException or ObjectDisposedException or HooksConnectionException)
        {
            throw failure is ObjectDisposedException
                ? new ObjectDisposedException(nameof(HooksClient))
                : new ObjectDisposedException(nameof(HooksClient), "The client was disposed during the call. Whether the service carried it out is not known.");
        }
    }
}
