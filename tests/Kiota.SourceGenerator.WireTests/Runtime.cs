using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace Wire;

/// <summary>Kiota's own adapter, with the JSON nodes that the clients register.</summary>
internal static class Runtime
{
    public static IRequestAdapter Adapter() => new HttpClientRequestAdapter(new AnonymousAuthenticationProvider());
}
