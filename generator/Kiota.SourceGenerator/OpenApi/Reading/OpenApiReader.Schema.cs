using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private bool ReadSchemaField(Schema schema, string name, SpecNode node)
    {
        switch (name)
        {
            case "type": ReadTypes(schema, node); return true;
            case "nullable": schema.Nullable |= Flag(node); return true;
            case "x-nullable": schema.Nullable |= Flag(node); return true;
            case "format": schema.Format ??= Text(node); return true;
            case "title": schema.Title = Text(node); return true;
            case "description": schema.Description = Text(node); return true;
            case "externalDocs": schema.ExternalDocs = Read<ExternalDocs>(node, ReadExternalDocsField); return true;
            case "properties": ReadMap(schema.Properties, node, ReadSchema); return true;
            case "required": ReadRequired(schema, node); return true;
            case "additionalProperties": schema.AdditionalProperties = ReadSchema(node); return true;
            case "unevaluatedProperties": schema.UnevaluatedProperties = ReadSchema(node); return true;
            case "patternProperties": ReadMap(schema.PatternProperties, node, ReadSchema); return true;
            case "items": ReadItems(schema, node); return true;
            case "prefixItems": ReadList(schema.PrefixItems, node, ReadSchema); return true;
            case "allOf": ReadList(schema.AllOf, node, ReadSchema); return true;
            case "oneOf": ReadAlternatives(schema, schema.OneOf, node); return true;
            case "anyOf": ReadAlternatives(schema, schema.AnyOf, node); return true;
            case "not": schema.Not = ReadSchema(node); return true;
            case "discriminator": schema.Discriminator = ReadDiscriminator(node); return true;
            case "x-ms-discriminator-value": schema.DiscriminatorValue = Text(node); return true;
            case "enum": ReadEnum(schema, node); return true;
            case "const": ReadConst(schema, node); return true;
            case "default": schema.Default = node; return true;
            case "readOnly": schema.ReadOnly = Flag(node); return true;
            case "writeOnly": schema.WriteOnly = Flag(node); return true;
            case "deprecated": schema.Deprecated = Flag(node); return true;
            case "x-ms-deprecation": schema.Deprecation = Read<Deprecation>(node, ReadDeprecationField); return true;
            case "x-ms-enum": schema.EnumNames = Read<EnumNames>(node, ReadEnumNamesField); return true;
            case "x-ms-enum-flags": schema.EnumFlags = ReadEnumFlags(node); return true;
            case "x-ms-primary-error-message": schema.PrimaryErrorMessage = Flag(node); return true;
            default: return ReadSchemaConstraintField(schema, name, node);
        }
    }

    private readonly Dictionary<SpecNode, Schema> schemas = [];

    private Schema ReadSchema(SpecNode node)
    {
        if (document.Version >= SpecVersion.OpenApi31 && HasStructureBesideReference(node)) return ReadExtended(node);
        if (node.Kind != SpecNodeKind.Boolean) return ReadReferenceable(node, schemas, ReadSchemaField, ReadSchema);
        if (!schemas.TryGetValue(node, out Schema schema))
            schemas[node] = schema = new() { Position = node.Position, Boolean = Flag(node) };
        return schema;
    }

    private static bool HasStructureBesideReference(SpecNode node) => node.Kind == SpecNodeKind.Object && node.Members.Count > 1
        && node["$ref"] is { Kind: SpecNodeKind.String } && (node["properties"] ?? node["allOf"] ?? node["oneOf"] ?? node["anyOf"]) is not null;

    /// <summary>Since 3.1 what stands beside a reference holds too: both together are an allOf.</summary>
    private Schema ReadExtended(SpecNode node)
    {
        if (schemas.TryGetValue(node, out Schema known)) return known;
        SpecNode source = node["$ref"]!;
        Schema schema = schemas[node] = new() { Position = node.Position };
        var target = new Schema { Position = source.Position, Reference = new() { Text = source.Text } };
        Pend(new PendingReference<Schema>(target.Reference, source, ReadSchema));
        schema.AllOf.Add(target);
        FillMembers(schema, node, ReadSchemaField);
        return schema;
    }

    private void ReadTypes(Schema schema, SpecNode node)
    {
        foreach (string type in Texts(node))
        {
            SchemaTypes known = type switch
            {
                "string" or "file" => SchemaTypes.String,
                "number" => SchemaTypes.Number,
                "integer" => SchemaTypes.Integer,
                "boolean" => SchemaTypes.Boolean,
                "array" => SchemaTypes.Array,
                "object" => SchemaTypes.Object,
                _ => SchemaTypes.None,
            };
            schema.Types |= known;
            if (schema.FirstType == SchemaTypes.None) schema.FirstType = known;
            if (type == "null") schema.Nullable = true;
            else if (type == "file") schema.Format = "binary";
            else if (known == SchemaTypes.None) Report(SpecDiagnostics.UnexpectedKind, node, "A JSON type", $"'{type}'");
        }
    }

    private void ReadRequired(Schema schema, SpecNode node)
    {
        // A parameter of Swagger 2.0 is read as a schema too, and its 'required' is about the parameter.
        if (node.Kind == SpecNodeKind.Array) schema.Required.UnionWith(Texts(node));
        else if (node.Kind is not (SpecNodeKind.Boolean or SpecNodeKind.Null)) Expect(SpecNodeKind.Array, node);
    }

    /// <summary>Before 2020-12 a tuple's items stood in <c>items</c>.</summary>
    private void ReadItems(Schema schema, SpecNode node)
    {
        if (node.Kind == SpecNodeKind.Array) ReadList(schema.PrefixItems, node, ReadSchema);
        else schema.Items = ReadSchema(node);
    }

    private void ReadAlternatives(Schema schema, List<Schema> alternatives, SpecNode node)
    {
        if (node.Kind == SpecNodeKind.Null || !Expect(SpecNodeKind.Array, node)) return;
        foreach (SpecNode item in Follow(node).Items)
        {
            if (AllowsNullOnly(item)) schema.Nullable = true;
            else alternatives.Add(ReadSchema(item));
        }
    }

    private static bool AllowsNullOnly(SpecNode node)
    {
        if (ReferenceIn(node) is not null) return false;
        if (node["type"] is { } type)
            return type.Text == "null" || type is { Kind: SpecNodeKind.Array, Items: [{ Text: "null" }] };
        return node["const"] is { Kind: SpecNodeKind.Null } || node["enum"] is { Items: [{ Kind: SpecNodeKind.Null }] };
    }

    private void ReadEnum(Schema schema, SpecNode node)
    {
        if (node.Kind == SpecNodeKind.Null || !Expect(SpecNodeKind.Array, node)) return;
        foreach (SpecNode value in Follow(node).Items)
        {
            if (value.Kind == SpecNodeKind.Null) schema.Nullable = true;
            else schema.Enum.Add(value);
        }
    }

    private static void ReadConst(Schema schema, SpecNode node)
    {
        schema.Const = node;
        schema.Nullable |= node.Kind == SpecNodeKind.Null;
    }
}
