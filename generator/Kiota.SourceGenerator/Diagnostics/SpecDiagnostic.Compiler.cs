using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Kiota.SourceGenerator.Diagnostics;

/// <summary>How the compiler reports a finding. The rest is shared with the build task, which has no compiler at hand.</summary>
internal sealed partial class SpecDiagnostic
{
    public Diagnostic ToDiagnostic()
    {
        var place = new LinePosition(Math.Max(0, Position.Line - 1), Math.Max(0, Position.Column - 1));
        var location = Location.Create(Position.File, default, new LinePositionSpan(place, place));
        return Diagnostic.Create(Descriptor, location, Arguments);
    }

    public override string ToString() => ToDiagnostic().ToString();
}
