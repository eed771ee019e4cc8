namespace Kiota.SourceGenerator.Tasks.Tests.Comparison;

public class ModelChangeTests
{
    private const string HookRef = """{ "$ref": "#/components/schemas/Hook" }""";

    [Fact]
    public void A_model_that_many_operations_use_is_told_about_once_and_for_every_way_it_travels()
    {
        string With(string properties) => Changes.Document(
            string.Join(", ", Enumerable.Range(1, 9).Select(i => $$"""
                "/a{{i}}": { "post": {
                  "requestBody": { "content": { "application/json": { "schema": {{HookRef}} } } },
                  "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "type": "array", "items": {{HookRef}} } } } } } } }
                """)),
            $$""" "Hook": { "type": "object", "properties": { {{properties}} } } """);
        Assert.Equal(
            ["breaking: Hook.id (in requests and responses): removed", "not breaking: Hook.name (in requests and responses): added, optional"],
            Changes.Between(With(""" "id": {} """), With(""" "name": {} """)));
    }

    [Fact]
    public void A_promise_broken_in_answers_breaks_although_requests_are_met_first()
    {
        string With(string required) => Changes.Document(
            $$"""
            "/a": { "post": { "requestBody": { "content": { "application/json": { "schema": {{HookRef}} } } }, "responses": {} } },
            "/b": { "get": { "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": {{HookRef}} } } } } } }
            """,
            $$""" "Hook": { "properties": { "inner": { "type": "object", "properties": { "id": { "type": "string" } }, "required": [{{required}}] } } } """);
        Assert.Equal(
            ["breaking: Hook.inner.id (in requests and responses): no longer required"], Changes.Between(With("\"id\""), With("")));
    }

    [Fact]
    public void Schemas_that_contain_themselves_end()
    {
        string With(string type) => Changes.Answering(
            """{ "$ref": "#/components/schemas/Node" }""",
            $$""" "Node": { "properties": { "next": { "$ref": "#/components/schemas/Node" }, "all": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } }, "id": { "type": "{{type}}" } } } """);
        Assert.Equal(["breaking: Node.id (in responses): type string -> integer"], Changes.Between(With("string"), With("integer")));
    }

    [Fact]
    public void An_allOf_that_contains_itself_ends() =>
        Assert.Empty(Changes.Between(
            Changes.Answering("""{ "$ref": "#/components/schemas/A" }""", """ "A": { "allOf": [ { "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" } ] }, "B": { "allOf": [ { "$ref": "#/components/schemas/A" } ] } """),
            Changes.Answering("""{ "$ref": "#/components/schemas/A" }""", """ "A": { "allOf": [ { "$ref": "#/components/schemas/B" } ] }, "B": { "allOf": [ { "$ref": "#/components/schemas/A" } ] } """)));

    [Fact]
    public void A_renamed_model_breaks_and_is_still_compared()
    {
        string With(string name, string properties) => Changes.Answering(
            $$"""{ "$ref": "#/components/schemas/{{name}}" }""", $$""" "{{name}}": { "type": "object", "properties": { "id": {}, {{properties}} } } """);
        Assert.Equal(
            ["breaking: GET /things response 200: model Old -> New", "not breaking: GET /things response 200.b: added, optional"],
            Changes.Between(With("Old", """ "a": {} """), With("New", """ "a": {}, "b": {} """)));
    }

    [Fact]
    public void A_schema_written_in_place_or_referred_to_is_the_same_unless_it_is_a_class()
    {
        Assert.Empty(Changes.Between(
            Changes.Answering("""{ "type": "string" }"""),
            Changes.Answering("""{ "$ref": "#/components/schemas/Id" }""", """ "Id": { "type": "string" } """)));
        Assert.Equal(
            ["breaking: GET /things response 200: model in place -> Thing"],
            Changes.Between(
                Changes.Answering("""{ "type": "object", "properties": { "id": {} } }"""),
                Changes.Answering("""{ "$ref": "#/components/schemas/Thing" }""", """ "Thing": { "type": "object", "properties": { "id": {} } } """)));
    }

    [Fact]
    public void A_property_that_moves_to_a_base_stays_where_callers_find_it()
    {
        const string dog = """{ "$ref": "#/components/schemas/Dog" }""";
        Assert.Empty(Changes.Between(
            Changes.Answering(dog, """ "Dog": { "type": "object", "properties": { "name": { "type": "string" }, "tail": {} } } """),
            Changes.Answering(dog, """
                "Animal": { "type": "object", "properties": { "name": { "type": "string" } } },
                "Dog": { "allOf": [ { "$ref": "#/components/schemas/Animal" }, { "type": "object", "properties": { "tail": {} } } ] }
                """)));
    }

    [Fact]
    public void A_change_of_a_base_is_told_about_once()
    {
        string With(string type) => Changes.Answering(
            """{ "oneOf": [ { "$ref": "#/components/schemas/Dog" }, { "$ref": "#/components/schemas/Cat" } ] }""",
            $$"""
            "Animal": { "type": "object", "properties": { "name": { "type": "{{type}}" } } },
            "Dog": { "allOf": [ { "$ref": "#/components/schemas/Animal" }, { "type": "object", "properties": { "tail": {} } } ] },
            "Cat": { "allOf": [ { "$ref": "#/components/schemas/Animal" }, { "type": "object", "properties": { "lives": {} } } ] }
            """);
        Assert.Equal(["breaking: Animal.name (in responses): type string -> integer"], Changes.Between(With("string"), With("integer")));
    }

    [Fact]
    public void A_discriminator_s_values_and_what_they_mean_count()
    {
        string With(string mapping) => Changes.Answering(
            """{ "$ref": "#/components/schemas/Animal" }""",
            $$"""
            "Animal": { "type": "object", "properties": { "kind": { "type": "string" } }, "discriminator": { "propertyName": "kind", "mapping": { {{mapping}} } } },
            "Dog": { "allOf": [ { "$ref": "#/components/schemas/Animal" } ], "properties": { "tail": { "type": "string" } } },
            "Wolf": { "allOf": [ { "$ref": "#/components/schemas/Animal" } ], "properties": { "pack": { "type": "string" } } }
            """);
        Assert.Equal(
            ["breaking: Animal (in responses): discriminator value \"dog\" means Wolf instead of Dog",
             "breaking: Animal (in responses): discriminator value \"wolf\" removed",
             "not breaking: Animal (in responses): discriminator value \"hound\" added"],
            Changes.Between(
                With(""" "dog": "#/components/schemas/Dog", "wolf": "#/components/schemas/Wolf" """),
                With(""" "dog": "#/components/schemas/Wolf", "hound": "#/components/schemas/Dog" """))
                .Where(change => change.Contains("discriminator")));
    }

    [Fact]
    public void A_change_of_a_model_that_only_a_discriminator_names_is_found()
    {
        string With(string type) => Changes.Answering(
            """{ "$ref": "#/components/schemas/Animal" }""",
            $$"""
            "Animal": { "type": "object", "properties": { "kind": { "type": "string" } }, "discriminator": { "propertyName": "kind", "mapping": { "dog": "#/components/schemas/Dog" } } },
            "Dog": { "allOf": [ { "$ref": "#/components/schemas/Animal" } ], "properties": { "tail": { "type": "{{type}}" } } }
            """);
        Assert.Equal(["breaking: Dog.tail (in responses): type string -> integer"], Changes.Between(With("string"), With("integer")));
    }

    [Fact]
    public void A_discriminator_without_a_mapping_means_every_model_that_builds_on_its_own()
    {
        string With(string others, string type) => Changes.Answering(
            """{ "$ref": "#/components/schemas/Animal" }""",
            $$"""
            "Animal": { "type": "object", "properties": { "kind": { "type": "string" } }, "discriminator": { "propertyName": "kind" } },
            "Dog": { "allOf": [ { "$ref": "#/components/schemas/Animal" } ], "properties": { "tail": { "type": "{{type}}" } } },
            "Puppy": { "allOf": [ { "$ref": "#/components/schemas/Dog" } ], "properties": { "age": { "type": "{{type}}" } } },
            {{others}}
            """);
        Assert.Equal(
            ["breaking: Animal (in responses): discriminator value \"Cat\" removed",
             "not breaking: Animal (in responses): discriminator value \"Bird\" added",
             "breaking: Dog.tail (in responses): type string -> integer"],
            Changes.Between(
                With(""" "Cat": { "allOf": [ { "$ref": "#/components/schemas/Animal" } ] } """, "string"),
                With(""" "Bird": { "allOf": [ { "$ref": "#/components/schemas/Animal" } ] } """, "integer")));
    }

    [Fact]
    public void A_component_that_only_builds_on_another_is_a_class_of_its_own()
    {
        string With(string more) => Changes.Answering(
            """{ "$ref": "#/components/schemas/Dog" }""",
            $$"""
            "Animal": { "type": "object", "properties": { "name": { "type": "string" } } },
            "Dog": { "allOf": [ { "$ref": "#/components/schemas/Animal" } ] {{more}} }
            """);
        Assert.Equal(
            ["not breaking: Dog.tail (in responses): added, optional"],
            Changes.Between(With(""), With(""", "properties": { "tail": { "type": "string" } } """)));
    }

    [Fact]
    public void The_order_is_by_path_then_method_then_model_whatever_the_order_of_the_document()
    {
        string before = Changes.Document(
            $$""" "/b": { "get": { "responses": { "200": { "description": "", "content": { "application/json": { "schema": {{HookRef}} } } } } } }, "/a": { "post": { "responses": {} }, "get": { "responses": {} } } """,
            """ "Hook": { "type": "object", "properties": { "x": {}, "other": { "$ref": "#/components/schemas/Again" } } }, "Again": { "properties": { "y": {} } } """);
        string after = Changes.Document(
            $$""" "/b": { "get": { "deprecated": true, "responses": { "200": { "description": "", "content": { "application/json": { "schema": {{HookRef}} } } } } } } """,
            """ "Again": { "properties": { } }, "Hook": { "type": "object", "properties": { "other": { "$ref": "#/components/schemas/Again" } } } """);
        Assert.Equal(
            ["breaking: GET /a: removed", "breaking: POST /a: removed", "not breaking: GET /b: deprecated",
             "breaking: Again (in responses): type object -> anything", "breaking: Hook.x (in responses): removed"],
            Changes.Between(before, after));
    }
}
