using Kiota.SourceGenerator.Building;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.OpenApi;
using Kiota.SourceGenerator.OpenApi.Reading;
using Kiota.SourceGenerator.OpenApi.Validation;
using Kiota.SourceGenerator.Text;
using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator.Input;

/// <summary>What became of one document: the files to emit, and what there is to say about it.</summary>
internal sealed record GeneratedClient(EquatableArray<FileDefinition> Files, EquatableArray<SpecDiagnostic> Diagnostics)
{
    /// <summary>Reads and builds. Whatever the document holds, the result is a client, if an empty one.</summary>
    public static GeneratedClient Create(DocumentItem item, IEnumerable<AdditionalText> companions, CancellationToken cancellationToken)
    {
        ClientOptions options = item.Options!;
        var start = new SourcePosition(item.File.Path, 1, 1);
        try
        {
            var diagnostics = item.Misunderstood.Select(value => new SpecDiagnostic(SpecDiagnostics.InvalidOption, start, value.Value, value.Name, value.Used)).ToList();
            (OpenApiDocument? document, IReadOnlyList<SpecDiagnostic> found) = OpenApiReader.Read(
                Load(item.File, cancellationToken), companions.Where(other => other != item.File).Select(other => Load(other, cancellationToken)), cancellationToken);
            diagnostics.AddRange(found);
            if (document is null) return new GeneratedClient(ClientBuilder.Empty(options), diagnostics.ToEquatableArray());
            diagnostics.AddRange(ValidationRules.Check(document, options.DisabledValidationRules));
            return new GeneratedClient(ClientBuilder.Build(document, options, diagnostics.Add), diagnostics.ToEquatableArray());
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // An exception would disable the generator for the whole project, with all its other documents.
            var diagnostic = new SpecDiagnostic(SpecDiagnostics.GeneratorFault, start, fault.GetType().Name, fault.Message);
            return new GeneratedClient(ClientBuilder.Empty(options), new[] { diagnostic }.ToEquatableArray());
        }
    }

    /// <summary>Nothing, for an item whose client another item makes already.</summary>
    public static GeneratedClient Repeated(DocumentItem item) => new(default,
        new[] { new SpecDiagnostic(SpecDiagnostics.RepeatedClient, new SourcePosition(item.File.Path, 1, 1), item.ClientName) }.ToEquatableArray());

    private static SpecFile Load(AdditionalText file, CancellationToken cancellationToken) =>
        new(file.Path, file.GetText(cancellationToken)?.ToString() ?? "");
}
