using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tests.OpenApi;

public class ReferenceTests
{
    private const string Head = "openapi: 3.1.0\n";

    [Fact]
    public void Every_kind_of_component_can_be_referred_to()
    {
        OpenApiDocument document = Spec.ReadClean(Head + """
            paths:
              /a: {$ref: '#/components/pathItems/Item'}
            components:
              pathItems:
                Item:
                  parameters: [{$ref: '#/components/parameters/P'}]
                  post:
                    requestBody: {$ref: '#/components/requestBodies/B'}
                    responses: {'200': {$ref: '#/components/responses/R'}}
              parameters: {P: {name: p, in: query}}
              requestBodies: {B: {content: {a/b: {schema: {$ref: '#/components/schemas/S'}}}}}
              responses: {R: {description: d, headers: {H: {$ref: '#/components/headers/H'}}}}
              headers: {H: {schema: {$ref: '#/components/schemas/S'}}}
              schemas: {S: {type: string}}
            """);
        PathItem item = document.Paths["/a"].Resolved;
        Operation operation = Assert.Single(item.Operations);
        Schema schema = document.Components.Schemas["S"];
        Assert.Same(document.Components.PathItems["Item"], item);
        Assert.Equal("p", Assert.Single(item.Parameters).Resolved.Name);
        Assert.Equal("B", operation.RequestBody!.Reference!.Name);
        Assert.Same(schema, operation.RequestBody.Resolved.Content["a/b"].Schema!.Resolved);
        Assert.Same(schema, operation.Responses["200"].Resolved.Headers["H"].Resolved.Schema!.Resolved);
    }

    [Theory]
    [InlineData("#/paths/~1a~0b~1%7Bid%7D/get/responses/200/content/application~1json/schema")]
    [InlineData("#/paths/~1a~0b~1{id}/get/responses/200/content/application~1json/schema")]
    [InlineData("#/paths/%7E1a%7e0b~1{id}/get/responses/200/content/application~1json/schema")]
    public void A_pointer_leads_anywhere(string pointer)
    {
        OpenApiDocument document = Spec.ReadClean(Head + """
            paths:
              /a~b/{id}:
                get: {responses: {200: {description: d, content: {application/json: {schema: {type: integer}}}}}}
            components: {schemas: {S: {$ref: 'POINTER'}}}
            """.Replace("POINTER", pointer, StringComparison.Ordinal));
        Schema reference = document.Components.Schemas["S"];
        Assert.Null(reference.Reference!.Name);
        Assert.Same(document.Paths[0].Value.Operations[0].Responses["200"].Content["application/json"].Schema, reference.Resolved);
    }

    [Fact]
    public void A_pointer_leads_into_arrays_and_through_references()
    {
        OpenApiDocument document = Spec.ReadClean(Head + """
            components:
              schemas:
                A: {$ref: '#/components/schemas/B'}
                B: {allOf: [{type: object}, {properties: {x: {type: boolean}}}]}
                C: {$ref: '#/components/schemas/A/allOf/1/properties/x'}
            """);
        Assert.Equal(SchemaTypes.Boolean, document.Components.Schemas["C"].Resolved.Types);
    }

    [Fact]
    public void A_schema_may_be_part_of_itself()
    {
        OpenApiDocument document = Spec.ReadClean(Head + """
            components:
              schemas:
                Node: {properties: {next: {$ref: '#/components/schemas/Node'}, inner: {items: {$ref: '#/components/schemas/Node/properties/inner'}}}}
            """);
        Schema node = document.Components.Schemas["Node"];
        Assert.Same(node, node.Properties["next"].Resolved);
        Assert.Same(node.Properties["inner"], node.Properties["inner"].Items!.Resolved);
    }

    [Fact]
    public void A_circle_of_references_is_cut_and_reported_once()
    {
        (OpenApiDocument? document, IReadOnlyList<SpecDiagnostic> diagnostics) = Spec.Read(Head + """
            components:
              schemas:
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/C'}
                C: {$ref: '#/components/schemas/A'}
                Self: {$ref: '#/components/schemas/Self'}
            """);
        Assert.Equal(["KSG007(4,15)", "KSG007(7,18)"], diagnostics.Select(Spec.At));
        Assert.All(document!.Components.Schemas, entry => Assert.Null(entry.Value.Resolved.Reference!.Target));
    }

    [Fact]
    public void A_chain_of_ten_thousand_references_ends_where_it_should()
    {
        IEnumerable<string> links = Enumerable.Range(0, 10_000).Select(n => $"    S{n}: {{$ref: '#/components/schemas/S{n + 1}'}}");
        OpenApiDocument document = Spec.ReadClean(Head + "components:\n  schemas:\n" + string.Join("\n", links) + "\n    S10000: {type: integer}\n");
        Assert.Equal(SchemaTypes.Integer, document.Components.Schemas["S0"].Resolved.Types);
    }

    [Theory]
    [InlineData("#/components/schemas/Gone", "KSG005")]
    [InlineData("#/paths/0", "KSG005")]
    [InlineData("#gone", "KSG005")]
    [InlineData("Gone", "KSG006")]
    [InlineData("other.yaml#/a", "KSG006")]
    [InlineData("https://example.com/a.json", "KSG006")]
    [InlineData("file:///etc/passwd", "KSG006")]
    [InlineData("/etc/passwd", "KSG006")]
    [InlineData("#/%zz/%/~9", "KSG005")]
    public void What_cannot_be_found_is_reported_where_it_stands(string reference, string id)
    {
        (OpenApiDocument? document, IReadOnlyList<SpecDiagnostic> diagnostics) =
            Spec.Read(Head + $"components:\n  schemas:\n    S: {{$ref: '{reference}'}}\n");
        SpecDiagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal(id + "(4,15)", diagnostic.At());
        Assert.Equal([reference], diagnostic.Arguments);
        Schema schema = document!.Components.Schemas["S"];
        Assert.Same(schema, schema.Resolved);
    }

    [Fact]
    public void What_stands_beside_a_reference_counts_since_3_1()
    {
        const string Components = "components: {schemas: {S: {$ref: '#/components/schemas/T', description: own, deprecated: true}, T: {description: other}}}\n";
        Schema now = Spec.ReadClean("openapi: 3.1.1\n" + Components).Components.Schemas["S"];
        Schema before = Spec.ReadClean("openapi: 3.0.3\n" + Components).Components.Schemas["S"];
        Assert.Equal(("own", true), (now.Description, now.Deprecated));
        Assert.Equal((null, false), (before.Description, before.Deprecated));
        Assert.Equal("other", now.Resolved.Description);
    }

    [Fact]
    public void Anchors_and_identifiers_and_dynamic_references_are_found()
    {
        OpenApiDocument document = Spec.ReadClean(Head + """
            components:
              schemas:
                Tree: {$id: 'https://example.com/tree', $dynamicAnchor: node, properties: {child: {$dynamicRef: '#node'}}}
                Leaf: {$anchor: leaf, type: string}
                A: {$ref: '#leaf'}
                B: {$ref: 'https://example.com/tree'}
                C: {$ref: 'https://example.com/tree#/properties/child'}
            """);
        OrderedMap<Schema> schemas = document.Components.Schemas;
        Assert.Same(schemas["Leaf"], schemas["A"].Resolved);
        Assert.Same(schemas["Tree"], schemas["B"].Resolved);
        Assert.Same(schemas["Tree"], schemas["C"].Resolved);
        Assert.Equal(["Leaf", "Tree", null, "Tree"], new[] { schemas["A"], schemas["B"], schemas["C"], schemas["Tree"].Properties["child"] }.Select(schema => schema.Reference!.Name));
    }

    [Fact]
    public void The_name_alone_of_a_schema_is_understood() =>
        Assert.Equal("Other", Spec.ReadSchema("$ref: Other").Reference!.Name);

    [Theory]
    [InlineData("other")]
    [InlineData("./other")]
    [InlineData("/schemas/other")]
    [InlineData("https://a.example/schemas/other")]
    public void A_reference_may_be_relative_to_the_identifier_of_a_schema(string reference)
    {
        OpenApiDocument document = Spec.ReadClean(Head + """
            components:
              schemas:
                S: {$id: 'https://a.example/schemas/s', properties: {p: {$ref: 'REFERENCE'}}}
                T: {$id: 'https://a.example/schemas/other', type: string}
            """.Replace("REFERENCE", reference, StringComparison.Ordinal));
        Assert.Same(document.Components.Schemas["T"], document.Components.Schemas["S"].Properties["p"].Resolved);
    }

    [Fact]
    public void Structure_beside_a_reference_makes_an_allOf()
    {
        OpenApiDocument document = Spec.ReadClean(Head + """
            components:
              schemas:
                S: {$ref: '#/components/schemas/T', properties: {p: {type: string}}}
                T: {type: object}
            """);
        Schema schema = document.Components.Schemas["S"];
        Assert.Null(schema.Reference);
        Assert.Same(document.Components.Schemas["T"], Assert.Single(schema.AllOf).Resolved);
        Assert.Equal("p", Assert.Single(schema.Properties).Name);
    }
}
