namespace Required;

/// <summary>
/// Something that a test needs beside the SDK, such as a server or a browser. Where it is missing the test is skipped; with
/// HOOKS_TESTS_REQUIRE_ALL=1 in the environment, as eng/test.sh sets it, the test runs and fails.
/// </summary>
internal static class Requirement
{
    private static readonly bool AllAreRequired = Environment.GetEnvironmentVariable("HOOKS_TESTS_REQUIRE_ALL") == "1";

    /// <summary>The reason to skip a test, for its <c>Skip</c>; null if it has to run.</summary>
    /// <param name="isMet">Whether what the test needs is there.</param>
    /// <param name="otherwise">What is missing, and how to get it.</param>
    public static string? Skip(bool isMet, string otherwise) => isMet || AllAreRequired ? null : otherwise;
}
