using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>All of Kiota's rules.</summary>
internal static class ValidationRules
{
    /// <summary>Disables every rule.</summary>
    public const string All = "All";

    private static readonly IValidationRule[] Rules =
    [
        new NoServerEntry(),
        new MultipleServerEntries(),
        new GetWithBody(),
        new NoContentWithBody(),
        new DivergentResponseSchema(),
        new InconsistentTypeFormatPair(),
        new KnownAndNotSupportedFormats(),
        new MissingDiscriminator(),
        new UrlFormEncodedComplex(),
    ];

    /// <param name="document">The document to check.</param>
    /// <param name="disabled">Kiota's names of the rules to leave out, in any case.</param>
    /// <param name="report">Takes what the rules find.</param>
    public static void Check(OpenApiDocument document, IReadOnlyCollection<string> disabled, Action<SpecDiagnostic> report)
    {
        List<IValidationRule> enabled = [.. Rules.Where(rule => !disabled.Any(name => Means(name, rule.Name) || Means(name, All)))];
        if (enabled.Count == 0) return;
        var contents = new DocumentContents(document);
        foreach (IValidationRule rule in enabled) rule.Check(contents, report);
    }

    private static bool Means(string written, string name) => string.Equals(written.Trim(), name, StringComparison.OrdinalIgnoreCase);
}
