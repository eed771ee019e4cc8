using Kiota.SourceGenerator.Building.Naming;
using Kiota.SourceGenerator.Building.Schemas;

namespace Kiota.SourceGenerator.Building.Operations;

/// <summary>The builder that an operation belongs to, for the names of its types.</summary>
/// <param name="ClassStart">The start of the names of types that belong to the builder's operations.</param>
internal sealed record OperationPlace(string Namespace, string BuilderName, string ClassStart)
{
    /// <summary>The place of a type of a response that is a component itself: all who use it share the type.</summary>
    public InlinePlace NamedIn(string @namespace, string suffix) => new(@namespace, SymbolName.Pascal(ClassStart + suffix));

    public InlinePlace Named(string suffix) => new(Namespace, SymbolName.Pascal(ClassStart + suffix), BuilderName);
}
