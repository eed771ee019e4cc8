using Kiota.SourceGenerator.Text;
using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator.Diagnostics;

/// <summary>
/// A finding in a document, as a value: equal findings compare equal, so the step that reports them runs again only
/// if they change. It holds no text of the document but what its message quotes.
/// </summary>
internal sealed partial class SpecDiagnostic(DiagnosticDescriptor descriptor, SourcePosition position, params string[] arguments)
    : IEquatable<SpecDiagnostic>
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public string Id => Descriptor.Id;

    public SourcePosition Position { get; } = position;

    public string[] Arguments { get; } = arguments;

    public bool Equals(SpecDiagnostic? other) =>
        other is not null && Id == other.Id && Position == other.Position && Arguments.SequenceEqual(other.Arguments);

    public override bool Equals(object? obj) => Equals(obj as SpecDiagnostic);

    public override int GetHashCode() => (Id, Position).GetHashCode();
}
