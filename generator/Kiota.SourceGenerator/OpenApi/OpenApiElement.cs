using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi;

/// <summary>
/// An object of an OpenAPI document. The tree is plain and mutable, because references make it a graph with
/// cycles; it lives inside one pipeline step only and is not compared. Collections exist once they are asked for:
/// a large document has a hundred thousand elements, and most of them need none.
/// </summary>
internal abstract class OpenApiElement
{
    public SourcePosition Position { get; set; }

    /// <summary>The <c>x-*</c> members as they were written, for the extensions that have no property of their own.</summary>
    public OrderedMap<SpecNode> Extensions => field ??= [];
}
