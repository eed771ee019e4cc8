using Kiota.SourceGenerator.Building.Schemas;

namespace Kiota.SourceGenerator.Building.Operations;

/// <summary>The builder that an operation belongs to, for the names of its types.</summary>
/// <param name="ClassStart">The start of the names of types that belong to the builder's operations.</param>
internal sealed record OperationPlace(string Namespace, string BuilderName, string ClassStart)
{
    public InlinePlace Named(string suffix) => new(Namespace, ClassStart + suffix, BuilderName);
}
