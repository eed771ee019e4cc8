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
