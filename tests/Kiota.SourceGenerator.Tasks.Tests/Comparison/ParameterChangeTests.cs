namespace Kiota.SourceGenerator.Tasks.Tests.Comparison;

public class ParameterChangeTests
{
    private const string Page = """{ "name": "page", "in": "query", "schema": { "type": "integer" } }""";

    [Theory]
    [InlineData("", Page, "not breaking: GET /a query parameter \"page\": added, optional")]
    [InlineData(Page, "", "breaking: GET /a query parameter \"page\": removed")]
    [InlineData("", """{ "name": "page", "in": "query", "required": true, "schema": {} }""", "breaking: GET /a query parameter \"page\": added, required")]
    [InlineData(Page, """{ "name": "page", "in": "query", "required": true, "schema": { "type": "integer" } }""", "breaking: GET /a query parameter \"page\": now required")]
    [InlineData("""{ "name": "page", "in": "query", "required": true, "schema": { "type": "integer" } }""", Page, "not breaking: GET /a query parameter \"page\": no longer required")]
    [InlineData(Page, """{ "name": "page", "in": "query", "deprecated": true, "schema": { "type": "integer" } }""", "not breaking: GET /a query parameter \"page\": deprecated")]
    [InlineData(Page, """{ "name": "page", "in": "query", "schema": { "type": "string" } }""", "breaking: GET /a query parameter \"page\": type integer -> string")]
    [InlineData(Page, """{ "name": "page", "in": "query", "schema": { "type": "integer", "format": "int64" } }""", "breaking: GET /a query parameter \"page\": type integer -> integer (int64)")]
    [InlineData(Page, """{ "name": "page", "in": "query", "schema": { "type": "integer", "maximum": 9 } }""", "breaking: GET /a query parameter \"page\": maximum none -> 9")]
    [InlineData("""{ "name": "page", "in": "query", "schema": { "type": "integer", "maximum": 9 } }""", Page, "not breaking: GET /a query parameter \"page\": maximum 9 -> none")]
    [InlineData(Page, """{ "name": "page", "in": "query", "schema": { "type": "integer", "default": 1 } }""", "not breaking: GET /a query parameter \"page\": default none -> 1")]
    [InlineData(
        """{ "name": "ids", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } }""",
        """{ "name": "ids", "in": "query", "explode": false, "schema": { "type": "array", "items": { "type": "string" } } }""",
        "breaking: GET /a query parameter \"ids\": style form, exploded -> form")]
    [InlineData(
        """{ "name": "ids", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } }""",
        """{ "name": "ids", "in": "query", "schema": { "type": "array", "items": { "type": "integer" } } }""",
        "breaking: GET /a query parameter \"ids\"[]: type string -> integer")]
    [InlineData(
        """{ "name": "sort", "in": "query", "schema": { "type": "string", "enum": ["a", "b"] } }""",
        """{ "name": "sort", "in": "query", "schema": { "type": "string", "enum": ["a", "c"] } }""",
        "breaking: GET /a query parameter \"sort\": value \"b\" removed", "not breaking: GET /a query parameter \"sort\": value \"c\" added")]
    [InlineData(
        """{ "name": "X-Trace", "in": "header", "schema": { "type": "string" } }""",
        """{ "name": "x-trace", "in": "header", "schema": { "type": "string" } }""")]
    public void Changes_of_a_parameter(string before, string after, params string[] changes) =>
        Assert.Equal(changes, Changes.Between(With(before), With(after)));

    [Fact]
    public void A_parameter_that_moves_to_the_path_item_or_behind_a_reference_is_the_same()
    {
        string moved = Changes.Document($$""" "/a": { "parameters": [ {{Page}} ], "get": { "responses": {} } } """);
        string referred = $$"""
            { "openapi": "3.1.0", "info": {}, "components": { "parameters": { "Page": {{Page}} } },
              "paths": { "/a": { "get": { "parameters": [ { "$ref": "#/components/parameters/Page" } ], "responses": {} } } } }
            """;
        Assert.Empty(Changes.Between(With(Page), moved));
        Assert.Empty(Changes.Between(With(Page), referred));
        Assert.Empty(Changes.Between(referred, moved));
    }

    [Fact]
    public void The_version_of_the_specification_makes_no_difference() =>
        Assert.Empty(Changes.Between(
            """{ "swagger": "2.0", "info": {}, "paths": { "/a": { "get": { "parameters": [ { "name": "page", "in": "query", "type": "integer" } ], "responses": {} } } } }""",
            With(Page)));

    private static string With(string parameter) =>
        Changes.Document($$""" "/a": { "get": { "parameters": [ {{parameter}} ], "responses": {} } } """);
}
