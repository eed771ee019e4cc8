using Kiota.SourceGenerator.Building;
using Kiota.SourceGenerator.OpenApi;
using Kiota.SourceGenerator.Tasks.Comparison;
using Kiota.SourceGenerator.Tasks.Reading;

namespace Kiota.SourceGenerator.Tasks.Tests.Comparison;

/// <summary>Compares documents written in place, and gives the changes as lines.</summary>
internal static class Changes
{
    public static string[] Between(string before, string after, string? includes = null, string? excludes = null) =>
        DocumentComparison.Compare(Read(before), Read(after), [PathFilter.Parse(includes, excludes)], CancellationToken.None)
            .Select(change => change.ToString())
            .ToArray();

    /// <summary>The paths of a document in JSON, with components if there are any.</summary>
    public static string Document(string paths, string schemas = "") =>
        $$"""{ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { {{paths}} }, "components": { "schemas": { {{schemas}} } } }""";

    /// <summary>A document that takes a schema as the body of <c>POST /things</c>.</summary>
    public static string Taking(string schema, string schemas = "") => Document(
        $$"""
        "/things": { "post": {
          "requestBody": { "content": { "application/json": { "schema": {{schema}} } } },
          "responses": { "204": { "description": "done" } } } }
        """,
        schemas);

    /// <summary>A document that answers <c>GET /things</c> with a schema.</summary>
    public static string Answering(string schema, string schemas = "") => Document(
        $$"""
        "/things": { "get": { "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": {{schema}} } } } } } }
        """,
        schemas);

    private static OpenApiDocument Read(string text)
    {
        (OpenApiDocument? document, string? fault) = SpecDocumentReader.Read("test.json", System.Text.Encoding.UTF8.GetBytes(text), [], CancellationToken.None);
        Assert.Null(fault);
        return document!;
    }
}
