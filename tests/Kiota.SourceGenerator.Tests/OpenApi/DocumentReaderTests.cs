using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tests.OpenApi;

public class DocumentReaderTests
{
    [Theory]
    [InlineData("swagger: '2.0'", SpecVersion.Swagger20)]
    [InlineData("swagger: 2.0", SpecVersion.Swagger20)]
    [InlineData("openapi: 3.0.3", SpecVersion.OpenApi30)]
    [InlineData("openapi: 3.1.1", SpecVersion.OpenApi31)]
    [InlineData("openapi: 3.1", SpecVersion.OpenApi31)]
    [InlineData("openapi: 3.2.0", SpecVersion.OpenApi32)]
    public void Every_version_is_known(string yaml, object version) => Assert.Equal(version, Spec.ReadClean(yaml).Version);

    [Theory]
    [InlineData("a: 1", "KSG002(1,1)")]
    [InlineData("[]", "KSG002(1,1)")]
    [InlineData("just text", "KSG002(1,1)")]
    [InlineData("info: {}\nopenapi: 4.0.0", "KSG002(2,10)")]
    [InlineData("swagger: 1.2", "KSG002(1,10)")]
    [InlineData("openapi: {}", "KSG002(1,10)")]
    [InlineData("asyncapi: 3.0.0", "KSG002(1,1)")]
    public void What_is_not_openapi_is_one_error(string yaml, string expected)
    {
        (OpenApiDocument? document, IReadOnlyList<SpecDiagnostic> diagnostics) = Spec.Read(yaml);
        Assert.Null(document);
        Assert.Equal(expected, Assert.Single(diagnostics).At());
    }

    [Fact]
    public void Reads_what_is_said_about_the_whole()
    {
        OpenApiDocument document = Spec.ReadClean("""
            openapi: 3.0.0
            info: {title: T, version: 1.0, description: D, summary: S}
            servers: [{url: 'https://{t}.example/', description: d, variables: {t: {default: x, enum: [x, y]}}}]
            tags: [{name: a, description: b}]
            externalDocs: {url: u, description: d}
            x-ms-kiota-info: {languagesInformation: {CSharp: {clientClassName: C, clientNamespaceName: N, structuredMimeTypes: [a/b]}}}
            x-more: 1
            """);
        Assert.Equal(("T", "1.0", "D", "S"), (document.Info.Title, document.Info.Version, document.Info.Description, document.Info.Summary));
        Server server = document.Servers.Single();
        Assert.Equal(("https://{t}.example/", "x", "x y"), (server.Url, server.Variables["t"].Default, string.Join(" ", server.Variables["t"].Enum)));
        Assert.Equal(("a", "b"), (document.Tags.Single().Name, document.Tags.Single().Description));
        Assert.Equal(("u", "d"), (document.ExternalDocs!.Url, document.ExternalDocs.Description));
        Assert.Equal(("C", "N", "a/b"), (document.KiotaInfo!.ClientClassName, document.KiotaInfo.ClientNamespaceName, document.KiotaInfo.StructuredMimeTypes.Single()));
        Assert.Equal("x-more", document.Extensions.Single().Name);
    }

    [Fact]
    public void Reads_paths_and_operations_in_order()
    {
        OpenApiDocument document = Spec.ReadClean("""
            openapi: 3.1.0
            paths:
              x-note: {}
              /b:
                summary: s
                parameters: [{name: p, in: path, schema: {type: string}}]
                post: {operationId: o, tags: [t], deprecated: true, x-ms-deprecation: {description: d}, responses: {2xx: {description: ok}, default: {description: e}}}
                get: {}
                trace: null
              /a: {}
            """);
        Assert.Equal(["/b", "/a"], document.Paths.Select(path => path.Name));
        PathItem item = document.Paths["/b"];
        Assert.Equal(["POST", "GET"], item.Operations.Select(operation => operation.Method));
        Assert.Equal(["2XX", "default"], item.Operations[0].Responses.Select(response => response.Name));
        Assert.True(item.Operations[0].Deprecated);
        Assert.Equal("d", item.Operations[0].Deprecation!.Description);
        Assert.True(item.Parameters[0].Required);
    }

    [Theory]
    [InlineData("in: query", ParameterStyle.Form, true)]
    [InlineData("in: cookie", ParameterStyle.Form, true)]
    [InlineData("in: path", ParameterStyle.Simple, false)]
    [InlineData("in: header", ParameterStyle.Simple, false)]
    [InlineData("explode: false, in: query", ParameterStyle.Form, false)]
    [InlineData("style: spaceDelimited, in: query", ParameterStyle.SpaceDelimited, false)]
    [InlineData("style: deepObject, explode: true, in: query", ParameterStyle.DeepObject, true)]
    public void A_style_has_the_default_of_its_location_and_explode_that_of_the_style(string yaml, object style, bool explode)
    {
        OpenApiDocument document = Spec.ReadClean($"openapi: 3.0.0\ncomponents: {{parameters: {{P: {{name: p, {yaml}}}}}}}");
        Parameter parameter = document.Components.Parameters["P"];
        Assert.Equal((style, explode), ((object)parameter.Style, parameter.Explode));
    }

    [Fact]
    public void Methods_of_later_versions_are_skipped_with_a_warning()
    {
        (_, IReadOnlyList<SpecDiagnostic> diagnostics) = Spec.Read("openapi: 3.2.0\npaths:\n  /a:\n    query: {}\n    additionalOperations: {LINK: {}}\n    get: {}\n");
        Assert.Equal(
            ["api.yaml(4,12): warning KSG011: QUERY /a is skipped: the method is not supported", "api.yaml(5,34): warning KSG011: LINK /a is skipped: the method is not supported"],
            diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Null_stands_for_nothing_everywhere()
    {
        OpenApiDocument document = Spec.ReadClean("""
            openapi: 3.0.0
            info:
            servers:
            tags:
            paths:
              /a:
              /b: {parameters: , get: {requestBody: {content: {a/b: }}, responses: {200: }}, post: {responses: , parameters: [{name: , in: query, schema: }]}}
            components: {schemas: {S: {properties: , allOf: , oneOf: , enum: , items: , required: , discriminator: , additionalProperties: }}, responses: }
            """);
        Assert.Equal(["/a", "/b"], document.Paths.Select(path => path.Name));
        Assert.NotNull(document.Paths["/b"].Operations[0].RequestBody!.Content["a/b"]);
    }
}
