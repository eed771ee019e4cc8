using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    /// <summary>A statement that writes a value, which is of the type or, unless said otherwise, null.</summary>
    /// <param name="key">A C# expression for the property's name.</param>
    /// <param name="canBeNull">Whether a value type comes as its nullable form.</param>
    private string FormatWrite(TypeReference type, string target, string key, string value, string runtimeNamespace, bool canBeNull = true) => type.Kind switch
    {
        ValueKind.Enum => $"{target}.WriteEnumValue<{type.Name}>({key}, {value});",
        ValueKind.OpenEnum => $"{target}.WriteStringValue({key}, {value}{(canBeNull ? "?" : "")}.Value);",
        ValueKind.Object => $"{target}.WriteObjectValue<{type.Name}>({key}, {value});",
        ValueKind.Untyped => $"{target}.WriteObjectValue<{RuntimeNames.UntypedNode}>({key}, {value});",
        ValueKind.List => FormatWriteList(type.Element!, target, key, value, runtimeNamespace),
        ValueKind.Map => $"{target}.WriteObjectValue({key}, {FormatMapRuntime(type, runtimeNamespace)}.Write({value}, {FormatMapWriter(type, runtimeNamespace)}));",
        _ => $"{target}.Write{AccessorName(type.Kind)}Value({key}, {value});",
    };

    private string FormatWriteList(TypeReference element, string target, string key, string value, string runtimeNamespace) => element.Kind switch
    {
        // Kiota's own way leaves out null, and joins the values with commas in a form, where it repeats the name for texts.
        ValueKind.Enum => $"{target}.WriteCollectionOfPrimitiveValues<string{Maybe}>({key}, {value}?.ConvertAll(item => item == null ? null : {FormatEnumText(element, "item.Value")}));",
        ValueKind.OpenEnum => $"{target}.WriteCollectionOfPrimitiveValues<string{Maybe}>({key}, {element.Name}.Texts({value}));",
        ValueKind.ByteArray => $"{target}.WriteCollectionOfPrimitiveValues<string{Maybe}>({key}, global::{runtimeNamespace}.ListNode.Texts({value}));",
        ValueKind.Object or ValueKind.Untyped => $"{target}.WriteCollectionOfObjectValues<{FormatType(element)}>({key}, {value});",
        _ => $"{target}.WriteCollectionOfPrimitiveValues<{FormatElement(element)}>({key}, {value});",
    };

    private string FormatMapWriter(TypeReference map, string runtimeNamespace)
    {
        string level = Level(map);
        string write = FormatWrite(map.Element!, "target" + level, "key" + level, "value" + level, runtimeNamespace, canBeNull: map.NullableElement);
        return map.NullableElement
            ? $"(target{level}, key{level}, value{level}) => {{ if (value{level} == null) target{level}.WriteNullValue(key{level}); else {write} }}"
            : $"(target{level}, key{level}, value{level}) => {write.TrimEnd(';')}";
    }
}
