namespace PackageTests;

/// <summary>Somebody who tries the packages and takes them out again.</summary>
[Collection(PackageFeedCollection.Name)]
public sealed class UninstallTests(PackageFeed feed)
{
    [Fact]
    public async Task Nothing_is_left_after_the_packages_are_removed()
    {
        using var consumer = new ConsumerProject(feed);
        consumer.WithProject("""
            <ItemGroup>
                <PackageReference Include="Auth0.Hooks" Version="$(Feed)" />
                <PackageReference Include="Auth0.Hooks.Emulator" Version="$(Feed)" />
                <PackageReference Include="Kiota.SourceGenerator" Version="$(Feed)" />
              </ItemGroup>
            """).Write("Program.cs", "Console.WriteLine(\"Hello\");");
        string[] before = Entries(consumer);
        (await consumer.BuildAsync()).ShouldSucceed();
        Assert.Contains("Auth0.Hooks.dll", Built(consumer));

        foreach (string package in (string[])["Auth0.Hooks", "Auth0.Hooks.Emulator", "Kiota.SourceGenerator"])
            (await consumer.DotnetAsync("remove", "package", package)).ShouldSucceed();
        CommandResult build = (await consumer.BuildAsync("-warnaserror")).ShouldSucceed();

        Assert.Empty(build.Messages);
        Assert.Equal(before, Entries(consumer));
        Assert.DoesNotContain(Built(consumer), file => file.StartsWith("Auth0.", StringComparison.Ordinal) || file.StartsWith("Kiota.", StringComparison.Ordinal) || file.StartsWith("Microsoft.Kiota", StringComparison.Ordinal));
        Assert.DoesNotContain("Kiota", consumer.Read("obj/project.assets.json"), StringComparison.Ordinal);
    }

    /// <summary>What lies in the project's folder, without what every build makes.</summary>
    private static string[] Entries(ConsumerProject consumer) => [.. Directory.EnumerateFileSystemEntries(consumer.Folder)
        .Select(path => Path.GetFileName(path))
        .Except(["bin", "obj"])
        .Order(StringComparer.Ordinal)];

    private static string[] Built(ConsumerProject consumer) =>
        [.. Directory.EnumerateFiles(Path.Combine(consumer.Folder, "bin"), "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)!)];
}
