using Kiota.SourceGenerator.Building;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.Input;
using Kiota.SourceGenerator.OpenApi;
using Kiota.SourceGenerator.OpenApi.Reading;
using Kiota.SourceGenerator.OpenApi.Validation;
using Kiota.SourceGenerator.Text;
using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator;

/// <summary>What became of one document: the files to emit, and what there is to say about it.</summary>
/// <param name="Name">The full name of the root class, which no two items of a project may share.</param>
/// <param name="Path">The document.</param>
internal sealed record GeneratedClient(string Name, string Path, EquatableArray<FileDefinition> Files, EquatableArray<SpecDiagnostic> Diagnostics)
{
    /// <summary>The classes that it registers.</summary>
    public EquatableArray<string> Factories { get; private init; }

    /// <summary>One finding for each package that it needs and does not get.</summary>
    public IEnumerable<SpecDiagnostic> MissingPackages(CompilationFacts facts) => Factories.Where(facts.MissingFactories.Contains)
        .Select(factory => factory.Substring(0, factory.LastIndexOf('.')).Substring("global::".Length)).Distinct()
        .Select(package => new SpecDiagnostic(SpecDiagnostics.SerializerMissing, new SourcePosition(Path, 1, 1), package));

    /// <summary>Reads and builds. Whatever the document holds, the result is a client, if an empty one.</summary>
    public static GeneratedClient Create(DocumentItem item, IEnumerable<AdditionalText> companions, CancellationToken cancellationToken)
    {
        ClientOptions options = item.Options!;
        var start = new SourcePosition(item.File.Path, 1, 1);
        try
        {
            // The compiler says itself that it cannot read a file (CS2001).
            if (item.File.GetText(cancellationToken) is null) return Of(item, options, ClientBuilder.Empty(options), []);
            var diagnostics = item.Misunderstood.Select(value => new SpecDiagnostic(SpecDiagnostics.InvalidOption, start, value.Value, value.Name, value.Used)).ToList();
            (OpenApiDocument? document, IReadOnlyList<SpecDiagnostic> found) = OpenApiReader.Read(
                Load(item.File, cancellationToken), companions.Where(other => other != item.File).Select(other => Load(other, cancellationToken)), cancellationToken);
            diagnostics.AddRange(found);
            if (document is null) return Of(item, options, ClientBuilder.Empty(options), diagnostics);
            options = options.WithNamesOf(document.KiotaInfo);
            ValidationRules.Check(document, options.DisabledValidationRules, diagnostics.Add);
            EquatableArray<FileDefinition> files = ClientBuilder.Build(document, options, diagnostics.Add);
            return Of(item, options, files, diagnostics);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // An exception would disable the generator for the whole project, with all its other documents.
            var diagnostic = new SpecDiagnostic(SpecDiagnostics.GeneratorFault, start, fault.GetType().Name, fault.Message);
            return Of(item, options, ClientBuilder.Empty(options), [diagnostic]);
        }
    }

    /// <summary>Nothing but that, for an item whose client another item makes already.</summary>
    public GeneratedClient AsRepeated() => this with
    {
        Files = default,
        Factories = default,
        Diagnostics = new[] { new SpecDiagnostic(SpecDiagnostics.RepeatedClient, new SourcePosition(Path, 1, 1), Name) }.ToEquatableArray(),
    };

    private static GeneratedClient Of(DocumentItem item, ClientOptions options, EquatableArray<FileDefinition> files, IEnumerable<SpecDiagnostic> diagnostics) =>
        new($"{options.Namespace}.{options.ClassName}", item.File.Path, files, diagnostics.ToEquatableArray())
        {
            Factories = ClientSetups.Factories(options).ToEquatableArray(),
        };

    private static SpecFile Load(AdditionalText file, CancellationToken cancellationToken) =>
        new(file.Path, file.GetText(cancellationToken)?.ToString() ?? "");
}
