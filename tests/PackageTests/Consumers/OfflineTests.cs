namespace PackageTests;

/// <summary>Somebody whose packages are on the machine, and who has no connection.</summary>
[Collection(PackageFeedCollection.Name)]
public sealed class OfflineTests(PackageFeed feed)
{
    [Fact]
    public async Task What_was_restored_once_builds_without_a_feed_and_without_the_compiler_server()
    {
        using var consumer = new ConsumerProject(feed);
        consumer.WithProject("""
            <ItemGroup>
                <PackageReference Include="Auth0.Hooks" Version="$(Feed)" />
                <PackageReference Include="Kiota.SourceGenerator" Version="$(Feed)" />
              </ItemGroup>
            """).Write("Program.cs", "Console.WriteLine(Auth0.Hooks.Api.Models.HookTriggerId.CredentialsExchange);");
        (await consumer.DotnetAsync("restore")).ShouldSucceed();

        foreach (string variable in (string[])["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"])
            consumer.Environment[variable] = "http://127.0.0.1:9";
        CommandResult build = (await consumer.BuildAsync("-p:UseSharedCompilation=false", "-warnaserror")).ShouldSucceed();

        Assert.Empty(build.Messages);
        Assert.Contains("credentials-exchange", (await consumer.RunAsync()).ShouldSucceed().Output, StringComparison.Ordinal);
    }
}
