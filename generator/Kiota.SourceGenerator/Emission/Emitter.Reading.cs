using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Emission;

internal sealed partial class Emitter
{
    /// <summary>An expression that reads a value from a parse node; null if the node has no such value.</summary>
    private string FormatRead(TypeReference type, string node, string runtimeNamespace) => type.Kind switch
    {
        ValueKind.Enum => $"{node}.GetEnumValue<{type.Name}>()",
        ValueKind.OpenEnum => $"{type.Name}.Read({node})",
        ValueKind.Object => $"{node}.GetObjectValue<{type.Name}>({FormatFactory(type)})",
        ValueKind.Untyped => $"{node}.GetObjectValue<{RuntimeNames.UntypedNode}>({FormatFactory(type)})",
        ValueKind.List => FormatReadList(type.Element!, node, runtimeNamespace),
        ValueKind.Map => $"{FormatMapRuntime(type, runtimeNamespace)}.Read({node}, {FormatMapReader(type, runtimeNamespace)})",
        _ => $"{node}.Get{AccessorName(type.Kind)}Value()",
    };

    /// <summary>The factory of an object: a method group, converted to Kiota's delegate.</summary>
    private static string FormatFactory(TypeReference type) =>
        (type.Kind == ValueKind.Untyped ? RuntimeNames.UntypedNode : type.Name) + ".CreateFromDiscriminatorValue";

    private string FormatReadList(TypeReference element, string node, string runtimeNamespace) => element.Kind switch
    {
        ValueKind.Decimal => $"global::{runtimeNamespace}.ListNode.Decimals({node})",
        ValueKind.ByteArray => $"global::{runtimeNamespace}.ListNode.Bytes({node})",
        ValueKind.Enum => $"{node}.GetCollectionOfEnumValues<{element.Name}>()?.AsList()",
        ValueKind.OpenEnum => $"{element.Name}.ReadList({node})",
        ValueKind.Object or ValueKind.Untyped =>
            $"{node}.GetCollectionOfObjectValues<{FormatType(element)}>({FormatFactory(element)})?.AsList()",
        _ => $"{node}.GetCollectionOfPrimitiveValues<{FormatElement(element)}>()?.AsList()",
    };

    private string FormatMapRuntime(TypeReference map, string runtimeNamespace) =>
        $"global::{runtimeNamespace}.MapNode<{FormatMapValue(map)}>";

    // What reads a value, and whether null is one.
    private string FormatMapReader(TypeReference map, string runtimeNamespace)
    {
        string value = "value" + Level(map);
        string read = FormatRead(map.Element!, value, runtimeNamespace);
        string unwrap = map.Element!.IsValueType && !map.NullableElement ? ".GetValueOrDefault()" : map.NullableElement ? "" : Bang;
        string keepsNull = map.NullableElement ? ", true" : "";
        return map.Element.IsValueType && !map.NullableElement ? $"{value} => ({read}){unwrap}" : $"{value} => {read}{unwrap}{keepsNull}";
    }

    // Old compilers do not let the parameters of one lambda hide those of another around it.
    private static string Level(TypeReference map) => map.Element is { Kind: ValueKind.Map } inner ? Level(inner) + "_" : "";

    private static string AccessorName(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => "Bool",
        ValueKind.SByte => "Sbyte",
        _ => kind.ToString(),
    };
}
