using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Tasks.Comparison;

/// <summary>A property and the named part of the allOf that it comes from; null if it is the schema's own.</summary>
internal sealed record EffectiveProperty(Schema Schema, string? Base);
