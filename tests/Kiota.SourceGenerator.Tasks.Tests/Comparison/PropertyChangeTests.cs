namespace Kiota.SourceGenerator.Tasks.Tests.Comparison;

public class PropertyChangeTests
{
    private const string Name = """ "name": { "type": "string" } """;

    /// <summary>What changed, and whether that breaks who sends the object, and who receives it.</summary>
    [Theory]
    [InlineData("", Name, "[]", "[]", "added, optional", false, false)]
    [InlineData("", Name, "[]", """["name"]""", "added, required", true, false)]
    [InlineData("", """ "name": { "type": "string", "readOnly": true } """, "[]", """["name"]""", "added, required", false, false)]
    [InlineData(Name, "", "[]", "[]", "removed", true, true)]
    [InlineData(Name, Name, "[]", """["name"]""", "now required", true, false)]
    [InlineData(Name, Name, """["name"]""", "[]", "no longer required", false, true)]
    [InlineData(Name, """ "name": { "type": "string", "deprecated": true } """, "[]", "[]", "deprecated", false, false)]
    [InlineData(Name, """ "name": { "type": "string", "readOnly": true } """, "[]", "[]", "now read-only", true, true)]
    [InlineData(""" "name": { "type": "string", "writeOnly": true } """, Name, "[]", "[]", "no longer write-only", false, false)]
    public void Changes_of_a_property(
        string before, string after, string requiredBefore, string requiredAfter, string what, bool breaksSender, bool breaksReceiver)
    {
        string old = $$"""{ "type": "object", "properties": { {{before}} }, "required": {{requiredBefore}} }""";
        string current = $$"""{ "type": "object", "properties": { {{after}} }, "required": {{requiredAfter}} }""";
        Assert.Equal(
            [$"{Mark(breaksSender)}: POST /things request body.name: {what}"],
            Changes.Between(Changes.Taking(old), Changes.Taking(current)));
        Assert.Equal(
            [$"{Mark(breaksReceiver)}: GET /things response 200.name: {what}"],
            Changes.Between(Changes.Answering(old), Changes.Answering(current)));
    }

    [Fact]
    public void A_property_inside_items_maps_and_objects_is_found()
    {
        string Nested(string type) => $$"""
            { "type": "object", "properties": { "pages": { "type": "array", "items": {
              "type": "object", "additionalProperties": { "type": "object", "properties": { "size": { "type": "{{type}}" } } } } } } }
            """;
        Assert.Equal(
            ["breaking: GET /things response 200.pages[]{}.size: type integer -> string"],
            Changes.Between(Changes.Answering(Nested("integer")), Changes.Answering(Nested("string"))));
    }

    [Fact]
    public void The_type_of_a_map_s_values_counts()
    {
        string Map(string values) => $$"""{ "type": "object", "additionalProperties": {{values}} }""";
        Assert.Equal(
            ["breaking: POST /things request body{}: type anything -> string"],
            Changes.Between(Changes.Taking(Map("true")), Changes.Taking(Map("""{ "type": "string" }"""))));
        Assert.Equal(
            ["breaking: POST /things request body{}: type string -> integer"],
            Changes.Between(Changes.Taking(Map("""{ "type": "string" }""")), Changes.Taking(Map("""{ "type": "integer" }"""))));
    }

    private static string Mark(bool breaking) => breaking ? "breaking" : "not breaking";
}
