using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.Reading;

/// <summary>Takes the value of one member over into an element.</summary>
internal delegate void FieldReader<in T>(OpenApiReader reader, T element, SpecNode value);

/// <summary>What an OpenAPI object may hold: for each member's name, where its value goes.</summary>
internal sealed class FieldMap<T> : Dictionary<string, FieldReader<T>>
    where T : OpenApiElement
{
    public FieldMap()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>Starts with what another map knows.</summary>
    public FieldMap(FieldMap<T> common)
        : base(common, StringComparer.Ordinal)
    {
    }
}
