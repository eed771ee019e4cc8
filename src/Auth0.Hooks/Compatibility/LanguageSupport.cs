#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

// The compiler looks it up by name for init accessors; .NET Standard 2.0 lacks it. What required members need comes with the generated client.
internal static class IsExternalInit;
#endif
