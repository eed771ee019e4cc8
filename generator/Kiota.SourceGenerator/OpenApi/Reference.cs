namespace Kiota.SourceGenerator.OpenApi;

/// <summary>A <c>$ref</c>: what was written, what it names, and the object that it leads to.</summary>
internal sealed class Reference<T>
    where T : ReferenceableElement<T>
{
    /// <summary>The text of the <c>$ref</c>, as written.</summary>
    public string Text { get; set; } = "";

    /// <summary>
    /// The name of the component that is meant: the last part of <c>#/components/schemas/Pet</c> or
    /// <c>#/definitions/Pet</c> in whatever file, or the file's name without its extension if a whole file is
    /// meant. Null if it leads elsewhere, as <c>#/paths/~1pets/get/responses/200</c> does: such a target has no
    /// name and may be part of itself, so recursion over it must be stopped by instance.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// The object that the reference leads to, which may be a reference in turn. Null if there is none, or if
    /// the chain of references is a circle; both are reported by the reader.
    /// </summary>
    public T? Target { get; set; }
}
