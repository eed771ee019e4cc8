using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>A property with its name in C#, and the schema of the chain that declares it.</summary>
internal sealed record NamedProperty(EffectiveProperty Property, string Name, Schema Level);
