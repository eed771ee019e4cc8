namespace Kiota.SourceGenerator.Definitions;

/// <summary>The property that tells which class a value belongs to.</summary>
internal sealed record DiscriminatorDefinition(string WireName, EquatableArray<DiscriminatorMapping> Mappings);

/// <summary>The class for one value of a discriminator.</summary>
internal sealed record DiscriminatorMapping(string Value, string TypeName);
