using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator.Corpus.Generation;

/// <summary>Why a document does not pass: what was said, and the cause that it shares with others.</summary>
internal sealed partial record Finding(string Cause, string Message)
{
    public static Finding Of(Diagnostic diagnostic)
    {
        string message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return new(
            $"{diagnostic.Id} {Names().Replace(message, "'…'")}",
            $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Id}: {message}");
    }

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Names();
}
