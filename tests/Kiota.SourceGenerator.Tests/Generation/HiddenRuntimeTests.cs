namespace Kiota.SourceGenerator.Tests.Generation;

public class HiddenRuntimeTests
{
    [Theory]
    [InlineData("class Program { }", true)]
    [InlineData("class Kiota { }", false)]
    [InlineData("namespace Own { class Kiota { } }", true)]
    [InlineData("namespace Kiota { class Utf8JsonTests { } }", true)]
    public void A_project_that_hides_the_fast_runtime_gets_a_client_without_it(string code, bool isFast)
    {
        ClientProject project = ClientProject.Fast(ClientProject.Spec("models"));
        project.EditCode(code);
        ClientProject.AssertNone(project.Faults());
        Assert.Equal(isFast, project.Run().GeneratedSources.Any(source => source.SourceText.ToString().Contains("global::Kiota.Utf8Json", StringComparison.Ordinal)));
    }
}
