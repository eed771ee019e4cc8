using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator.Tests.Generation;

public sealed class ItemTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: t, version: "1" }
        paths: { /a: { get: { responses: { "204": { description: ok } } } } }
        """;

    [Fact]
    public void Two_items_that_make_the_same_client_are_one_error_and_one_client()
    {
        GeneratorRunResult result = ClientProject.WithItems(("a.yaml", Document, []), ("b.yaml", Document, [])).Run();
        Diagnostic diagnostic = Assert.Single(result.Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("KSG201", "b.yaml"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Null(result.Exception);
    }

    [Fact]
    public void Two_items_with_different_names_work_side_by_side()
    {
        ClientProject project = ClientProject.WithItems(("a.yaml", Document, new() { ["ClassName"] = "First", ["Namespace"] = "One" }),
            ("b.yaml", Document, new() { ["ClassName"] = "Second", ["Namespace"] = "Two" }));
        ClientProject.AssertNone(project.Faults());
        Assert.Contains(project.Run().GeneratedSources, source => source.HintName == "One.First.g.cs");
        Assert.Contains(project.Run().GeneratedSources, source => source.HintName == "Two.Second.g.cs");
    }

    [Fact]
    public void A_project_without_Kiota_is_one_error_and_no_code()
    {
        GeneratorRunResult result = ClientProject.WithoutKiota(Document).Run();
        Assert.Equal("KSG202", Assert.Single(result.Diagnostics, found => found.Severity == DiagnosticSeverity.Error).Id);
        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public void Each_package_of_serializers_that_is_missing_is_one_error_and_the_code_compiles()
    {
        ClientProject project = ClientProject.Without(Document, "Microsoft.Kiota.Serialization.Form", "Microsoft.Kiota.Serialization.Json");
        IEnumerable<Diagnostic> errors = project.Run().Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error);
        Assert.Equal(["KSG205", "KSG205"], errors.Select(error => error.Id));
        Assert.Contains(errors, error => error.GetMessage().Contains("Microsoft.Kiota.Serialization.Form;", StringComparison.Ordinal));
        Assert.DoesNotContain("error CS", project.Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_that_registers_other_serializers_needs_no_package_of_Kiota()
    {
        ClientProject project = ClientProject.Without(Document, new Dictionary<string, string> { ["Serializers"] = "none", ["Deserializers"] = "none" }, "Microsoft.Kiota.Serialization");
        ClientProject.AssertNone(project.Faults());
    }

    [Fact]
    public void A_document_may_name_its_client()
    {
        const string named = Document + """

            x-ms-kiota-info: { languagesInformation: { CSharp: { clientClassName: Graph, clientNamespaceName: Org.Graph, structuredMimeTypes: [ "application/json" ] } } }
            """;
        ClientProject project = ClientProject.With(named);
        ClientProject.AssertNone(project.Faults());
        Assert.Contains(project.Run().GeneratedSources, source => source.HintName == "Org.Graph.Graph.g.cs");
        Assert.Contains(ClientProject.With(named, new Dictionary<string, string> { ["ClassName"] = "Mine", ["Namespace"] = "My.Own" }).Run().GeneratedSources,
            source => source.HintName == "My.Own.Mine.g.cs");
        GeneratorRunResult twice = ClientProject.WithItems(("a.yaml", named, []), ("b.yaml", Document, new() { ["ClassName"] = "Graph", ["Namespace"] = "Org.Graph" })).Run();
        Assert.Equal("KSG201", Assert.Single(twice.Diagnostics, found => found.Severity == DiagnosticSeverity.Error).Id);
    }

    [Theory]
    [InlineData("ClassName", "1st")]
    [InlineData("ClassName", "Models")]
    [InlineData("Namespace", "a..b")]
    [InlineData("Accessibility", "friendly")]
    [InlineData("OpenEnums", "yes")]
    public void A_value_that_makes_no_sense_is_a_warning_and_the_default_is_used(string name, string value)
    {
        GeneratorRunResult result = ClientProject.With(Document, new Dictionary<string, string> { [name] = value }).Run();
        Diagnostic diagnostic = Assert.Single(result.Diagnostics, found => found.Id == "KSG203");
        Assert.Contains($"'{value}' of {name}", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Contains(result.GeneratedSources, source => source.HintName == "ApiSdk.ApiClient.g.cs");
    }

    [Fact]
    public void A_filter_that_leaves_nothing_is_a_warning()
    {
        GeneratorRunResult result = ClientProject.With(Document, new Dictionary<string, string> { ["IncludePaths"] = "/none/**" }).Run();
        Assert.Single(result.Diagnostics, found => found.Id == "KSG204");
    }

    [Fact]
    public void A_file_that_is_gone_is_left_to_the_compiler_to_report_and_the_class_is_there()
    {
        ClientProject project = ClientProject.WithItems(("a.yaml", null, []));
        ClientProject.AssertNone(project.Faults());
        Assert.Equal("ApiSdk.ApiClient.g.cs", Assert.Single(project.Run().GeneratedSources).HintName);
    }

    [Fact]
    public void A_file_that_is_no_client_is_left_alone()
    {
        GeneratorRunResult result = ClientProject.WithItems(("a.yaml", "not a document", new() { ["SourceItemGroup"] = "None" })).Run();
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public void A_companion_is_read_where_a_reference_leads_to_it_and_is_no_client()
    {
        const string main = """
            openapi: 3.0.3
            info: { title: t, version: "1" }
            paths: { /a: { get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "common.yaml#/components/schemas/Shared" } } } } } } } }
            """;
        const string common = """
            openapi: 3.0.3
            info: { title: t, version: "1" }
            paths: {}
            components: { schemas: { Shared: { type: object, properties: { x: { type: string } } } } }
            """;
        ClientProject project = ClientProject.WithItems(("a.yaml", main, []), ("common.yaml", common, new() { ["SourceItemGroup"] = "KiotaCompanion" }));
        ClientProject.AssertNone(project.Faults());
        Assert.Contains(project.Run().GeneratedSources, source => source.HintName == "ApiSdk.ApiClient.Models.Shared.g.cs");
    }
}
