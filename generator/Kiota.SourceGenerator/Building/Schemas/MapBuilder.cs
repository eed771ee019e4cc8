using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>Builds the classes of bodies that are values by name.</summary>
internal sealed class MapBuilder(ClientOptions options, TypeResolver resolver)
{
    public MapDefinition Build(DeclaredType type)
    {
        Schema values = type.Schema.AdditionalProperties!;
        return new MapDefinition
        {
            Namespace = type.Namespace,
            Name = type.Name,
            Accessibility = options.Accessibility,
            Documentation = Descriptions.Of(type.Schema),
            Obsolete = Descriptions.Obsolete(type.Schema.Deprecated, type.Schema.Deprecation),
            ValueType = resolver.Resolve(values, new InlinePlace(type.Place.Namespace, type.Place.Name + "_value"), asProperty: true),
            NullableValue = values.Nullable || values.Resolved.Nullable,
            ValueAttributes = ValidationAttributes.OfValue(values.Resolved, options).ToEquatableArray(),
            RuntimeNamespace = options.RuntimeNamespace,
        };
    }
}
