using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private bool ReadServerField(Server server, string name, SpecNode node)
    {
        switch (name)
        {
            case "url": server.Url = RequiredText(node); return true;
            case "description": server.Description = Text(node); return true;
            case "variables": ReadMap(server.Variables, node, ReadServerVariable); return true;
            default: return false;
        }
    }

    private bool ReadServerVariableField(ServerVariable variable, string name, SpecNode node)
    {
        switch (name)
        {
            case "default": variable.Default = Text(node); return true;
            case "description": variable.Description = Text(node); return true;
            case "enum": variable.Enum.AddRange(Texts(node)); return true;
            default: return false;
        }
    }

    private Server ReadServer(SpecNode node) => Read<Server>(node, ReadServerField);

    private ServerVariable ReadServerVariable(SpecNode node) => Read<ServerVariable>(node, ReadServerVariableField);
}
