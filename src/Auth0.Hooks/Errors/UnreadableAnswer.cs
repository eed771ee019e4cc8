using Kiota.Utf8Json;

namespace Auth0.Hooks;

/// <summary>Names a success whose body is not what the document describes.</summary>
internal static class UnreadableAnswer
{
    public static async Task<T> MapAsync<T>(Task<T> call)
    {
        try
        {
            return await call.ConfigureAwait(false);
        }
        catch (UnexpectedResponseException failure)
        {
            throw new HooksApiException($"The answer is not what the service documents: {failure.Message}", failure) { Status = failure.ResponseStatusCode, ResponseHeaders = failure.ResponseHeaders };
        }
    }
}
