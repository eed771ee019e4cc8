using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Rules;
using Auth0.Hooks.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Auth0.Hooks.Analyzers.Tests.ProgramCorpus;

/// <summary>Applies every fix to all of a program at once: it still compiles, keeps its comments, and asks for that fix no more.</summary>
public class FixedProgramTests
{
    private static readonly (CodeFixProvider Fixer, string Key)[] Fixes =
    [
        (new EnumValuesMustBeKnownFixer(), OpenEnumFixer.TypedMember),
        (new EnumValuesMustBeKnownFixer(), OpenEnumFixer.Literal),
        (new KnownEnumValuesShouldBeTypedFixer(), OpenEnumFixer.TypedMember),
        (new SecretsMustNotBeHardCodedFixer(), SecretsMustNotBeHardCodedFixer.Configuration),
        (new SecretsMustNotBeHardCodedFixer(), SecretsMustNotBeHardCodedFixer.EnvironmentVariable),
    ];

    public static TheoryData<string> Themes => UserProgramTests.Themes;

    [Theory, MemberData(nameof(Themes))]
    public async Task A_program_compiles_after_every_fix(string theme)
    {
        var wrong = new List<string>();
        foreach (var program in UserProgram.ReadAll(theme))
        {
            using var workspace = new AdhocWorkspace();
            var project = ProjectOf(program, workspace);
            foreach (var (fixer, key) in Fixes)
            {
                var found = await Fixable(project, fixer, key);
                if (found.IsEmpty)
                    continue;
                if (await Verdict(project, await FixAll(project, fixer, key, found), fixer, key) is { } verdict)
                    wrong.Add($"{program.Name}, {fixer.GetType().Name} {key}: {verdict}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private static Project ProjectOf(UserProgram program, AdhocWorkspace workspace)
    {
        var compilation = RealClient.RealClient.Compile([.. program.Files, UserProgramTests.Given, RealClient.RealClient.Usings]);
        var project = workspace.CurrentSolution.AddProject("Program", "Program", LanguageNames.CSharp)
            .WithParseOptions(compilation.SyntaxTrees[0].Options).WithCompilationOptions(compilation.Options).WithMetadataReferences(compilation.References);
        return compilation.SyntaxTrees.Aggregate(project, (all, tree) => all.AddDocument(tree.FilePath, tree.GetText(CancellationToken.None)).Project);
    }

    private static async Task<string?> Verdict(Project before, Project after, CodeFixProvider fixer, string key)
    {
        var compilation = await after.GetCompilationAsync();
        if (compilation!.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            return $"{error}\n{await Text(after)}";
        if (!(await Fixable(after, fixer, key)).IsEmpty)
            return "is offered again\n" + await Text(after);
        var (old, kept) = (await Comments(before), await Comments(after));
        return old.SequenceEqual(kept) ? null : "loses a comment";
    }

    private static async Task<string> Text(Project project) => (await project.Documents.First().GetTextAsync()).ToString();

    private static async Task<List<string>> Comments(Project project)
    {
        var comments = new List<string>();
        foreach (var document in project.Documents)
            comments.AddRange((await document.GetSyntaxRootAsync())!.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)).Select(trivia => trivia.ToString()));
        return comments;
    }

    /// <summary>The diagnostics for which the fixer offers the fix.</summary>
    private static async Task<ImmutableArray<Diagnostic>> Fixable(Project project, CodeFixProvider fixer, string key)
    {
        var fixable = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in await TestCompilation.Analyze((await project.GetCompilationAsync())!, RealClient.RealClient.Analyzers))
        {
            if (!fixer.FixableDiagnosticIds.Contains(diagnostic.Id))
                continue;
            var keys = new List<string?>();
            await fixer.RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => keys.Add(action.EquivalenceKey), CancellationToken.None));
            if (keys.Contains(key))
                fixable.Add(diagnostic);
        }
        return fixable.ToImmutable();
    }

    private static async Task<Project> FixAll(Project project, CodeFixProvider fixer, string key, ImmutableArray<Diagnostic> found)
    {
        var context = new FixAllContext(project.Documents.First(), fixer, FixAllScope.Project, key, fixer.FixableDiagnosticIds, new Found(found), CancellationToken.None);
        var action = await fixer.GetFixAllProvider()!.GetFixAsync(context);
        var changed = (await action!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return changed.GetProject(project.Id)!;
    }

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
