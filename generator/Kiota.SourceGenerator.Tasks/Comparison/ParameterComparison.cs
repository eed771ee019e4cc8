using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>What changed about the parameters of an operation.</summary>
internal sealed class ParameterComparison(ChangeList changes, SchemaPairs schemas)
{
    public void Removed(Parameter before, Place operation) => changes.Breaking(PlaceOf(before, operation), "removed");

    public void Added(Parameter after, Place operation) =>
        changes.Add(after.Required, PlaceOf(after, operation), after.Required ? "added, required" : "added, optional");

    public void Compare(Parameter before, Parameter after, Place operation)
    {
        Place place = PlaceOf(after, operation);
        if (before.Name != after.Name && after.In == ParameterLocation.Path)
            changes.Compatible(place, $"was called \"{before.Name}\"");
        DeprecationComparison.Compare(before.Deprecated, after.Deprecated, place, changes);
        if (!before.Required && after.Required) changes.Breaking(place, "now required");
        if (before.Required && !after.Required) changes.Compatible(place, "no longer required");
        if (Serialization(before) != Serialization(after))
            changes.Breaking(place, $"style {Serialization(before)} -> {Serialization(after)}");
        SchemaSiteComparison.Compare(SchemaOf(before), SchemaOf(after), place, Usage.Request, changes);
        schemas.Add(SchemaOf(before), SchemaOf(after), place, Usage.Request);
    }

    private static Place PlaceOf(Parameter parameter, Place operation) =>
        operation.Within($" {parameter.In.ToString().ToLowerInvariant()} parameter \"{parameter.Name}\"");

    private static string Serialization(Parameter parameter) =>
        parameter.Style.ToString().ToLowerInvariant() + (parameter.Explode ? ", exploded" : "");

    private static Schema? SchemaOf(Parameter parameter) =>
        parameter.Schema ?? (parameter.Content.Count > 0 ? parameter.Content[0].Value.Schema : null);
}
