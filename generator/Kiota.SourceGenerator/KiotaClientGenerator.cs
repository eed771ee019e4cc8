using System.Collections.Immutable;
using System.Text;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.Emission;
using Kiota.SourceGenerator.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Kiota.SourceGenerator;

/// <summary>Turns each <c>KiotaClient</c> item of a project into a client.</summary>
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

        IncrementalValueProvider<ImmutableArray<AdditionalText>> documents = items.Select((item, _) => item.File).Collect();

        IncrementalValueProvider<EquatableArray<(string Client, string Path)>> owners = items.Select((item, _) => (item.ClientName, item.File.Path)).Collect()
            .Select((all, _) => all.GroupBy(item => item.ClientName).Select(group => group.First()).ToEquatableArray());

        IncrementalValuesProvider<GeneratedClient> clients = items.Where(item => item.Options is not null)
            .Combine(documents).Combine(owners)
            .Select((pair, cancellation) =>
            {
                ((DocumentItem item, ImmutableArray<AdditionalText> companions), EquatableArray<(string, string)> owned) = pair;
                return owned.Contains((item.ClientName, item.File.Path)) ? GeneratedClient.Create(item, companions, cancellation) : GeneratedClient.Repeated(item);
            })
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

        context.RegisterSourceOutput(items.Select((item, _) => item.ClientName.Length > 0).Collect().Select((all, _) => all.Contains(true)).Combine(facts), (output, pair) =>
        {
            if (pair.Left && !pair.Right.HasKiota) output.ReportDiagnostic(Diagnostic.Create(SpecDiagnostics.KiotaMissing, Location.None));
        });

        IncrementalValueProvider<bool> required = items.Select((item, _) => item.Options?.RequiredMembers == true).Collect()
            .Select((wanted, _) => wanted.Contains(true));
        context.RegisterSourceOutput(required.Combine(facts).WithTrackingName(TrackingNames.Polyfills), (output, pair) =>
        {
            if (pair.Left && pair.Right is { RequiredMembers: true, HasRequiredMemberAttribute: false })
                output.AddSource(RequiredMembersPolyfill.HintName, SourceText.From(RequiredMembersPolyfill.Source, Utf8));
        });
    }
}
