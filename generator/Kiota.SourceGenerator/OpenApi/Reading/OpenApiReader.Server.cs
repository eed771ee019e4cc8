using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private static readonly FieldMap<Server> ServerFields = new()
    {
        ["url"] = static (reader, server, node) => server.Url = reader.RequiredText(node),
        ["description"] = static (reader, server, node) => server.Description = reader.Text(node),
        ["variables"] = static (reader, server, node) => reader.ReadMap(server.Variables, node, reader.ReadServerVariable),
    };

    private static readonly FieldMap<ServerVariable> ServerVariableFields = new()
    {
        ["default"] = static (reader, variable, node) => variable.Default = reader.Text(node),
        ["description"] = static (reader, variable, node) => variable.Description = reader.Text(node),
        ["enum"] = static (reader, variable, node) => variable.Enum.AddRange(reader.Texts(node)),
    };

    private Server ReadServer(SpecNode node) => Read(node, ServerFields);

    private ServerVariable ReadServerVariable(SpecNode node) => Read(node, ServerVariableFields);
}
