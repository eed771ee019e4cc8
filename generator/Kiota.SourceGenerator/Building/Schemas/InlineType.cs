using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>The type that was declared for a schema without a name of its own.</summary>
internal sealed record InlineType(Schema Schema, TypeReference Type);
