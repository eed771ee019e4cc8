using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private static readonly FieldMap<Schema> SchemaFields = new(SchemaConstraintFields.All)
    {
        ["type"] = static (reader, schema, node) => reader.ReadTypes(schema, node),
        ["nullable"] = static (reader, schema, node) => schema.Nullable |= reader.Flag(node),
        ["x-nullable"] = static (reader, schema, node) => schema.Nullable |= reader.Flag(node),
        ["format"] = static (reader, schema, node) => schema.Format ??= reader.Text(node),
        ["title"] = static (reader, schema, node) => schema.Title = reader.Text(node),
        ["description"] = static (reader, schema, node) => schema.Description = reader.Text(node),
        ["externalDocs"] = static (reader, schema, node) => schema.ExternalDocs = reader.Read(node, ExternalDocsFields),
        ["properties"] = static (reader, schema, node) => reader.ReadMap(schema.Properties, node, reader.ReadSchema),
        ["required"] = static (reader, schema, node) => reader.ReadRequired(schema, node),
        ["additionalProperties"] = static (reader, schema, node) => schema.AdditionalProperties = reader.ReadSchema(node),
        ["unevaluatedProperties"] = static (reader, schema, node) => schema.UnevaluatedProperties = reader.ReadSchema(node),
        ["patternProperties"] = static (reader, schema, node) => reader.ReadMap(schema.PatternProperties, node, reader.ReadSchema),
        ["items"] = static (reader, schema, node) => reader.ReadItems(schema, node),
        ["prefixItems"] = static (reader, schema, node) => reader.ReadList(schema.PrefixItems, node, reader.ReadSchema),
        ["allOf"] = static (reader, schema, node) => reader.ReadList(schema.AllOf, node, reader.ReadSchema),
        ["oneOf"] = static (reader, schema, node) => reader.ReadAlternatives(schema, schema.OneOf, node),
        ["anyOf"] = static (reader, schema, node) => reader.ReadAlternatives(schema, schema.AnyOf, node),
        ["not"] = static (reader, schema, node) => schema.Not = reader.ReadSchema(node),
        ["discriminator"] = static (reader, schema, node) => schema.Discriminator = reader.ReadDiscriminator(node),
        ["enum"] = static (reader, schema, node) => reader.ReadEnum(schema, node),
        ["const"] = static (_, schema, node) => ReadConst(schema, node),
        ["default"] = static (_, schema, node) => schema.Default = node,
        ["readOnly"] = static (reader, schema, node) => schema.ReadOnly = reader.Flag(node),
        ["writeOnly"] = static (reader, schema, node) => schema.WriteOnly = reader.Flag(node),
        ["deprecated"] = static (reader, schema, node) => schema.Deprecated = reader.Flag(node),
        ["x-ms-deprecation"] = static (reader, schema, node) => schema.Deprecation = reader.Read(node, DeprecationFields),
        ["x-ms-enum"] = static (reader, schema, node) => schema.EnumNames = reader.Read(node, EnumNamesFields),
        ["x-ms-enum-flags"] = static (reader, schema, node) => schema.EnumFlags = reader.ReadEnumFlags(node),
        ["x-ms-primary-error-message"] = static (reader, schema, node) => schema.PrimaryErrorMessage = reader.Flag(node),
    };

    private readonly Dictionary<SpecNode, Schema> schemas = [];

    private Schema ReadSchema(SpecNode node)
    {
        if (document.Version >= SpecVersion.OpenApi31 && HasStructureBesideReference(node)) return ReadExtended(node);
        if (node.Kind != SpecNodeKind.Boolean) return ReadReferenceable(node, schemas, SchemaFields, ReadSchema);
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
        FillMembers(schema, node, SchemaFields);
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
