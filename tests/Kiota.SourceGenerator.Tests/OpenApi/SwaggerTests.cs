using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tests.OpenApi;

public class SwaggerTests
{
    private const string Head = "swagger: '2.0'\n";

    private static Operation ReadOperation(string yaml, string head = Head) =>
        Spec.ReadClean(head + "paths:\n  /a:\n    post:\n" + string.Join("\n", yaml.Split('\n').Select(line => "      " + line)))
            .Paths["/a"].Operations.Single();

    [Theory]
    [InlineData("host: a.example\nbasePath: /v1\nschemes: [https, http]", "https://a.example/v1 http://a.example/v1")]
    [InlineData("host: a.example:8080", "https://a.example:8080")]
    [InlineData("host: a.example\nbasePath: v1", "https://a.example/v1")]
    [InlineData("basePath: /v1", "/v1")]
    [InlineData("info: {}", "")]
    public void Host_base_path_and_schemes_are_servers(string yaml, string expected) =>
        Assert.Equal(expected, string.Join(" ", Spec.ReadClean(Head + yaml).Servers.Select(server => server.Url)));

    [Fact]
    public void A_body_parameter_is_a_request_body()
    {
        Operation operation = ReadOperation("""
            consumes: [application/json, application/xml]
            parameters: [{name: b, in: body, required: true, description: d, schema: {type: string}}, {name: q, in: query, type: integer}]
            """);
        RequestBody body = operation.RequestBody!;
        Assert.Equal((true, "d"), (body.Required, body.Description));
        Assert.Equal(["application/json", "application/xml"], body.Content.Select(media => media.Name));
        Assert.Equal(SchemaTypes.String, body.Content["application/xml"].Schema!.Types);
        Assert.Equal("q", Assert.Single(operation.Parameters).Name);
    }

    [Fact]
    public void A_body_may_come_from_the_components_or_the_path()
    {
        OpenApiDocument document = Spec.ReadClean(Head + """
            consumes: [text/plain]
            paths:
              /a: {post: {parameters: [{$ref: '#/parameters/B'}, {$ref: '#/parameters/Q'}]}}
              /b: {parameters: [{$ref: '#/parameters/B'}, {$ref: '#/parameters/Q'}], put: {}}
            parameters:
              B: {name: b, in: body, schema: {type: string}}
              Q: {name: q, in: query, type: boolean}
            """);
        PathItem b = document.Paths["/b"];
        Assert.Equal("text/plain", document.Paths["/a"].Operations[0].RequestBody!.Content.Single().Name);
        Assert.Equal("Q", document.Paths["/a"].Operations[0].Parameters.Single().Reference!.Name);
        Assert.Equal("text/plain", b.Operations[0].RequestBody!.Content.Single().Name);
        Assert.Equal("q", b.Parameters.Single().Resolved.Name);
        Assert.Equal("Q", document.Components.Parameters.Single().Name);
    }

    [Theory]
    [InlineData("", "string", "application/x-www-form-urlencoded")]
    [InlineData("", "file", "multipart/form-data")]
    [InlineData("consumes: [application/json]", "string", "application/x-www-form-urlencoded")]
    [InlineData("consumes: [multipart/form-data, application/x-www-form-urlencoded]", "string", "multipart/form-data application/x-www-form-urlencoded")]
    public void Form_parameters_are_the_properties_of_a_body(string consumes, string type, string expected)
    {
        Operation operation = ReadOperation($$"""
            {{consumes}}
            parameters: [{name: f, in: formData, type: {{type}}, required: true}, {name: g, in: formData, type: array, items: {type: integer} }]
            """);
        Assert.Equal(expected, string.Join(" ", operation.RequestBody!.Content.Select(media => media.Name)));
        Schema form = operation.RequestBody.Content[0].Value.Schema!;
        Assert.Equal(["f", "g"], form.Properties.Select(property => property.Name));
        Assert.Equal(["f"], form.Required);
        Assert.Equal((SchemaTypes.String, type == "file" ? "binary" : null), (form.Properties["f"].Types, form.Properties["f"].Format));
        Assert.Equal(SchemaTypes.Integer, form.Properties["g"].Items!.Types);
        Assert.True(operation.RequestBody.Required);
    }

    [Theory]
    [InlineData("type: array", ",")]
    [InlineData("type: array, collectionFormat: csv", ",")]
    [InlineData("type: array, collectionFormat: ssv", " ")]
    [InlineData("type: array, collectionFormat: pipes", "|")]
    [InlineData("type: array, collectionFormat: multi", null)]
    [InlineData("type: string", null)]
    public void The_collection_format_says_how_a_list_travels_in_a_form(string yaml, string? separator)
    {
        MediaType form = ReadOperation($"parameters: [{{name: f, in: formData, {yaml}, items: {{type: string}}}}]").RequestBody!.Content.Single().Value;
        Assert.Equal(separator, form.Encoding.TryGetValue("f", out Encoding encoding) ? encoding.Separator : null);
    }

    [Theory]
    [InlineData("type: string", ParameterStyle.Form, true)]
    [InlineData("type: array, items: {type: string}", ParameterStyle.Form, false)]
    [InlineData("type: array, collectionFormat: csv", ParameterStyle.Form, false)]
    [InlineData("type: array, collectionFormat: multi", ParameterStyle.Form, true)]
    [InlineData("type: array, collectionFormat: ssv", ParameterStyle.SpaceDelimited, false)]
    [InlineData("type: array, collectionFormat: pipes", ParameterStyle.PipeDelimited, false)]
    public void The_collection_format_is_a_style(string yaml, object style, bool explode)
    {
        Parameter parameter = ReadOperation($"parameters: [{{name: q, in: query, {yaml}, maxLength: 5, enum: [a]}}]").Parameters.Single();
        Assert.Equal((style, explode), ((object)parameter.Style, parameter.Explode));
        Assert.Equal(5, parameter.Schema!.Constraints.MaxLength);
        Assert.Equal("a", parameter.Schema.Enum.Single().Text);
    }

    [Theory]
    [InlineData("produces: [application/json, text/csv]", "application/json text/csv")]
    [InlineData("summary: s", "a/b")]
    public void Responses_have_the_produced_media_types(string produces, string expected)
    {
        Operation operation = ReadOperation(produces + """

            responses: {200: {description: d, schema: {type: string}, headers: {H: {type: integer}}}, 204: {description: e}}
            """, Head + "produces: [a/b]\n");
        Assert.Equal(expected, string.Join(" ", operation.Responses["200"].Content.Select(media => media.Name)));
        Assert.Equal(SchemaTypes.Integer, operation.Responses["200"].Headers["H"].Schema!.Types);
        Assert.Empty(operation.Responses["204"].Content);
    }

    [Fact]
    public void A_file_answer_is_bytes()
    {
        (string mediaType, MediaType media) = ReadOperation("responses: {200: {schema: {type: file}}}").Responses["200"].Content.Single();
        Assert.Equal(("application/octet-stream", SchemaTypes.String, "binary"), (mediaType, media.Schema!.Types, media.Schema.Format));
    }

    [Fact]
    public void Definitions_and_responses_are_components()
    {
        OpenApiDocument document = Spec.ReadClean(Head + """
            paths: {/a: {get: {responses: {200: {$ref: '#/responses/R'}}}}}
            responses: {R: {description: d, schema: {$ref: '#/definitions/Pet'}}}
            definitions: {Pet: {discriminator: kind, properties: {kind: {type: string, x-nullable: true}}}}
            """);
        Schema pet = document.Components.Schemas["Pet"];
        Response response = document.Paths["/a"].Operations[0].Responses["200"];
        Assert.Equal("R", response.Reference!.Name);
        Assert.Equal("Pet", response.Resolved.Content["application/json"].Schema!.Reference!.Name);
        Assert.Same(pet, response.Resolved.Content["application/json"].Schema!.Resolved);
        Assert.Equal("kind", pet.Discriminator!.PropertyName);
        Assert.True(pet.Properties["kind"].Nullable);
    }
}
