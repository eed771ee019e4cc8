using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi.References;

/// <summary>Where the text of a reference leads.</summary>
internal readonly struct ReferenceTarget(SpecNode? node, string? file, string[] pointer)
{
    /// <summary>The node that is meant, or null if there is none.</summary>
    public SpecNode? Node { get; } = node;

    /// <summary>The normalized path of the document that is meant, or null if that is no companion.</summary>
    public string? File { get; } = file;

    /// <summary>The names that lead from the root of the document to the node.</summary>
    public string[] Pointer { get; } = pointer;
}
