using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>A property of a model, from whatever part of its schema.</summary>
internal sealed record EffectiveProperty(string WireName, Schema Use, bool Required);
