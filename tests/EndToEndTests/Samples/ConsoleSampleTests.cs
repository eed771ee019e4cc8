using Auth0.Hooks.Emulator;

namespace EndToEndTests.Samples;

/// <summary>The samples that run and end.</summary>
public sealed class ConsoleSampleTests
{
    [Fact]
    public async Task Quickstart_goes_through_the_life_of_a_hook()
    {
        IReadOnlyList<string> lines = await Sample.RunAsync("Quickstart");

        Assert.Equal(["Tenant", "Created", "Listed", "Counted", "Read", "Disabled", "Secret", "Secret", "Deleted"], lines.Select(line => line.Split(' ')[0]));
        Assert.Contains("Custom Claims Hook is off", lines[5], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Check the domain", "AUTH0_DOMAIN", "tenant.invalid")]
    [InlineData("Pass 'your-tenant.auth0.com'", "AUTH0_DOMAIN", "https://your-tenant.auth0.com/")]
    [InlineData("Trim it", "AUTH0_CLIENT_SECRET", "fake-secret\n")]
    [InlineData("Check the client ID", "AUTH0_CLIENT_SECRET", "fake-secret")]
    [InlineData("Set all of", "AUTH0_CLIENT_ID", "")]
    public async Task Quickstart_says_what_to_set_in_one_line(string advice, string name, string value)
    {
        await using HooksEmulator tenant = await HooksEmulator.StartAsync();
        (string, string)[] settings = [("AUTH0_DOMAIN", tenant.Domain), ("AUTH0_CLIENT_ID", tenant.ClientId), ("AUTH0_CLIENT_SECRET", tenant.ClientSecret), (name, value)];

        AssertExplained(advice, await Sample.FailAsync("Quickstart", settings));
    }

    [Theory]
    [InlineData(HooksLifecycle.ReadOnly, "read-only since 2024-11-18")]
    [InlineData(HooksLifecycle.Ended, "Use Actions")]
    public async Task Quickstart_says_what_a_tenant_past_its_day_still_does(HooksLifecycle lifecycle, string advice)
    {
        await using HooksEmulator tenant = await HooksEmulator.StartAsync(new() { Lifecycle = lifecycle });

        AssertExplained(advice, await Sample.FailAsync("Quickstart", ("AUTH0_DOMAIN", tenant.Domain), ("AUTH0_CLIENT_ID", tenant.ClientId), ("AUTH0_CLIENT_SECRET", tenant.ClientSecret)));
    }

    private static void AssertExplained(string advice, (int ExitCode, string Error) end)
    {
        Assert.Equal(1, end.ExitCode);
        Assert.Contains(advice, Assert.Single(end.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Utf8RequestAdapter")]
    [InlineData("HttpClientRequestAdapter", "--stock")]
    public async Task OwnSpec_says_the_same_with_either_adapter(string adapter, params string[] arguments)
    {
        IReadOnlyList<string> lines = await Sample.RunAsync("OwnSpec", arguments);

        Assert.Equal(
            [
                $"Adapter   {adapter}",
                "Added     Letters from the Coast, 3 copies",
                "Listed    Letters from the Coast (essay)",
                "Listed    Salt and Rain (poetry)",
                "Listed    The Paper Sea (graphic-novel)",
                "Filtered  1 poetry",
                "Refused   404: There is no book 978-0-00-000000-0.",
            ],
            lines);
    }
}
