using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.OpenApi;
using Kiota.SourceGenerator.OpenApi.Validation;
using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator.Tests.OpenApi;

public class ValidationRuleTests
{
    private const string Server = "servers: [{url: 'https://a.example'}]\n";

    private static string Check(string yaml, params string[] disabled) =>
        string.Join(" ", Check(Spec.ReadClean("openapi: 3.1.0\n" + yaml), disabled).Select(Spec.At));

    private static List<SpecDiagnostic> Check(OpenApiDocument document, string[] disabled)
    {
        var found = new List<SpecDiagnostic>();
        ValidationRules.Check(document, disabled, found.Add);
        return found;
    }

    private static string CheckOperation(string method, string yaml) =>
        Check(Server + $"paths:\n  /a:\n    {method}:\n" + string.Join("\n", yaml.Split('\n').Select(line => "      " + line)));

    private static string CheckSchema(string yaml) => Check(Server + "components:\n  schemas:\n    A: {properties: {a: {}}}\n    S:\n      " + yaml);

    [Theory]
    [InlineData("info: {}", "KSG101(1,1)")]
    [InlineData("servers: [{url: /}]", "KSG101(1,1)")]
    [InlineData("servers: [{url: a}]", "")]
    [InlineData("servers: [{url: a}, {url: b}]", "KSG102(2,21)")]
    public void Servers(string yaml, string expected) => Assert.Equal(expected, Check(yaml));

    [Theory]
    [InlineData("get", "requestBody: {content: {}}", "KSG103(6,20)")]
    [InlineData("post", "requestBody: {content: {}}", "")]
    [InlineData("get", "responses: {204: {content: {a/b: {}}}}", "KSG104(6,24)")]
    [InlineData("get", "responses: {200: {content: {a/b: {}}}}", "")]
    [InlineData("get", "responses: {200: {content: {a/b: {schema: {type: string}}}}, 201: {content: {a/b: {schema: {type: object}}}}}", "KSG105(6,98)")]
    [InlineData("get", "responses: {200: {content: {a/b: {schema: {type: string}}}}, 201: {content: {a/b: {schema: {type: string}}}}}", "")]
    [InlineData("get", "responses: {200: {content: {a/b: {schema: {type: string}}}}, 400: {content: {a/b: {schema: {type: object}}}}}", "")]
    [InlineData("post", "requestBody: {content: {application/x-www-form-urlencoded: {schema: {properties: {a: {type: object}}}}}}", "KSG109(6,66)")]
    [InlineData("post", "requestBody: {content: {application/x-www-form-urlencoded: {schema: {properties: {a: {type: string}}}}}}", "")]
    public void Operations(string method, string yaml, string expected) => Assert.Equal(expected, CheckOperation(method, yaml));

    [Theory]
    [InlineData("{type: string, format: int32}", "KSG106(7,7)")]
    [InlineData("{type: integer, format: uuid}", "KSG106(7,7)")]
    [InlineData("{type: string, format: date-time}", "")]
    [InlineData("{type: string, format: email}", "KSG107(7,7)")]
    [InlineData("{type: object, format: anything}", "")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {}}}]}", "KSG108(7,7)")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {}}}], discriminator: {propertyName: k}}", "")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/A'}, {type: array}]}", "")]
    [InlineData("{items: {properties: {x: {additionalProperties: {type: string, format: uri}}}}}", "KSG107(7,55)")]
    public void Schemas(string yaml, string expected) => Assert.Equal(expected, CheckSchema(yaml));

    [Theory]
    [InlineData("NoServerEntry")]
    [InlineData("noserverentry")]
    [InlineData("All")]
    public void A_disabled_rule_is_silent(string name) => Assert.Equal("", Check("info: {}", "GetWithBody", name));

    [Fact]
    public void No_rule_breaks_the_build_of_a_valid_document()
    {
        OpenApiDocument document = Spec.ReadClean("openapi: 3.1.0\npaths: {/a: {get: {requestBody: {}}}}");
        List<SpecDiagnostic> found = Check(document, []);
        Assert.Equal(2, found.Count);
        Assert.All(found, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.ToDiagnostic().Severity));
    }
}
