using Kiota.Utf8Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace Wire;

/// <summary>The fast adapter, and with it the fast path of the clients.</summary>
internal static class Runtime
{
    public static IRequestAdapter Adapter() => new Utf8RequestAdapter(new AnonymousAuthenticationProvider());
}
