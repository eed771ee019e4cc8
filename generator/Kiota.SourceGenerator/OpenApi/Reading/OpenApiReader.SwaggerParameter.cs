using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private bool ReadSwaggerBodyField(RequestBody body, string name, SpecNode node)
    {
        switch (name)
        {
            case "description": body.Description = Text(node); return true;
            case "required": body.Required = Flag(node); return true;
            default: return false;
        }
    }

    private bool ReadSwaggerResponseField(Response response, string name, SpecNode node)
    {
        switch (name)
        {
            case "description": response.Description = Text(node); return true;
            case "headers": ReadMap(response.Headers, node, ReadSwaggerHeader); return true;
            case "schema": ReadSwaggerContent(response, node); return true;
            default: return false;
        }
    }

    private bool ReadSwaggerHeaderField(Header header, string name, SpecNode node)
    {
        switch (name)
        {
            case "description": header.Description = Text(node); return true;
            default: return false;
        }
    }

    /// <summary>A parameter or header of Swagger 2.0 is a schema in itself, with the same members.</summary>
    private Schema ReadParameterSchema(SpecNode node)
    {
        if (node["schema"] is { } written) return ReadSchema(written);
        var schema = new Schema { Position = node.Position };
        FillMembers(schema, node, ReadSchemaField);
        return schema;
    }

    private void CompleteSwaggerParameter(Parameter parameter, SpecNode node)
    {
        parameter.Required |= parameter.In == ParameterLocation.Path;
        parameter.Schema = ReadParameterSchema(node);
        parameter.Style = DefaultStyle(parameter.In);
        bool inQuery = parameter.Style == ParameterStyle.Form;
        parameter.Explode = inQuery;
        if ((parameter.Schema.Types & SchemaTypes.Array) == 0) return;
        (ParameterStyle style, bool explode) = ReadCollectionFormat(node);
        if (inQuery) (parameter.Style, parameter.Explode) = (style, explode);
    }

    /// <summary>How a list travels in a query or a form: with commas between its items, unless it says otherwise.</summary>
    private (ParameterStyle Style, bool Explode) ReadCollectionFormat(SpecNode node) =>
        (node["collectionFormat"] is { } written ? Text(written) : null) switch
        {
            "ssv" => (ParameterStyle.SpaceDelimited, false),
            "pipes" => (ParameterStyle.PipeDelimited, false),
            var format => (ParameterStyle.Form, format == "multi"),
        };

    private Header ReadSwaggerHeader(SpecNode node)
    {
        Header header = ReadHeader(node);
        if (header.Reference is null) header.Schema ??= ReadParameterSchema(node);
        return header;
    }

    private void ReadSwaggerContent(Response response, SpecNode node)
    {
        Schema schema = ReadSchema(node);
        bool isFile = node["type"]?.Text == "file";
        List<string> mediaTypes = isFile && produces.Count == 0 ? ["application/octet-stream"] : OrJson(produces);
        foreach (string mediaType in mediaTypes) response.Content[mediaType] = new() { Position = node.Position, Schema = schema };
    }
}
