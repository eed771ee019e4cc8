using System.Reflection.Metadata;
using System.Text;
using Required;

namespace PackageTests;

/// <summary>Versions come from tags, and a build works wherever there are none.</summary>
public sealed class VersionTests
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public async Task Sources_without_history_have_a_fixed_version_unless_one_is_given()
    {
        using var source = new SourceCopy();
        await source.RestoreAsync();

        Assert.Equal("0.1.0-source", await source.VersionAsync());
        Assert.Equal("3.2.1", await source.VersionAsync("-p:Version=3.2.1"));
    }

    [GitFact]
    public async Task A_history_gives_the_version_and_the_address_of_each_source_file()
    {
        using var source = new SourceCopy();
        source.Write(".gitignore", "artifacts/\n");
        source.Git("init", "-q");
        Commit("First");
        await source.RestoreAsync();
        Assert.StartsWith("0.1.0-alpha.0", await source.VersionAsync(), StringComparison.Ordinal);

        source.Git("tag", "v1.2.3");
        Assert.Equal("1.2.3", await source.VersionAsync());
        source.BreakGit();
        Assert.Equal("0.1.0-source", await source.VersionAsync());
        source.Environment.Clear();

        Commit("Second");
        Assert.Equal("1.2.4-alpha.0.1", await source.VersionAsync());
        Assert.Equal("3.2.1", await source.VersionAsync("-p:Version=3.2.1"));

        source.Git("remote", "add", "origin", "https://github.com/example/sample.git");
        Assert.Contains(
            $"https://raw.githubusercontent.com/example/sample/{source.Git("rev-parse", "HEAD")}/*", ReadSourceLink(await source.BuildSymbolsAsync()), StringComparison.Ordinal);

        // What a continuous integration gets that fetches one commit.
        File.WriteAllText(Path.Combine(source.Folder, ".git", "shallow"), source.Git("rev-parse", "HEAD") + "\n");
        source.Git("tag", "-d", "v1.2.3");
        Assert.StartsWith("0.1.0-alpha.0", await source.VersionAsync(), StringComparison.Ordinal);

        void Commit(string subject)
        {
            source.Git("add", "-A");
            source.Git("commit", "-q", "--allow-empty", "-m", subject);
        }
    }

    private static string ReadSourceLink(byte[] symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        MetadataReader reader = provider.GetMetadataReader();
        CustomDebugInformation map = reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition)
            .Select(reader.GetCustomDebugInformation)
            .Single(information => reader.GetGuid(information.Kind) == SourceLink);
        return Encoding.UTF8.GetString(reader.GetBlobBytes(map.Value));
    }
}

/// <summary>A test that makes a history.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute() => Skip = Requirement.Skip(SourceCopy.HasGit, "git is not installed; eng/test.sh installs it.");
}
