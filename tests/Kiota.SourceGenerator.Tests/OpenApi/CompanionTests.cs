using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tests.OpenApi;

public class CompanionTests
{
    private const string Head = "openapi: 3.1.0\n";

    [Theory]
    [InlineData("/repo/spec/api.yaml", "./models.yaml", "/repo/spec/models.yaml")]
    [InlineData("/repo/spec/api.yaml", "models.yaml", "/repo/spec/models.yaml")]
    [InlineData("/repo/spec/api.yaml", "../shared/my%20models.yaml", "/repo/shared/my models.yaml")]
    [InlineData("C:\\repo\\spec\\api.yaml", "sub/models.yaml", "C:\\repo\\spec\\sub\\models.yaml")]
    [InlineData("spec/api.yaml", "./a/../Models.yaml", "spec/models.yaml")]
    public void A_relative_reference_finds_its_companion(string path, string reference, string companion)
    {
        OpenApiDocument document = Spec.ReadClean(
            Head + $"components: {{schemas: {{S: {{$ref: '{reference}#/components/schemas/T'}}}}}}", path,
            (companion, "components: {schemas: {T: {type: boolean}}}"));
        Assert.Equal(SchemaTypes.Boolean, document.Components.Schemas["S"].Resolved.Types);
    }

    [Fact]
    public void References_inside_a_companion_start_from_the_companion()
    {
        OpenApiDocument document = Spec.ReadClean(
            Head + "paths: {/a: {$ref: 'paths/a.yaml'}}", "spec/api.yaml",
            ("spec/paths/a.yaml", "get: {responses: {'200': {$ref: '../responses.json#/ok'}}}"),
            ("spec/responses.json", """{"ok":{"description":"d","content":{"a/b":{"schema":{"$ref":"#/types/x"}}}},"types":{"x":{"type":"integer"}}}"""));
        Response response = document.Paths["/a"].Resolved.Operations[0].Responses["200"].Resolved;
        Assert.Equal(SchemaTypes.Integer, response.Content["a/b"].Schema!.Resolved.Types);
        Assert.Equal(new("spec/responses.json", 1, 7), response.Position);
    }

    [Fact]
    public void Whole_sections_may_stand_in_companions()
    {
        OpenApiDocument document = Spec.ReadClean(
            Head + "paths: {$ref: paths.yaml}\ncomponents: {schemas: {$ref: schemas.yaml}}", "api.yaml",
            ("paths.yaml", "/a: {get: {responses: {'200': {description: d}}}}"),
            ("schemas.yaml", "T: {type: string}"));
        Assert.Equal("GET", document.Paths["/a"].Operations[0].Method);
        Assert.Equal(SchemaTypes.String, document.Components.Schemas["T"].Types);
    }

    [Fact]
    public void Schemas_of_companions_become_components_with_names_of_their_own()
    {
        OpenApiDocument document = Spec.ReadClean(
            Head + """
            components:
              schemas:
                Pet: {type: string}
                Alias: {$ref: 'owner.yaml'}
                Use:
                  properties:
                    a: {$ref: 'models.yaml#/components/schemas/Pet'}
                    b: {$ref: 'models.yaml#/Toy'}
                    c: {$ref: 'owner.yaml'}
                    d: {$ref: 'models.yaml#/components/schemas/Pet'}
                    e: {$ref: 'folder/food.v1.json'}
            """, "api.yaml",
            ("models.yaml", "components: {schemas: {Pet: {type: object}}}\nToy: {type: object}"),
            ("owner.yaml", "type: object"),
            ("folder/food.v1.json", "{}"));
        OrderedMap<Schema> schemas = document.Components.Schemas;
        OrderedMap<Schema> use = schemas["Use"].Properties;
        Assert.Equal(["Pet2", "Toy", "Alias", "Pet2", "food.v1"], use.Select(property => property.Value.Reference!.Name));
        Assert.Equal(["Pet", "Alias", "Use", "Pet2", "Toy", "food.v1"], schemas.Select(entry => entry.Name));
        Assert.All(use, property => Assert.Same(schemas[property.Value.Reference!.Name!], property.Value.Resolved));
        Assert.Null(schemas["Alias"].Reference);
    }

    [Fact]
    public void Schemas_that_are_found_by_an_identifier_are_called_after_their_place()
    {
        OpenApiDocument document = Spec.ReadClean(
            Head + """
            components:
              schemas:
                Pet: {$id: 'https://example.com/pet', properties: {toy: {$ref: 'models.yaml#toy'}, friend: {$ref: 'https://example.com/pet'}}}
            """, "api.yaml", ("models.yaml", "$defs: {Toy: {$anchor: toy, type: object}}"));
        OrderedMap<Schema> pet = document.Components.Schemas["Pet"].Properties;
        Assert.Equal(["Toy", "Pet"], pet.Select(property => property.Value.Reference!.Name));
    }

    [Fact]
    public void A_broken_companion_is_one_error_at_its_place()
    {
        (OpenApiDocument? document, IReadOnlyList<SpecDiagnostic> diagnostics) = Spec.Read(
            Head + "components: {schemas: {A: {$ref: 'm.json#/A'}, B: {$ref: 'm.json#/B'}}}", "api.yaml", ("m.json", "{\n  oops"));
        Assert.NotNull(document);
        Assert.Equal("m.json", diagnostics[0].Position.File);
        Assert.Equal(["KSG001(2,3)", "KSG005(2,34)", "KSG005(2,58)"], diagnostics.Select(Spec.At));
    }

    [Fact]
    public void Companions_that_nothing_refers_to_are_not_read() =>
        Assert.Empty(Spec.ReadClean(Head + "paths: {}", "api.yaml", ("other.yaml", "{{{")).Paths);

    [Fact]
    public void Two_documents_may_refer_to_each_other()
    {
        OpenApiDocument document = Spec.ReadClean(
            Head + "components: {schemas: {A: {properties: {b: {$ref: 'b.yaml#/B'}}}}}", "api.yaml",
            ("b.yaml", "B: {properties: {a: {$ref: 'api.yaml#/components/schemas/A'}}}"));
        Schema a = document.Components.Schemas["A"];
        Assert.Same(a, a.Properties["b"].Resolved.Properties["a"].Resolved);
        Assert.Equal("A", a.Properties["b"].Resolved.Properties["a"].Reference!.Name);
    }
}
