using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    /// <remarks>A class of its own, so that it exists before the maps that start with it.</remarks>
    private static class SchemaConstraintFields
    {
        public static readonly FieldMap<Schema> All = new()
        {
            ["pattern"] = static (reader, schema, node) => schema.Constraints = schema.Constraints with { Pattern = reader.Text(node) },
            ["minimum"] = static (reader, schema, node) => schema.Constraints = reader.WithMinimum(schema.Constraints, node),
            ["maximum"] = static (reader, schema, node) => schema.Constraints = reader.WithMaximum(schema.Constraints, node),
            ["exclusiveMinimum"] = static (reader, schema, node) => schema.Constraints = reader.WithExclusiveMinimum(schema.Constraints, node),
            ["exclusiveMaximum"] = static (reader, schema, node) => schema.Constraints = reader.WithExclusiveMaximum(schema.Constraints, node),
            ["multipleOf"] = static (reader, schema, node) => schema.Constraints = schema.Constraints with { MultipleOf = reader.Number(node) },
            ["minLength"] = static (reader, schema, node) => schema.Constraints = schema.Constraints with { MinLength = reader.Count(node) },
            ["maxLength"] = static (reader, schema, node) => schema.Constraints = schema.Constraints with { MaxLength = reader.Count(node) },
            ["minItems"] = static (reader, schema, node) => schema.Constraints = schema.Constraints with { MinItems = reader.Count(node) },
            ["maxItems"] = static (reader, schema, node) => schema.Constraints = schema.Constraints with { MaxItems = reader.Count(node) },
            ["uniqueItems"] = static (reader, schema, node) => schema.Constraints = schema.Constraints with { UniqueItems = reader.Flag(node) },
            ["minProperties"] = static (reader, schema, node) => schema.Constraints = schema.Constraints with { MinProperties = reader.Count(node) },
            ["maxProperties"] = static (reader, schema, node) => schema.Constraints = schema.Constraints with { MaxProperties = reader.Count(node) },
        };
    }

    // An exclusive limit is a flag beside the limit in OpenAPI 3.0, and a limit of its own since 3.1, which then
    // takes the place of the inclusive one: a document that gives both means the narrower in practice.
    private SchemaConstraints WithMinimum(SchemaConstraints constraints, SpecNode node) =>
        constraints is { ExclusiveMinimum: true, Minimum: not null } ? constraints : constraints with { Minimum = Number(node) };

    private SchemaConstraints WithMaximum(SchemaConstraints constraints, SpecNode node) =>
        constraints is { ExclusiveMaximum: true, Maximum: not null } ? constraints : constraints with { Maximum = Number(node) };

    private SchemaConstraints WithExclusiveMinimum(SchemaConstraints constraints, SpecNode node) =>
        node.Kind == SpecNodeKind.Number
            ? constraints with { Minimum = node.Text, ExclusiveMinimum = true }
            : constraints with { ExclusiveMinimum = Flag(node) };

    private SchemaConstraints WithExclusiveMaximum(SchemaConstraints constraints, SpecNode node) =>
        node.Kind == SpecNodeKind.Number
            ? constraints with { Maximum = node.Text, ExclusiveMaximum = true }
            : constraints with { ExclusiveMaximum = Flag(node) };
}
