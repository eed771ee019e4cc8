using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private bool ReadSchemaConstraintField(Schema schema, string name, SpecNode node)
    {
        switch (name)
        {
            case "pattern": schema.Constraints = schema.Constraints with { Pattern = Text(node) }; return true;
            case "minimum": schema.Constraints = WithMinimum(schema.Constraints, node); return true;
            case "maximum": schema.Constraints = WithMaximum(schema.Constraints, node); return true;
            case "exclusiveMinimum": schema.Constraints = WithExclusiveMinimum(schema.Constraints, node); return true;
            case "exclusiveMaximum": schema.Constraints = WithExclusiveMaximum(schema.Constraints, node); return true;
            case "multipleOf": schema.Constraints = schema.Constraints with { MultipleOf = Number(node) }; return true;
            case "minLength": schema.Constraints = schema.Constraints with { MinLength = Count(node) }; return true;
            case "maxLength": schema.Constraints = schema.Constraints with { MaxLength = Count(node) }; return true;
            case "minItems": schema.Constraints = schema.Constraints with { MinItems = Count(node) }; return true;
            case "maxItems": schema.Constraints = schema.Constraints with { MaxItems = Count(node) }; return true;
            case "uniqueItems": schema.Constraints = schema.Constraints with { UniqueItems = Flag(node) }; return true;
            case "minProperties": schema.Constraints = schema.Constraints with { MinProperties = Count(node) }; return true;
            case "maxProperties": schema.Constraints = schema.Constraints with { MaxProperties = Count(node) }; return true;
            default: return false;
        }
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
