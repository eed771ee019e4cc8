using System.Text;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.Emission;
using Kiota.SourceGenerator.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Kiota.SourceGenerator;

/// <summary>Turns each <c>KiotaClient</c> item of a project into a client.</summary>
/// <remarks>
/// What passes from step to step are instances of classes, or pairs of them: the JIT compiles the pipeline's own code once for all
/// classes, and once more, a hundred methods each time, for every struct.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class KiotaClientGenerator : IIncrementalGenerator
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<DocumentItem> items = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, _) => DocumentItems.Read(pair.Left, pair.Right)!)
            .Where(item => item is not null)
            .WithTrackingName(TrackingNames.Items);

        IncrementalValueProvider<ProjectItems> project = items.Collect().Select((all, _) => ProjectItems.Of(all));

        IncrementalValuesProvider<GeneratedClient> read = items.Where(item => item.Options is not null).Combine(project)
            .Select((pair, cancellation) => GeneratedClient.Create(pair.Left, pair.Right.Documents, cancellation));

        IncrementalValueProvider<ClientOwners> owners = read.Collect().Select((all, _) => ClientOwners.Of(all));

        IncrementalValuesProvider<GeneratedClient> clients = read.Combine(owners)
            .Select((pair, _) => pair.Right.Own(pair.Left) ? pair.Left : pair.Left.AsRepeated())
            .WithTrackingName(TrackingNames.Clients);

        IncrementalValueProvider<CompilationFacts> facts = context.CompilationProvider
            .Select((compilation, _) => CompilationFactsReader.Read(compilation))
            .WithTrackingName(TrackingNames.Facts);

        // Findings have an output of their own, so that a line that moves regenerates nothing.
        context.RegisterSourceOutput(
            clients.SelectMany((client, _) => client.Diagnostics).WithTrackingName(TrackingNames.Diagnostics),
            (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));

        IncrementalValuesProvider<(FileDefinition File, CompilationFacts Facts)> files = clients
            .SelectMany((client, _) => client.Files).WithTrackingName(TrackingNames.Files)
            .Combine(facts).WithTrackingName(TrackingNames.Sources);
        context.RegisterSourceOutput(files, (output, file) =>
        {
            if (file.Facts.HasKiota) output.AddSource(file.File.HintName, SourceText.From(Emitter.Emit(file.File, file.Facts), Utf8));
        });

        context.RegisterSourceOutput(clients.Combine(facts).SelectMany((pair, _) => pair.Left.MissingPackages(pair.Right)), (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));

        context.RegisterSourceOutput(project.Combine(facts).WithTrackingName(TrackingNames.Project), (output, pair) =>
        {
            (ProjectItems all, CompilationFacts known) = pair;
            if (all.HasClients && !known.HasKiota) output.ReportDiagnostic(Diagnostic.Create(SpecDiagnostics.KiotaMissing, Location.None));
            if (all.RequiredMembers && known is { RequiredMembers: true, HasRequiredMemberAttribute: false })
                output.AddSource(RequiredMembersPolyfill.HintName, SourceText.From(RequiredMembersPolyfill.Source, Utf8));
        });
    }
}
