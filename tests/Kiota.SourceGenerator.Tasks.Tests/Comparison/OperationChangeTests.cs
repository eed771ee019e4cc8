namespace Kiota.SourceGenerator.Tasks.Tests.Comparison;

public class OperationChangeTests
{
    private const string Ok = """ "responses": { "200": { "description": "ok" } } """;

    [Fact]
    public void Equal_documents_have_no_changes()
    {
        string document = Changes.Document($$"""
            "/hooks": { "get": { {{Ok}} }, "post": { "requestBody": { "content": { "application/json": { "schema": { "type": "object" } } } }, {{Ok}} } }
            """);
        Assert.Empty(Changes.Between(document, document));
    }

    [Fact]
    public void A_removed_operation_breaks_and_an_added_one_does_not()
    {
        Assert.Equal(
            ["not breaking: PUT /a: added", "breaking: DELETE /b: removed", "breaking: GET /b: removed"],
            Changes.Between(
                Changes.Document($$""" "/b": { "get": { {{Ok}} }, "delete": { {{Ok}} } }, "/a": { "get": { {{Ok}} } } """),
                Changes.Document($$""" "/a": { "get": { {{Ok}} }, "put": { {{Ok}} } } """)));
    }

    [Fact]
    public void Only_included_operations_count()
    {
        string before = Changes.Document($$""" "/hooks": { "get": { {{Ok}} } }, "/users": { "get": { {{Ok}} } } """);
        string after = Changes.Document("");
        Assert.Equal(["breaking: GET /hooks: removed"], Changes.Between(before, after, includes: "/hooks/**"));
        Assert.Equal(["breaking: GET /hooks: removed"], Changes.Between(before, after, excludes: "/users#GET"));
    }

    [Fact]
    public void Schemas_that_only_other_operations_reach_do_not_count()
    {
        string Using(string type) => Changes.Document(
            $$""" "/a": { "get": { {{Ok}} } }, "/b": { "get": { "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/B" } } } } } } } """,
            $$""" "B": { "type": "{{type}}" } """);
        Assert.Empty(Changes.Between(Using("string"), Using("integer"), includes: "/a"));
        Assert.Equal(["breaking: B (in responses): type string -> integer"], Changes.Between(Using("string"), Using("integer"), includes: "/b"));
    }

    [Theory]
    [InlineData(""" "deprecated": true, """, "", "no longer deprecated")]
    [InlineData("", """ "deprecated": true, """, "deprecated")]
    public void A_deprecation_does_not_break(string before, string after, string what) =>
        Assert.Equal(
            [$"not breaking: GET /a: {what}"],
            Changes.Between(
                Changes.Document($$""" "/a": { "get": { {{before}} {{Ok}} } } """),
                Changes.Document($$""" "/a": { "get": { {{after}} {{Ok}} } } """)));

    [Fact]
    public void Names_of_path_parameters_identify_nothing()
    {
        string With(string name) => Changes.Document($$"""
            "/hooks/{{{name}}}": { "parameters": [ { "name": "{{name}}", "in": "path", "required": true, "schema": { "type": "string" } } ], "get": { {{Ok}} } }
            """);
        Assert.Equal(
            ["not breaking: GET /hooks/{hookId} path parameter \"hookId\": was called \"id\""],
            Changes.Between(With("id"), With("hookId")));
    }

    [Fact]
    public void Descriptions_examples_operation_ids_and_the_order_of_members_make_no_difference() =>
        Assert.Empty(Changes.Between(
            Changes.Document($$""" "/a": { "get": { "operationId": "x", "summary": "one", {{Ok}} } }, "/b": { "get": { {{Ok}} } } """),
            Changes.Document($$""" "/b": { "get": { {{Ok}} } }, "/a": { "get": { {{Ok}}, "description": "two", "tags": ["t"] } } """)));

    [Fact]
    public void A_new_base_address_breaks()
    {
        string With(string url) => $$"""{ "openapi": "3.0.0", "info": {}, "servers": [ { "url": "{{url}}" } ], "paths": {} }""";
        Assert.Equal(
            ["breaking: base address: https://a.example -> https://b.example"],
            Changes.Between(With("https://a.example"), With("https://b.example")));
    }

    [Fact]
    public void Text_of_a_document_cannot_start_a_line_of_its_own()
    {
        string line = Assert.Single(Changes.Between(
            Changes.Document(""),
            Changes.Document($$""" "/a\n::error::pwned\u2028\u0007": { "get": { {{Ok}} } } """)));
        Assert.Equal(@"not breaking: GET /a\u000a::error::pwned\u2028\u0007: added", line);
    }
}
