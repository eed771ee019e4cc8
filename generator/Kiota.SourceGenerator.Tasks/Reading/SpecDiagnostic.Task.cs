using System.Globalization;

namespace Kiota.SourceGenerator.Diagnostics;

/// <summary>A finding in words.</summary>
internal sealed partial class SpecDiagnostic
{
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, Arguments);
}
