using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private static readonly FieldMap<EnumNames> EnumNamesFields = new()
    {
        ["name"] = static (reader, names, node) => names.Name = reader.Text(node),
        ["modelAsString"] = static (reader, names, node) => names.ModelAsString = reader.Flag(node),
        ["values"] = static (reader, names, node) => reader.ReadList(names.Values, node, reader.ReadEnumValueName),
    };

    private static readonly FieldMap<EnumValueName> EnumValueNameFields = new()
    {
        ["value"] = static (reader, value, node) => value.Value = reader.RequiredText(node),
        ["name"] = static (reader, value, node) => value.Name = reader.Text(node),
        ["description"] = static (reader, value, node) => value.Description = reader.Text(node),
    };

    private EnumValueName ReadEnumValueName(SpecNode node) => Read(node, EnumValueNameFields);

    private bool ReadEnumFlags(SpecNode node) => node["isFlags"] is { } flags && Flag(flags);
}
