using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private bool ReadComponentsField(Components components, string name, SpecNode node)
    {
        switch (name)
        {
            case "schemas": ReadMap(components.Schemas, node, ReadSchema); return true;
            case "responses": ReadMap(components.Responses, node, ReadResponse); return true;
            case "parameters": ReadMap(components.Parameters, node, ReadParameter); return true;
            case "requestBodies": ReadMap(components.RequestBodies, node, ReadRequestBody); return true;
            case "headers": ReadMap(components.Headers, node, ReadHeader); return true;
            case "pathItems": ReadMap(components.PathItems, node, ReadPathItem); return true;
            default: return false;
        }
    }
}
