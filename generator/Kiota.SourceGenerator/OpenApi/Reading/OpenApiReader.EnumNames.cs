using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private bool ReadEnumNamesField(EnumNames names, string name, SpecNode node)
    {
        switch (name)
        {
            case "name": names.Name = Text(node); return true;
            case "modelAsString": names.ModelAsString = Flag(node); return true;
            case "values": ReadList(names.Values, node, ReadEnumValueName); return true;
            default: return false;
        }
    }

    private bool ReadEnumValueNameField(EnumValueName value, string name, SpecNode node)
    {
        switch (name)
        {
            case "value": value.Value = RequiredText(node); return true;
            case "name": value.Name = Text(node); return true;
            case "description": value.Description = Text(node); return true;
            default: return false;
        }
    }

    private EnumValueName ReadEnumValueName(SpecNode node) => Read<EnumValueName>(node, ReadEnumValueNameField);

    private bool ReadEnumFlags(SpecNode node) => node["isFlags"] is { } flags && Flag(flags);
}
