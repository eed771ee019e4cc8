using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Auth0.Hooks.Analyzers.Tests.Verification;

/// <summary>Runs one rule, and its fixer, over code with markup: <c>[|...|]</c> is where the rule must report, and nowhere else.</summary>
internal static class RuleTest
{
    public static Task Analyze<TAnalyzer>(string code, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new() => Run<TAnalyzer, EmptyCodeFixProvider>([code], [], null, expected);

    public static Task Analyze<TAnalyzer>(string[] files, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new() => Run<TAnalyzer, EmptyCodeFixProvider>(files, [], null, expected);

    /// <summary>Checks the fix of one diagnostic, and that fixing all at once gives the same.</summary>
    public static Task Fix<TAnalyzer, TFixer>(string code, string fixedCode, string equivalenceKey, params string[] otherFiles)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFixer : CodeFixProvider, new() => Run<TAnalyzer, TFixer>([code, .. otherFiles], [fixedCode, .. otherFiles], equivalenceKey, []);

    private static async Task Run<TAnalyzer, TFixer>(string[] files, string[] fixedFiles, string? equivalenceKey, DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFixer : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFixer, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("none"),
            CodeActionEquivalenceKey = equivalenceKey,
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck,
        };
        test.TestState.AdditionalReferences.AddRange(PlatformReferences.All);
        AddSources(test.TestState, files);
        if (fixedFiles.Length > 0)
            AddSources(test.FixedState, fixedFiles);
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        test.SolutionTransforms.Add((solution, project) => solution
            .WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None))
            .WithProjectCompilationOptions(project, new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)));
        await test.RunAsync();
    }

    private static void AddSources(SolutionState state, string[] files)
    {
        foreach (var (index, file) in files.Index())
            state.Sources.Add(($"Test{index}.cs", file));
        state.Sources.Add(("Contract.g.cs", Contract.Source));
        state.Sources.Add(("Usings.cs", Contract.Usings));
    }
}
