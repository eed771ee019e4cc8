namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to allow <c>init</c> accessors and records; netstandard2.0 lacks it.</summary>
internal static class IsExternalInit;
