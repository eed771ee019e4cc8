using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Contract;

/// <summary>Which operation of the document a request is for: metadata that every endpoint of the API carries.</summary>
internal static class OperationFeature
{
    public static Operation GetOperation(this HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Operation>() ?? throw new InvalidOperationException("The endpoint has no operation of the document.");
}
