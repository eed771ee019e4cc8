namespace Kiota.SourceGenerator.OpenApi;

/// <summary>An object that a document may also write as <c>$ref</c>.</summary>
/// <typeparam name="T">The class itself.</typeparam>
internal abstract class ReferenceableElement<T> : OpenApiElement
    where T : ReferenceableElement<T>
{
    /// <summary>
    /// Set if the document wrote <c>$ref</c> here. Then this object carries only what stands beside the
    /// <c>$ref</c> (in OpenAPI 3.1; before, that is ignored as the specification says).
    /// </summary>
    public Reference<T>? Reference { get; set; }

    /// <summary>
    /// What is meant: the end of the chain of references that starts here, or this object if it is no reference.
    /// The same target is always the same instance. A chain that ends nowhere, or in itself, gives an object
    /// that still has its <see cref="Reference"/> and says nothing else; the reader has reported it.
    /// </summary>
    public T Resolved
    {
        get
        {
            var current = (T)this;
            while (current.Reference?.Target is { } target) current = target;
            return current;
        }
    }
}
