using Kiota.SourceGenerator.Building.Schemas;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Operations;

/// <summary>Types of whole bodies, which differ from those of properties in one case: binary content is a stream.</summary>
internal static class BodyTypes
{
    public static TypeReference Resolve(TypeResolver resolver, Schema use, InlinePlace place) =>
        IsBinary(use.Resolved) ? ScalarTypes.Stream : resolver.Resolve(use, place);

    private static bool IsBinary(Schema schema) => string.Equals(schema.Format, "binary", StringComparison.OrdinalIgnoreCase)
        && schema.Types is SchemaTypes.String or SchemaTypes.None && schema.Properties.Count == 0;
}
