using Kiota.SourceGenerator.Tasks.Tests.Build;

namespace PackageTests;

/// <summary>Somebody whose API changes: the update command of the package, and what callers see at the next build.</summary>
[Collection(PackageFeedCollection.Name)]
public sealed class UpdateTests(PackageFeed feed)
{
    [Fact]
    public async Task An_update_tells_what_changed_and_the_next_build_tells_where_it_matters()
    {
        using var consumer = new ConsumerProject(feed);
        consumer.WithProject("""
            <PropertyGroup><TargetFramework></TargetFramework><TargetFrameworks>net10.0;net8.0</TargetFrameworks></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Auth0.Hooks" Version="$(Feed)" />
                <PackageReference Include="Kiota.SourceGenerator" Version="$(Feed)" PrivateAssets="all" />
                <PackageReference Include="Microsoft.Kiota.Serialization.Json" Version="2.1.6" />
                <PackageReference Include="Microsoft.Kiota.Serialization.Text" Version="2.1.6" />
                <PackageReference Include="Microsoft.Kiota.Serialization.Form" Version="2.1.6" />
                <PackageReference Include="Microsoft.Kiota.Serialization.Multipart" Version="2.1.6" />
                <KiotaClient Include="hooks.yaml" SourceUrl="published/hooks.yaml" IncludePaths="/hooks/**" ClassName="MyHooks" Namespace="My" OpenEnums="true" RequiredMembers="true" />
              </ItemGroup>
            """)
            .Write("published/hooks.yaml", BreakingUpdate.Before)
            .Write("Program.cs", """
                var text = new My.Models.NewHook { Name = "a", Trigger = "send-phone-message" };
                Console.WriteLine(text.Trigger);
                """);
        Assert.Contains("hooks.yaml", (await consumer.DotnetAsync("build", "-t:KiotaUpdate", "-restore", "-tl:off", "--nologo")).ShouldSucceed().Output, StringComparison.Ordinal);
        (await consumer.BuildAsync("-f", "net10.0")).ShouldSucceed();

        consumer.Write("published/hooks.yaml", BreakingUpdate.After);
        CommandResult check = (await consumer.DotnetAsync("build", "-t:KiotaUpdate", "-p:KiotaUpdateMode=Check", "-tl:off", "--nologo")).ShouldFail();
        Assert.Contains("error KSG257", check.Output, StringComparison.Ordinal);
        CommandResult update = (await consumer.DotnetAsync("build", "-t:KiotaUpdate", "-tl:off", "--nologo")).ShouldSucceed();
        Assert.Contains("breaking      Trigger (in requests): value \"send-phone-message\" removed", update.Output, StringComparison.Ordinal);
        Assert.Contains("breaking      NewHook.runtime (in requests): now required", update.Output, StringComparison.Ordinal);

        CommandResult build = (await consumer.BuildAsync("-f", "net10.0", "--no-restore")).ShouldFail();
        Assert.Equal(
            [("CS9035", "Program.cs", 1), ("HOOK1001", "Program.cs", 1)],
            build.Messages.Select(message => (message.Id, message.File, message.Line)).Order());
    }
}
