using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace IdeTests;

/// <summary>An editor with the consumer's project open: the workspace that language servers for C# are made of.</summary>
public sealed class Editor : IAsyncLifetime
{
    private readonly MSBuildWorkspace workspace = MSBuildWorkspace.Create();
    private ProjectId projectId = null!;

    /// <summary>The project as it is on the disk. Each test types into a copy of its own, and nothing is saved.</summary>
    public Project Project => workspace.CurrentSolution.GetProject(projectId)!;

    public async Task InitializeAsync()
    {
        string root = typeof(Editor).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "RepositoryRoot").Value!;
        workspace.LoadMetadataForReferencedProjects = true;
        Project project = await workspace.OpenProjectAsync(Path.Combine(root, "tests", "IdeConsumer", "IdeConsumer.csproj"));
        Assert.DoesNotContain(workspace.Diagnostics, diagnostic => diagnostic.Kind == WorkspaceDiagnosticKind.Failure);
        projectId = project.Id;
    }

    public Task DisposeAsync()
    {
        workspace.Dispose();
        return Task.CompletedTask;
    }

    public static Document Program(Project project) => project.Documents.Single(document => document.Name == "Program.cs");

    /// <summary>Replaces a piece of the program by typing over it.</summary>
    public static async Task<Document> TypeAsync(Project project, string old, string typed)
    {
        Document program = Program(project);
        SourceText text = await program.GetTextAsync();
        int start = text.ToString().IndexOf(old, StringComparison.Ordinal);
        return program.WithText(text.WithChanges(new TextChange(new TextSpan(start, old.Length), typed)));
    }

    /// <summary>What is underlined: by the compiler, by the generator and by the rules.</summary>
    public static async Task<ImmutableArray<Diagnostic>> UnderlinedAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        ImmutableArray<DiagnosticAnalyzer> rules = [.. project.AnalyzerReferences
            .Where(reference => reference.Display!.StartsWith("Auth0.Hooks.Analyzers", StringComparison.Ordinal))
            .SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];
        Assert.NotEmpty(rules);
        ImmutableArray<Diagnostic> all = await compilation.WithAnalyzers(rules, project.AnalyzerOptions).GetAllDiagnosticsAsync();
        return [.. all.Concat(await GeneratorDiagnosticsAsync(project, compilation)).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }

    /// <summary>What the light bulb offers for an underlined place.</summary>
    public static async Task<IReadOnlyList<CodeAction>> FixesAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (CodeFixProvider fixer in Fixers(document.Project).Where(fixer => fixer.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    public static async Task<Document> ApplyAsync(Document document, CodeAction fix)
    {
        ImmutableArray<CodeActionOperation> operations = await fix.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    /// <summary>What the list offers behind a piece of text, with the description that it shows.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> CompletionsAsync(Document document, string after)
    {
        CompletionService service = CompletionService.GetService(document)!;
        int position = (await document.GetTextAsync()).ToString().IndexOf(after, StringComparison.Ordinal) + after.Length;
        CompletionList list = await service.GetCompletionsAsync(document, position);
        var descriptions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (CompletionItem item in list.ItemsList)
            descriptions[item.DisplayText] = (await service.GetDescriptionAsync(document, item))!.Text;
        return descriptions;
    }

    /// <summary>The workspace runs the generators by itself, but keeps what they report for the editor's own service.</summary>
    private static async Task<ImmutableArray<Diagnostic>> GeneratorDiagnosticsAsync(Project project, Compilation compilation)
    {
        IEnumerable<SyntaxTree> generated = await Task.WhenAll((await project.GetSourceGeneratedDocumentsAsync()).Select(async document => (await document.GetSyntaxTreeAsync())!));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            project.AnalyzerReferences.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp)),
            project.AnalyzerOptions.AdditionalFiles,
            (CSharpParseOptions)project.ParseOptions!,
            project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        return driver.RunGenerators(compilation.RemoveSyntaxTrees(generated)).GetRunResult().Diagnostics;
    }

    private static IEnumerable<CodeFixProvider> Fixers(Project project) => project.AnalyzerReferences
        .OfType<AnalyzerFileReference>()
        .Where(reference => reference.Display!.StartsWith("Auth0.Hooks.Analyzers", StringComparison.Ordinal))
        .SelectMany(reference => reference.GetAssembly().GetTypes())
        .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!);
}
