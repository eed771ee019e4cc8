using Kiota.SourceGenerator.Tasks.Fetching;

namespace Kiota.SourceGenerator.Tasks.Tests.Fetching;

public class SourceAddressTests
{
    private static readonly string Project = Path.Combine(Path.GetTempPath(), "project");

    [Theory]
    [InlineData("https://example.com/openapi.json?v=2", "https://example.com/openapi.json?v=2")]
    [InlineData(" http://example.com ", "http://example.com/")]
    [InlineData("file:///srv/openapi.json", "file:///srv/openapi.json")]
    public void A_url_is_taken_as_it_is(string text, string address) =>
        Assert.Equal(address, SourceAddress.Parse(text, Project).AbsoluteUri);

    [Theory]
    [InlineData("docs/openapi.json", "docs/openapi.json")]
    [InlineData("../a b.json", "../a b.json")]
    public void A_path_starts_at_the_project(string text, string path) =>
        Assert.Equal(Path.GetFullPath(Path.Combine(Project, path)), SourceAddress.Parse(text, Project).LocalPath);

    [Theory]
    [InlineData("ftp://example.com/openapi.json")]
    [InlineData("https://user:not-a-real-password@example.com/")]
    [InlineData("http://")]
    public void Anything_else_is_refused(string text)
    {
        SpecUpdateException fault = Assert.Throws<SpecUpdateException>(() => SourceAddress.Parse(text, Project));
        Assert.Equal(UpdateCodes.BadSetting, fault.Code);
        Assert.DoesNotContain("not-a-real-password", fault.Message);
    }
}
