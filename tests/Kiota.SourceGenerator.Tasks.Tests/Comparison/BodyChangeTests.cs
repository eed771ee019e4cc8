namespace Kiota.SourceGenerator.Tasks.Tests.Comparison;

public class BodyChangeTests
{
    private const string Json = """ "application/json": { "schema": { "type": "object" } } """;
    private const string Xml = """ "application/xml": { "schema": { "type": "object" } } """;

    [Theory]
    [InlineData("", $$""" "requestBody": { "content": { {{Json}} } }, """, "breaking: POST /a request body: added, optional")]
    [InlineData("", $$""" "requestBody": { "required": true, "content": { {{Json}} } }, """, "breaking: POST /a request body: added, required")]
    [InlineData($$""" "requestBody": { "content": { {{Json}} } }, """, "", "breaking: POST /a request body: removed")]
    [InlineData(
        $$""" "requestBody": { "content": { {{Json}} } }, """, $$""" "requestBody": { "required": true, "content": { {{Json}} } }, """,
        "breaking: POST /a request body: now required")]
    [InlineData(
        $$""" "requestBody": { "required": true, "content": { {{Json}} } }, """, $$""" "requestBody": { "content": { {{Json}} } }, """,
        "not breaking: POST /a request body: no longer required")]
    [InlineData(
        $$""" "requestBody": { "content": { {{Json}}, {{Xml}} } }, """, $$""" "requestBody": { "content": { {{Json}} } }, """,
        "breaking: POST /a request body: content type application/xml removed")]
    [InlineData(
        $$""" "requestBody": { "content": { {{Json}} } }, """, $$""" "requestBody": { "content": { {{Json}}, {{Xml}} } }, """,
        "not breaking: POST /a request body: content type application/xml added")]
    [InlineData(
        $$""" "requestBody": { "content": { {{Json}} } }, """,
        """ "requestBody": { "content": { "Application/JSON; charset=utf-8": { "schema": { "type": "object" } } } }, """)]
    [InlineData(
        $$""" "requestBody": { "content": { {{Json}} } }, """,
        """ "requestBody": { "content": { "application/json": { "schema": { "type": "array" } } } }, """,
        "breaking: POST /a request body: type object -> array")]
    public void Changes_of_a_request_body(string before, string after, params string[] changes) =>
        Assert.Equal(changes, Changes.Between(Posting(before), Posting(after)));

    [Theory]
    [InlineData(""" "200": { } """, """ "201": { } """, "not breaking: GET /a response 201: status 200 -> 201")]
    [InlineData($$""" "200": { "content": { {{Json}} } } """, $$""" "201": { "content": { {{Json}} } } """, "not breaking: GET /a response 201: status 200 -> 201")]
    [InlineData($$""" "200": { "content": { {{Json}} } } """, """ "200": { } """, "breaking: GET /a response 200: has no body any more")]
    [InlineData(""" "204": { } """, $$""" "204": { }, "200": { "content": { {{Json}} } } """,
        "not breaking: GET /a response 200: status 204 -> 200", "not breaking: GET /a response 200: has a body now")]
    [InlineData($$""" "200": { "content": { {{Json}} } } """, "", "breaking: GET /a response 200: removed")]
    [InlineData("", """ "404": { } """, "not breaking: GET /a response 404: added")]
    [InlineData(""" "404": { } """, "", "not breaking: GET /a response 404: removed")]
    [InlineData($$""" "404": { "content": { {{Json}} } } """, "", "breaking: GET /a response 404: removed")]
    [InlineData($$""" "default": { "content": { {{Json}} } } """,
        """ "default": { "content": { "application/json": { "schema": { "type": "string" } } } } """,
        "breaking: GET /a response default: type object -> string")]
    public void Changes_of_answers(string before, string after, params string[] changes) =>
        Assert.Equal(changes, Changes.Between(Getting(before), Getting(after)));

    private static string Posting(string body) => Changes.Document($$""" "/a": { "post": { {{body}} "responses": {} } } """);

    private static string Getting(string responses) => Changes.Document($$""" "/a": { "get": { "responses": { {{responses}} } } } """);
}
