using Kiota.SourceGenerator.Building;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.OpenApi;
using Kiota.SourceGenerator.OpenApi.Reading;
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
        try
        {
            (OpenApiDocument? document, IReadOnlyList<SpecDiagnostic> diagnostics) = OpenApiReader.Read(
                Load(item.File, cancellationToken), companions.Where(other => other != item.File).Select(other => Load(other, cancellationToken)), cancellationToken);
            EquatableArray<FileDefinition> files = document is null ? ClientBuilder.Empty(options) : ClientBuilder.Build(document, options);
            return new GeneratedClient(files, diagnostics.ToEquatableArray());
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // An exception would disable the generator for the whole project, with all its other documents.
            var diagnostic = new SpecDiagnostic(SpecDiagnostics.GeneratorFault, new SourcePosition(item.File.Path, 1, 1), fault.GetType().Name, fault.Message);
            return new GeneratedClient(ClientBuilder.Empty(options), new[] { diagnostic }.ToEquatableArray());
        }
    }

    private static SpecFile Load(AdditionalText file, CancellationToken cancellationToken) =>
        new(file.Path, file.GetText(cancellationToken)?.ToString() ?? "");
}
