using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tests.OpenApi;

public class SchemaReaderTests
{
    [Theory]
    [InlineData("{type: string, nullable: true}")]
    [InlineData("{type: string, x-nullable: true}")]
    [InlineData("{type: [string, 'null']}")]
    [InlineData("{type: ['null', string]}")]
    [InlineData("{type: string, enum: [a, null]}")]
    public void Every_spelling_of_nullable_reads_the_same(string yaml)
    {
        Schema schema = Spec.ReadSchema(yaml);
        Assert.True(schema.Nullable);
        Assert.Equal(SchemaTypes.String, schema.Types);
        Assert.Equal(SchemaTypes.String, schema.FirstType);
        Assert.All(schema.Enum, value => Assert.Equal("a", value.Text));
    }

    [Theory]
    [InlineData("oneOf: [{$ref: '#/components/schemas/Other'}, {type: 'null'}]")]
    [InlineData("oneOf: [{type: ['null']}, {$ref: '#/components/schemas/Other'}]")]
    [InlineData("anyOf: [{$ref: '#/components/schemas/Other'}, {const: null}]")]
    [InlineData("anyOf: [{$ref: '#/components/schemas/Other'}, {enum: [null]}]")]
    public void A_branch_for_null_alone_is_nullable_and_no_branch(string yaml)
    {
        Schema schema = Spec.ReadSchema(yaml);
        Assert.True(schema.Nullable);
        Assert.Equal("Other", Assert.Single(schema.OneOf.Concat(schema.AnyOf)).Reference!.Name);
    }

    [Fact]
    public void Not_nullable_unless_it_says_so() => Assert.False(Spec.ReadSchema("{type: string, nullable: false}").Nullable);

    [Fact]
    public void Several_types_keep_which_came_first()
    {
        Schema schema = Spec.ReadSchema("type: [integer, string]");
        Assert.Equal(SchemaTypes.Integer | SchemaTypes.String, schema.Types);
        Assert.Equal(SchemaTypes.Integer, schema.FirstType);
    }

    [Fact]
    public void Properties_keep_their_order_and_any_name()
    {
        Schema schema = Spec.ReadSchema("properties: {b: true, '': {type: string}, $ref: {type: integer}, a: , x-y: {}}\nrequired: [b, gone]");
        Assert.Equal(["b", "", "$ref", "a", "x-y"], schema.Properties.Select(property => property.Name));
        Assert.True(schema.Properties["b"].Boolean);
        Assert.Equal(SchemaTypes.None, schema.Properties["a"].Types);
        Assert.Equal(["b", "gone"], schema.Required.Order());
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("{}", null)]
    [InlineData("{type: string}", null)]
    public void Additional_properties_are_a_schema_or_a_boolean(string yaml, bool? expected)
    {
        Schema schema = Spec.ReadSchema("additionalProperties: " + yaml);
        Assert.NotNull(schema.AdditionalProperties);
        Assert.Equal(expected, schema.AdditionalProperties.Boolean);
        Assert.Null(Spec.ReadSchema("type: object").AdditionalProperties);
    }

    [Fact]
    public void A_tuple_has_prefix_items_in_either_spelling()
    {
        Assert.Equal(2, Spec.ReadSchema("prefixItems: [{type: string}, {type: integer}]").PrefixItems.Count);
        Schema old = Spec.ReadSchema("items: [{type: string}, {type: integer}]");
        Assert.Equal(2, old.PrefixItems.Count);
        Assert.Null(old.Items);
    }

    [Theory]
    [InlineData("{minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true}", "1", "9", true)]
    [InlineData("{exclusiveMinimum: 1, exclusiveMaximum: 9}", "1", "9", true)]
    [InlineData("{exclusiveMinimum: 1, minimum: 0, maximum: 10, exclusiveMaximum: 9}", "1", "9", true)]
    [InlineData("{minimum: -1e400, maximum: 1.50}", "-1e400", "1.50", false)]
    public void Limits_of_numbers_keep_their_spelling(string yaml, string minimum, string maximum, bool exclusive)
    {
        SchemaConstraints constraints = Spec.ReadSchema(yaml).Constraints;
        Assert.Equal(
            (minimum, maximum, exclusive, exclusive),
            (constraints.Minimum, constraints.Maximum, constraints.ExclusiveMinimum, constraints.ExclusiveMaximum));
    }

    [Fact]
    public void Limits_of_counts_are_whole_and_reachable()
    {
        SchemaConstraints constraints = Spec.ReadSchema("{minLength: 1, maxLength: 2.0, minItems: '3', maxItems: 9999999999, uniqueItems: true}").Constraints;
        Assert.Equal((1, 2, 3, null, true), (constraints.MinLength, constraints.MaxLength, constraints.MinItems, constraints.MaxItems, constraints.UniqueItems));
        Assert.Same(SchemaConstraints.None, Spec.ReadSchema("type: string").Constraints);
    }

    [Fact]
    public void Values_keep_their_json_kind()
    {
        Schema schema = Spec.ReadSchema("{enum: [1, '1', true], const: null, default: '5'}");
        Assert.Equal("Number String Boolean", string.Join(" ", schema.Enum.Select(value => value.Kind)));
        Assert.Equal("Null", schema.Const!.Kind.ToString());
        Assert.Equal("String", schema.Default!.Kind.ToString());
    }

    [Fact]
    public void Extensions_have_their_place_and_unknown_ones_are_kept()
    {
        Schema schema = Spec.ReadSchema("""
            type: string
            enum: [a, b]
            x-ms-enum: {name: Kind, modelAsString: true, values: [{value: a, name: First, description: The first}, {value: 2}]}
            x-ms-enum-flags: {isFlags: true}
            x-ms-deprecation: {description: Use the other, version: 2.0, date: 2026-01-01, removalDate: 2027-01-01}
            x-ms-primary-error-message: true
            x-other: [1]
            """);
        Assert.Equal("Kind", schema.EnumNames!.Name);
        Assert.True(schema.EnumNames.ModelAsString);
        Assert.Equal(["a First The first", "2  "], schema.EnumNames.Values.Select(value => $"{value.Value} {value.Name} {value.Description}"));
        Assert.True(schema.EnumFlags);
        Assert.Equal(
            ("Use the other", "2.0", "2026-01-01", "2027-01-01"),
            (schema.Deprecation!.Description, schema.Deprecation.Version, schema.Deprecation.Date, schema.Deprecation.RemovalDate));
        Assert.True(schema.PrimaryErrorMessage);
        Assert.Equal("x-other", Assert.Single(schema.Extensions).Name);
    }

    [Fact]
    public void A_discriminator_maps_to_schemas_by_name_or_by_reference()
    {
        Schema schema = Spec.ReadSchema("discriminator: {propertyName: kind, mapping: {a: Other, b: '#/components/schemas/Other'}}");
        Assert.Equal("kind", schema.Discriminator!.PropertyName);
        Assert.Equal(["Other", "Other"], schema.Discriminator.Mapping.Select(entry => entry.Value.Reference!.Name));
        Assert.Same(schema.Discriminator.Mapping["a"].Resolved, schema.Discriminator.Mapping["b"].Resolved);
    }

    [Fact]
    public void The_place_of_a_schema_is_that_of_its_text()
    {
        Schema schema = Spec.ReadClean("openapi: 3.1.0\ncomponents:\n  schemas:\n    S:\n      type: object\n").Components.Schemas["S"];
        Assert.Equal(new("api.yaml", 5, 7), schema.Position);
    }

    [Theory]
    [InlineData("type: 5", "KSG008(5,14)")]
    [InlineData("type: date", "KSG008(5,14)")]
    [InlineData("properties: []", "KSG008(5,20)")]
    [InlineData("allOf: {}", "KSG008(5,15)")]
    [InlineData("enum: a", "KSG008(5,14)")]
    [InlineData("required: yes", "KSG008(5,18)")]
    [InlineData("minLength: many", "KSG008(5,19)")]
    [InlineData("deprecated: maybe", "KSG008(5,20)")]
    [InlineData("title: {}", "KSG008(5,15)")]
    [InlineData("properties: {a: 5}", "KSG008(5,24)")]
    public void A_value_of_the_wrong_kind_is_information_and_ignored(string yaml, string expected)
    {
        (OpenApiDocument? document, IReadOnlyList<SpecDiagnostic> diagnostics) =
            Spec.Read("openapi: 3.1.0\ncomponents:\n  schemas:\n    S:\n       " + yaml);
        Assert.Equal(expected, Assert.Single(diagnostics).At());
        Assert.True(document!.Components.Schemas.ContainsKey("S"));
    }
}
