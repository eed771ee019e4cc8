namespace Auth0.Hooks.Analyzers;

/// <summary>
/// Keeps a fault of a rule from its user: what fails says nothing about that piece of code, and the compiler does not
/// complain about the rule. Whoever tests the rules turns it off.
/// </summary>
internal static class Failsafe
{
    /// <summary>Whether a failure is silenced. Tests and fuzzers say no, and see it.</summary>
    public static bool IsOn { get; set; } = true;

    public static void Run(Action analysis) => Run(analysis, IsOn);

    internal static void Run(Action analysis, bool isOn)
    {
        try
        {
            analysis();
        }
        catch (InsufficientExecutionStackException)
        {
            // An expression nested thousands of levels deep: better no answer than a dead compiler.
        }
        catch (Exception failure) when (isOn && failure is not OperationCanceledException)
        {
            // No answer about this piece of code; everything else is still analysed.
        }
    }
}
