using System.Diagnostics;
using Auth0.Hooks.Analyzers.Flow;
using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ForeignCode;

/// <summary>
/// Runs every rule over foreign code, and then follows the values of every member of it, whether or not it mentions the SDK:
/// no exception, no diagnostic.
/// </summary>
internal static class ForeignRun
{
    public static int Over(IEnumerable<string> folders)
    {
        var (lines, faults) = (0, 0);
        foreach (var folder in folders)
        {
            var files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => (Path: path, Text: File.ReadAllText(path))).ToList();
            var count = files.Sum(file => file.Text.Count(character => character == '\n'));
            var clock = Stopwatch.StartNew();
            var compilation = Rules.Compile(files);
            // A suggestion is no alarm. In tests of this repository the secrets are fake, and reported as they should be: there only a failure counts.
            var isTests = Path.GetFileName(folder) == "tests";
            var found = Rules.Run(compilation).Where(diagnostic => isTests ? diagnostic.Id == "AD0001" : diagnostic.Severity != DiagnosticSeverity.Info).ToList();
            var members = Follow(compilation, out var failures);
            Console.WriteLine($"{count,9:N0} lines, {members,7:N0} members, {clock.Elapsed.TotalSeconds,5:N0} s: {found.Count} reported, {failures.Count} failed  {Path.GetFileName(folder)}");
            foreach (var diagnostic in found)
                Console.WriteLine($"    {diagnostic}");
            foreach (var failure in failures)
                Console.WriteLine($"    {failure}");
            lines += count;
            faults += found.Count + failures.Count;
        }
        Console.WriteLine($"{lines,9:N0} lines, {faults} to look at");
        return faults == 0 ? 0 : 1;
    }

    private static int Follow(Compilation compilation, out List<string> failures)
    {
        failures = [];
        var members = 0;
        var usage = SdkUsage.Of(compilation, new AnalyzerOptions([]), CancellationToken.None)!;
        var context = new FlowContext(usage, CancellationToken.None);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = usage.ModelOf(tree);
            foreach (var (code, _) in CodeRoots.In(tree.GetRoot()))
            {
                members++;
                var clock = Stopwatch.StartNew();
                try
                {
                    if (FlowContext.GraphOf(model.GetOperation(code)) is { } graph)
                        new Interpreter(context, new Nobody()).Run(graph, CodeRoots.MethodOf(model, code), model.GetEnclosingSymbol(code.SpanStart)?.ContainingType, out _);
                }
                catch (InsufficientExecutionStackException)
                {
                    // Deeper than anyone writes; the rules are silent about it.
                }
                catch (Exception failure)
                {
                    failures.Add($"{tree.FilePath}({tree.GetLineSpan(code.Span).StartLinePosition.Line + 1}): {failure}");
                }
                if (clock.ElapsedMilliseconds > 5000)
                    failures.Add($"{tree.FilePath}({tree.GetLineSpan(code.Span).StartLinePosition.Line + 1}): {clock.ElapsedMilliseconds} ms");
            }
        }
        return members;
    }

    /// <summary>Follows calls like the rules, and is interested in none.</summary>
    private sealed class Nobody : ISinkObserver
    {
        public void Called(IMethodSymbol method, IOperation call, Value receiver, IReadOnlyList<Passed> arguments, State state)
        {
        }

        public void Stored(IOperation target, IOperation value, Value stored, State state)
        {
        }
    }
}
