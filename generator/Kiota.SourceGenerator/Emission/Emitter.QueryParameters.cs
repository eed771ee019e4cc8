using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    private void WriteQueryParameters(QueryParametersDefinition query)
    {
        OpenType(query, $"partial class {query.Name}", "The query parameters of the operation.");
        foreach (QueryParameterDefinition parameter in query.Parameters)
        {
            WriteSummary(parameter.Documentation, $"The <c>{XmlDoc.Escape(parameter.TemplateName)}</c> parameter.");
            WriteObsolete(parameter.Obsolete);
            WriteAttributes(parameter.Attributes);
            if (parameter.TemplateName != parameter.Name)
                writer.WriteLine($"[{RuntimeNames.QueryParameter}({Literal.Of(parameter.TemplateName)})]");
            writer.WriteLine($$"""public {{(parameter.HidesBase ? "new " : "")}}{{FormatNullable(parameter.Type)}} {{parameter.Name}} { get; set; }""");
            writer.WriteLine();
        }

        writer.OpenBlock($"internal void AddTo({RuntimeNames.IDictionary}<string, object> query)");
        foreach (QueryParameterDefinition parameter in query.Parameters) WriteAddParameter(parameter);
        writer.CloseBlock();
        writer.CloseBlock();
    }

    private void WriteAddParameter(QueryParameterDefinition parameter)
    {
        TypeReference type = parameter.Type;
        string name = parameter.Name;
        string condition = type.Kind == ValueKind.Array ? $"{name} != null && {name}.Length > 0" : $"{name} != null";
        string value = type switch
        {
            { Kind: ValueKind.Array, Element.Kind: ValueKind.String } when parameter.Separator is { } separator => $"string.Join({Literal.Of(separator)}, {name})",
            { Kind: ValueKind.Array } when parameter.Separator is { } separator => $"string.Join({Literal.Of(separator)}, global::System.Array.ConvertAll({name}, item => {FormatItemText(type.Element!)}))",
            { Kind: ValueKind.Array, Element: { Kind: ValueKind.Byte or ValueKind.SByte or ValueKind.TimeSpan or ValueKind.OpenEnum } or { IsFlags: true } } => $"global::System.Array.ConvertAll({name}, item => {FormatItemText(type.Element!)})",
            _ => FormatNullableAddressValue(type, name),
        };
        writer.WriteLine($"if ({condition}) query[{Literal.Of(parameter.TemplateName)}] = {value};");
    }

    /// <summary>A value that is set, as an address takes it.</summary>
    private static string FormatNullableAddressValue(TypeReference type, string value) => FormatAddressValue(type, value + (type.IsValueType ? ".Value" : ""));

    private static string FormatAddressValue(TypeReference type, string value) => type.Kind switch
    {
        ValueKind.OpenEnum => value + ".Value",
        ValueKind.TimeSpan => FormatDuration(value),
        ValueKind.Byte or ValueKind.SByte => "(int)" + value, // which Kiota writes, and no smaller number
        ValueKind.Enum when type.IsFlags => FormatEnumText(type, value),
        _ => value,
    };

    // Kiota does not write combined values in an address or a list. This is how it does in a property.
    private static string FormatEnumText(TypeReference type, string value)
    {
        const string text = "global::Microsoft.Kiota.Abstractions.Helpers.EnumHelpers.GetEnumStringValue";
        return type.IsFlags
            ? $"string.Join(\",\", {RuntimeNames.Enumerable}.Select({RuntimeNames.Enumerable}.Where({RuntimeNames.Enumerable}.Range(0, 31), bit => ((int){value} & (1 << bit)) != 0), bit => {text}(({type.Name})(1 << bit))))"
            : $"{text}({value})";
    }

    // Kiota does not write a duration in an address. This is how it does in a body.
    private static string FormatDuration(string value) => $"global::System.Xml.XmlConvert.ToString({value})";

    // As Kiota writes it in a list with commas.
    private static string FormatItemText(TypeReference element) => element.Kind switch
    {
        ValueKind.OpenEnum => "item.Value",
        ValueKind.Enum => FormatEnumText(element, "item"),
        ValueKind.Boolean => """item == null ? "" : item.Value ? "true" : "false" """.TrimEnd(),
        ValueKind.TimeSpan => $"""item == null ? "" : {FormatDuration("item.Value")}""",
        ValueKind.DateTimeOffset => """item == null ? "" : item.Value.ToString("o", global::System.Globalization.CultureInfo.InvariantCulture)""",
        _ => "global::System.Convert.ToString(item, global::System.Globalization.CultureInfo.InvariantCulture)",
    };
}
