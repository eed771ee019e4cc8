using System.Text;
using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.OpenApi;
using Kiota.SourceGenerator.OpenApi.Reading;
using Kiota.SourceGenerator.Text;
using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator.Tasks.Reading;

/// <summary>Reads bytes as the generator will read them when they are the file.</summary>
internal static class SpecDocumentReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">The file that the bytes are or become; its extension may decide between JSON and YAML.</param>
    /// <param name="content">The document.</param>
    /// <param name="companions">The files that its references may lead into.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>No document, and why, if the bytes are none that a client can be generated from.</returns>
    public static (OpenApiDocument? Document, string? Fault) Read(
        string path, byte[] content, IReadOnlyList<SpecFile> companions, CancellationToken cancellationToken)
    {
        if (Decode(content) is not { } text) return (null, "it is neither UTF-8 nor marked as UTF-16");
        if (text.TrimStart().StartsWith("<", StringComparison.Ordinal)) return (null, "it is an HTML or XML page");
        (OpenApiDocument? document, IReadOnlyList<SpecDiagnostic> findings) =
            OpenApiReader.Read(new(path, text), companions, cancellationToken);
        SpecDiagnostic? error = findings.FirstOrDefault(finding => finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);
        if (error is not null) return (null, $"{error.Message} (line {error.Position.Line}, column {error.Position.Column})");
        return document is null ? (null, "nothing in it can be read") : (document, null);
    }

    private static string? Decode(byte[] content)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(content), StrictUtf8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
