using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator.Tests.Generation;

public sealed class IncrementalityTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: t, version: "1" }
        paths:
          /a: { get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } } } } }
          /b: { get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/B" } } } } } } }
        components:
          schemas:
            A: { type: object, properties: { x: { type: string } } }
            B: { type: object, properties: { y: { type: integer } } }
        """;

    [Fact]
    public void Nothing_runs_again_where_nothing_changed()
    {
        ClientProject project = ClientProject.With(Document);
        project.Run();
        AssertNothingRan(project.Run());
    }

    [Fact]
    public void Unrelated_code_regenerates_nothing()
    {
        ClientProject project = ClientProject.With(Document);
        project.Run();
        project.EditCode();
        AssertNothingRan(project.Run());
    }

    [Fact]
    public void White_space_and_comments_in_the_document_regenerate_nothing()
    {
        ClientProject project = ClientProject.With(Document);
        project.Run();
        project.EditDocument("# a comment\n\n" + Document.Replace("{ type: integer }", "{   type:   integer   }", StringComparison.Ordinal) + "\n# the end\n");
        AssertNoFileChanged(project.Run());
    }

    [Fact]
    public void An_edit_of_one_schema_regenerates_its_file_and_no_other()
    {
        ClientProject project = ClientProject.With(Document);
        project.Run();
        project.EditDocument(Document.Replace("y: { type: integer }", "y: { type: boolean }", StringComparison.Ordinal));
        GeneratorRunResult result = project.Run();
        IncrementalStepRunReason[] reasons = Outputs(result).ToArray();
        Assert.Single(reasons, IncrementalStepRunReason.Modified);
        Assert.All(reasons.Where(reason => reason != IncrementalStepRunReason.Modified), AssertCached);
        Assert.Contains("bool? Y", result.GeneratedSources.Single(source => source.HintName.EndsWith(".B.g.cs", StringComparison.Ordinal)).SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_breaks_gives_an_empty_client_and_one_that_is_mended_gives_all_again()
    {
        ClientProject project = ClientProject.With(Document);
        int files = project.Run().GeneratedSources.Length;
        project.EditDocument("openapi: [");
        GeneratorRunResult broken = project.Run();
        Assert.Equal("KSG001", Assert.Single(broken.Diagnostics).Id);
        Assert.Equal("ApiSdk.ApiClient.g.cs", Assert.Single(broken.GeneratedSources).HintName);
        project.EditDocument(Document);
        Assert.Equal(files, project.Run().GeneratedSources.Length);
    }

    private static void AssertNothingRan(GeneratorRunResult result)
    {
        Assert.All(result.TrackedSteps[TrackingNames.Clients].SelectMany(step => step.Outputs), output => AssertCached(output.Reason));
        AssertNoFileChanged(result);
    }

    private static void AssertNoFileChanged(GeneratorRunResult result)
    {
        Assert.NotEmpty(Outputs(result));
        Assert.All(Outputs(result), AssertCached);
    }

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        result.TrackedSteps[TrackingNames.Sources].SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static void AssertCached(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());
}
