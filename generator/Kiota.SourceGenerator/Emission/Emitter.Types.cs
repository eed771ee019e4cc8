using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    /// <summary>The mark of a reference that may be null, where the language has one.</summary>
    private string Maybe => facts.NullableAnnotations ? "?" : "";

    /// <summary>Silences the compiler where null is impossible or the caller's to avoid.</summary>
    private string Bang => facts.NullableAnnotations ? "!" : "";

    private string FormatNullable(TypeReference type) => FormatType(type) + (type.IsValueType ? "?" : Maybe);

    private string FormatType(TypeReference type) => type.Kind switch
    {
        ValueKind.List => $"{RuntimeNames.List}<{FormatElement(type.Element!)}>",
        ValueKind.Array when type.Element!.Kind is ValueKind.Enum or ValueKind.OpenEnum => $"{type.Element.Name}[]",
        ValueKind.Array => $"{FormatElement(type.Element!)}[]",
        ValueKind.Map => $"{RuntimeNames.IDictionary}<string, {FormatMapValue(type)}>",
        _ => type.Name,
    };

    // As Kiota has it: elements that are values may be null, except in arrays of enums.
    private string FormatElement(TypeReference element) => FormatType(element) + (element.IsValueType ? "?" : "");

    private string FormatMapValue(TypeReference map) =>
        map.NullableElement ? FormatNullable(map.Element!) : FormatType(map.Element!);
}
