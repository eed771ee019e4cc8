namespace Kiota.SourceGenerator.Tasks.Tests.Comparison;

public class SchemaChangeTests
{
    /// <summary>What changed, and whether that breaks who sends the schema, and who receives it.</summary>
    [Theory]
    // Types
    [InlineData("""{ "type": "string" }""", """{ "type": "integer" }""", "type string -> integer", true, true)]
    [InlineData("""{ "type": "integer" }""", """{ "type": "number" }""", "type integer -> number", true, true)]
    [InlineData("""{ "type": "string" }""", """{ }""", "type string -> anything", true, true)]
    [InlineData("""{ "type": "string" }""", """{ "type": ["string", "integer"] }""", "type string -> string or integer", true, true)]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "format": "date-time" }""", "type string -> string (date-time)", true, true)]
    [InlineData("""{ "type": "number", "format": "float" }""", """{ "type": "number", "format": "double" }""", "type number (float) -> number (double)", true, true)]
    [InlineData("""{ "type": "string", "format": "email" }""", """{ "type": "string", "format": "uri" }""", "format email -> uri", false, false)]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "format": "password" }""", "format none -> password", false, false)]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""", """{ "type": "string" }""", "type array -> string", true, true)]
    // Null
    [InlineData("""{ "type": "string" }""", """{ "type": ["string", "null"] }""", "null is allowed", false, true)]
    [InlineData("""{ "type": ["string", "null"] }""", """{ "type": "string" }""", "null is no longer allowed", true, false)]
    // Values
    [InlineData("""{ "type": "string", "enum": ["a", "b"] }""", """{ "type": "string", "enum": ["b"] }""", "value \"a\" removed", true, true)]
    [InlineData("""{ "type": "string", "enum": ["a"] }""", """{ "type": "string", "enum": ["a", "b"] }""", "value \"b\" added", false, false)]
    [InlineData("""{ "type": "string", "enum": ["a"] }""", """{ "type": "string" }""", "any value allowed, no longer an enum", true, true)]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "enum": ["a", "b"] }""", "only \"a\", \"b\" allowed", true, true)]
    [InlineData("""{ "type": "integer" }""", """{ "type": "integer", "enum": [1] }""", "only 1 allowed", true, false)]
    [InlineData("""{ "type": "integer", "enum": [1] }""", """{ "type": "integer" }""", "any value allowed, no longer an enum", false, false)]
    [InlineData("""{ "type": "integer", "enum": [1, 2] }""", """{ "type": "integer", "enum": [2] }""", "value 1 removed", true, true)]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "const": "a" }""", "only \"a\" allowed", true, false)]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "default": "a" }""", "default none -> \"a\"", false, false)]
    // Constraints
    [InlineData("""{ "type": "string", "maxLength": 9 }""", """{ "type": "string", "maxLength": 8 }""", "maximum length 9 -> 8", true, false)]
    [InlineData("""{ "type": "string", "maxLength": 8 }""", """{ "type": "string", "maxLength": 9 }""", "maximum length 8 -> 9", false, false)]
    [InlineData("""{ "type": "string", "minLength": 1 }""", """{ "type": "string", "minLength": 2 }""", "minimum length 1 -> 2", true, false)]
    [InlineData("""{ "type": "string", "minLength": 2 }""", """{ "type": "string" }""", "minimum length 2 -> none", false, false)]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "pattern": "^a" }""", "pattern none -> ^a", true, false)]
    [InlineData("""{ "type": "string", "pattern": "^a" }""", """{ "type": "string", "pattern": "^b" }""", "pattern ^a -> ^b", true, false)]
    [InlineData("""{ "type": "string", "pattern": "^a" }""", """{ "type": "string" }""", "pattern ^a -> none", false, false)]
    [InlineData("""{ "type": "integer", "minimum": 0 }""", """{ "type": "integer", "minimum": 1 }""", "minimum 0 -> 1", true, false)]
    [InlineData("""{ "type": "integer", "minimum": 9 }""", """{ "type": "integer", "minimum": 10 }""", "minimum 9 -> 10", true, false)]
    [InlineData("""{ "type": "integer", "minimum": 0 }""", """{ "type": "integer", "exclusiveMinimum": 0 }""", "minimum 0 -> 0 (exclusive)", true, false)]
    [InlineData("""{ "type": "number", "exclusiveMaximum": 5 }""", """{ "type": "number", "maximum": 5 }""", "maximum 5 (exclusive) -> 5", false, false)]
    [InlineData("""{ "type": "number", "maximum": 1e400 }""", """{ "type": "number", "maximum": 5 }""", "maximum 1e400 -> 5", true, false)]
    [InlineData("""{ "type": "integer", "multipleOf": 10 }""", """{ "type": "integer", "multipleOf": 5 }""", "multiple of 10 -> 5", false, false)]
    [InlineData("""{ "type": "integer", "multipleOf": 10 }""", """{ "type": "integer", "multipleOf": 3 }""", "multiple of 10 -> 3", true, false)]
    [InlineData("""{ "type": "array", "items": {} }""", """{ "type": "array", "items": {}, "minItems": 1 }""", "minimum number of items none -> 1", true, false)]
    [InlineData("""{ "type": "array", "items": {} }""", """{ "type": "array", "items": {}, "maxItems": 1 }""", "maximum number of items none -> 1", true, false)]
    [InlineData("""{ "type": "array", "items": {} }""", """{ "type": "array", "items": {}, "uniqueItems": true }""", "unique items none -> yes", true, false)]
    [InlineData("""{ "type": "object" }""", """{ "type": "object", "minProperties": 1 }""", "minimum number of properties none -> 1", true, false)]
    [InlineData("""{ "type": "object", "maxProperties": 2 }""", """{ "type": "object", "maxProperties": 1 }""", "maximum number of properties 2 -> 1", true, false)]
    // Objects
    [InlineData("""{ "type": "object", "additionalProperties": false }""", """{ "type": "object" }""", "other properties allowed", false, false)]
    [InlineData("""{ "type": "object" }""", """{ "type": "object", "additionalProperties": false }""", "other properties no longer allowed", true, true)]
    // Choices
    [InlineData(
        """{ "oneOf": [ { "type": "string" }, { "type": "integer" } ] }""",
        """{ "oneOf": [ { "type": "string" }, { "type": "integer" }, { "type": "boolean" } ] }""", "option boolean added", false, false)]
    [InlineData(
        """{ "anyOf": [ { "type": "string" }, { "type": "integer" }, { "type": "boolean" } ] }""",
        """{ "anyOf": [ { "type": "string" }, { "type": "integer" } ] }""", "option boolean removed", true, true)]
    [InlineData(
        """{ "oneOf": [ { "type": "string" }, { "type": "integer" } ] }""",
        """{ "type": "string" }""", "type one of several -> string", true, true)]
    public void Changes_of_a_schema(string before, string after, string what, bool breaksSender, bool breaksReceiver)
    {
        Assert.Equal(
            [$"{Mark(breaksSender)}: POST /things request body.value: {what}"],
            Changes.Between(Changes.Taking(Holding(before)), Changes.Taking(Holding(after))));
        Assert.Equal(
            [$"{Mark(breaksReceiver)}: GET /things response 200.value: {what}"],
            Changes.Between(Changes.Answering(Holding(before)), Changes.Answering(Holding(after))));
    }

    [Theory]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "description": "d", "title": "t", "examples": ["e"] }""")]
    [InlineData("""{ "type": "string", "nullable": false }""", """{ "allOf": [ { "type": "string" } ], "description": "d" }""")]
    [InlineData("""{ "type": ["string", "null"] }""", """{ "anyOf": [ { "type": "string" }, { "type": "null" } ] }""")]
    [InlineData("""{ "type": "string", "enum": ["a", "b"] }""", """{ "enum": ["b", "a"], "type": "string" }""")]
    [InlineData("""{ "type": "object", "additionalProperties": true }""", """{ "type": "object", "additionalProperties": {} }""")]
    [InlineData("""{ "type": "integer", "minimum": 10 }""", """{ "type": "integer", "minimum": 10 }""")]
    public void Two_spellings_of_one_schema_are_no_change(string before, string after)
    {
        Assert.Empty(Changes.Between(Changes.Taking(Holding(before)), Changes.Taking(Holding(after))));
        Assert.Empty(Changes.Between(Changes.Taking(Holding(after)), Changes.Taking(Holding(before))));
    }

    private static string Mark(bool breaking) => breaking ? "breaking" : "not breaking";

    private static string Holding(string schema) => $$"""{ "type": "object", "properties": { "value": {{schema}} } }""";
}
