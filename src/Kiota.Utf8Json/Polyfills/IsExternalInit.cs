#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

// The compiler knows it by name: `init` accessors.
internal static class IsExternalInit;
#endif
