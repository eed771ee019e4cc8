using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

internal sealed partial class OpenApiReader
{
    private bool ReadParameterField(Parameter parameter, string name, SpecNode node)
    {
        switch (name)
        {
            case "name": parameter.Name = RequiredText(node); return true;
            case "in": parameter.In = ReadLocation(node); return true;
            case "description": parameter.Description = Text(node); return true;
            case "required": parameter.Required = Flag(node); return true;
            case "deprecated": parameter.Deprecated = Flag(node); return true;
            case "x-ms-deprecation": parameter.Deprecation = Read<Deprecation>(node, ReadDeprecationField); return true;
            case "allowReserved": parameter.AllowReserved |= Flag(node); return true;
            case "x-ms-reserved-parameter": parameter.AllowReserved |= Flag(node); return true;
            case "schema": parameter.Schema = ReadSchema(node); return true;
            case "content": ReadMap(parameter.Content, node, ReadMediaType); return true;
            default: return false;
        }
    }

    private readonly Dictionary<SpecNode, Parameter> parameters = [];

    private Parameter ReadParameter(SpecNode node)
    {
        if (parameters.TryGetValue(node, out Parameter known)) return known;
        Parameter parameter = ReadReferenceable(node, parameters, ReadParameterField, ReadParameter);
        if (parameter.Reference is not null) return parameter;
        if (document.Version == SpecVersion.Swagger20) CompleteSwaggerParameter(parameter, node);
        else CompleteParameter(parameter, node);
        return parameter;
    }

    /// <summary>The style's default depends on the location and that of explode on the style, wherever they stand.</summary>
    private void CompleteParameter(Parameter parameter, SpecNode node)
    {
        parameter.Required |= parameter.In == ParameterLocation.Path;
        parameter.Style = node["style"] is { } style ? ReadStyle(style) ?? DefaultStyle(parameter.In) : DefaultStyle(parameter.In);
        parameter.Explode = node["explode"] is { } explode ? Flag(explode) : parameter.Style == ParameterStyle.Form;
    }

    private static ParameterStyle DefaultStyle(ParameterLocation location) =>
        location is ParameterLocation.Query or ParameterLocation.Cookie ? ParameterStyle.Form : ParameterStyle.Simple;

    private ParameterLocation ReadLocation(SpecNode node)
    {
        switch (Text(node))
        {
            case "query" or "querystring": return ParameterLocation.Query;
            case "path": return ParameterLocation.Path;
            case "header": return ParameterLocation.Header;
            case "cookie": return ParameterLocation.Cookie;
        }

        Report(SpecDiagnostics.UnexpectedKind, node, "query, path, header or cookie", $"'{node.Text}'");
        return ParameterLocation.Query;
    }

    private ParameterStyle? ReadStyle(SpecNode node)
    {
        switch (Text(node))
        {
            case "form": return ParameterStyle.Form;
            case "simple": return ParameterStyle.Simple;
            case "matrix": return ParameterStyle.Matrix;
            case "label": return ParameterStyle.Label;
            case "spaceDelimited": return ParameterStyle.SpaceDelimited;
            case "pipeDelimited": return ParameterStyle.PipeDelimited;
            case "deepObject": return ParameterStyle.DeepObject;
        }

        Report(SpecDiagnostics.UnexpectedKind, node, "A style of parameters", $"'{node.Text}'");
        return null;
    }
}
