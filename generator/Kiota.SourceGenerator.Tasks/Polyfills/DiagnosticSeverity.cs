namespace Microsoft.CodeAnalysis;

/// <summary>Stands in for the compiler's enum, as <see cref="DiagnosticDescriptor"/> does for its class.</summary>
internal enum DiagnosticSeverity
{
    Hidden,
    Info,
    Warning,
    Error,
}
