using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Auth0.Hooks.Emulator.Contract;

/// <summary>Reads the schemas of one document, following references within it.</summary>
internal sealed class SchemaReader(YamlMappingNode document)
{
    public Schema Read(YamlNode node)
    {
        YamlMappingNode described = (YamlMappingNode)node;
        YamlMappingNode map = Resolve(described);
        YamlNode? additional = map.Child("additionalProperties");
        return new Schema
        {
            Type = map.Text("type"),
            Description = described.Text("description") ?? map.Text("description"),
            Properties = map.Map("properties").ToDictionary(pair => pair.Key, pair => Read(pair.Value)),
            Required = map.Texts("required"),
            AdditionalProperties = additional is YamlMappingNode values ? Read(values) : null,
            AllowsAdditionalProperties = map.Text("additionalProperties") != "false",
            Items = map.Child("items") is { } items ? Read(items) : null,
            Enum = map.Texts("enum"),
            Pattern = map.Text("pattern") is { } pattern ? new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking) : null,
            MinLength = map.Number("minLength"),
            MinProperties = map.Number("minProperties"),
            MaxProperties = map.Number("maxProperties"),
            MinItems = map.Number("minItems"),
            Minimum = map.Number("minimum"),
            Maximum = map.Number("maximum"),
        };
    }

    /// <summary>The node itself, or what its <c>$ref</c> points at.</summary>
    public YamlMappingNode Resolve(YamlNode node)
    {
        YamlMappingNode map = (YamlMappingNode)node;
        return map.Text("$ref") is { } reference
            ? reference[2..].Split('/').Aggregate(document, (parent, name) => (YamlMappingNode)parent.Child(name)!)
            : map;
    }
}

/// <summary>Shorthand for reading a YAML mapping.</summary>
internal static class YamlMappingExtensions
{
    public static YamlNode? Child(this YamlMappingNode map, string name) =>
        map.Children.TryGetValue(new YamlScalarNode(name), out YamlNode? child) ? child : null;

    public static string? Text(this YamlMappingNode map, string name) => (map.Child(name) as YamlScalarNode)?.Value;

    public static int? Number(this YamlMappingNode map, string name) =>
        map.Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public static string[] Texts(this YamlMappingNode map, string name) =>
        map.Child(name) is YamlSequenceNode list ? [.. list.Children.Cast<YamlScalarNode>().Select(item => item.Value!)] : [];

    public static IEnumerable<KeyValuePair<string, YamlNode>> Map(this YamlMappingNode map, string name) =>
        map.Child(name) is YamlMappingNode child
            ? child.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, pair.Value))
            : [];
}
