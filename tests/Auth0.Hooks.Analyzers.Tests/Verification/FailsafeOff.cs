using System.Runtime.CompilerServices;

namespace Auth0.Hooks.Analyzers.Tests.Verification;

/// <summary>Lets a rule that fails fail the test.</summary>
internal static class FailsafeOff
{
    // It must be off before the first rule runs, whichever test that is.
#pragma warning disable CA2255
    [ModuleInitializer]
    internal static void Set() => Failsafe.IsOn = false;
#pragma warning restore CA2255
}
