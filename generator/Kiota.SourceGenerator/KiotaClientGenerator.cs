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

        IncrementalValuesProvider<GeneratedClient> read = items.Where(item => item.Options is not null).Combine(documents)
            .Select((pair, cancellation) => GeneratedClient.Create(pair.Left, pair.Right, cancellation));

        IncrementalValueProvider<EquatableArray<(string Client, string Path)>> owners = read.Select((client, _) => (client.Name, client.Path)).Collect()
            .Select((all, _) => all.GroupBy(client => client.Name).Select(group => group.First()).ToEquatableArray());

        IncrementalValuesProvider<GeneratedClient> clients = read.Combine(owners)
            .Select((pair, _) => pair.Right.Contains((pair.Left.Name, pair.Left.Path)) ? pair.Left : pair.Left.AsRepeated())
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

        context.RegisterSourceOutput(items.Select((item, _) => item.Options is not null).Collect().Select((all, _) => all.Contains(true)).Combine(facts), (output, pair) =>
        {
            if (pair.Left && !pair.Right.HasKiota) output.ReportDiagnostic(Diagnostic.Create(SpecDiagnostics.KiotaMissing, Location.None));
        });

        context.RegisterSourceOutput(clients.Combine(facts).SelectMany((pair, _) => pair.Left.MissingPackages(pair.Right)), (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));

        IncrementalValueProvider<bool> required = items.Select((item, _) => item.Options?.RequiredMembers == true).Collect()
            .Select((wanted, _) => wanted.Contains(true));
        context.RegisterSourceOutput(required.Combine(facts).WithTrackingName(TrackingNames.Polyfills), (output, pair) =>
        {
            if (pair.Left && pair.Right is { RequiredMembers: true, HasRequiredMemberAttribute: false })
                output.AddSource(RequiredMembersPolyfill.HintName, SourceText.From(RequiredMembersPolyfill.Source, Utf8));
        });
    }
}
