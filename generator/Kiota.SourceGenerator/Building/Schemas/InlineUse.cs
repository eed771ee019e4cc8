using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>A schema without a name of its own, where it is used.</summary>
internal sealed record InlineUse(Schema Schema, InlinePlace Place);
