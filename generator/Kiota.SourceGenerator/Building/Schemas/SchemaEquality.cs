using Kiota.SourceGenerator.OpenApi;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>Tells whether two schemas mean the same type, wherever they stand.</summary>
internal static class SchemaEquality
{
    private const int Deepest = 32;

    public static bool AreEqual(Schema left, Schema right) => AreEqual(left, right, 0);

    private static bool AreEqual(Schema? left, Schema? right, int depth)
    {
        if (ReferenceEquals(left, right)) return true;
        if (left is null || right is null || depth > Deepest) return false;
        if (left.Reference is not null || right.Reference is not null) return left.Resolved == right.Resolved;
        return left.Types == right.Types && left.Boolean == right.Boolean && left.Nullable == right.Nullable && left.Format == right.Format
            && left.ReadOnly == right.ReadOnly && left.EnumFlags == right.EnumFlags && left.Required.SetEquals(right.Required)
            && left.Constraints == right.Constraints && left.Discriminator?.PropertyName == right.Discriminator?.PropertyName
            && AreEqual(left.Enum, right.Enum) && AreEqual(left.Items, right.Items, depth + 1)
            && AreEqual(left.AdditionalProperties, right.AdditionalProperties, depth + 1)
            && AreEqual(left.AllOf, right.AllOf, depth) && AreEqual(left.OneOf, right.OneOf, depth) && AreEqual(left.AnyOf, right.AnyOf, depth)
            && AreEqual(left.Properties, right.Properties, depth);
    }

    private static bool AreEqual(List<SpecNode> left, List<SpecNode> right) =>
        left.Select(value => value.Text).SequenceEqual(right.Select(value => value.Text));

    private static bool AreEqual(List<Schema> left, List<Schema> right, int depth) =>
        left.Count == right.Count && left.Zip(right, (a, b) => AreEqual(a, b, depth + 1)).All(equal => equal);

    private static bool AreEqual(OrderedMap<Schema> left, OrderedMap<Schema> right, int depth) =>
        left.Count == right.Count && left.Zip(right, (a, b) => a.Name == b.Name && AreEqual(a.Value, b.Value, depth + 1)).All(equal => equal);
}
