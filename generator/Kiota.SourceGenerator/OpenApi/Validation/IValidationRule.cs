using Kiota.SourceGenerator.Diagnostics;

namespace Kiota.SourceGenerator.OpenApi.Validation;

/// <summary>One of Kiota's rules about what a document should say for a good client.</summary>
internal interface IValidationRule
{
    /// <summary>Kiota's name of the rule, by which it can be disabled.</summary>
    string Name { get; }

    void Check(DocumentContents contents, Action<SpecDiagnostic> report);
}
