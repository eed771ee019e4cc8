using Kiota.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator.Text;

/// <summary>Ends the reading of one text at its first fault. <see cref="SpecText"/> turns it into a diagnostic.</summary>
internal sealed class SpecSyntaxException(DiagnosticDescriptor descriptor, SourcePosition position, params string[] arguments)
    : Exception
{
    public SpecDiagnostic Diagnostic { get; } = new(descriptor, position, arguments);
}
