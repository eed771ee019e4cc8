using System.Runtime.CompilerServices;
using Auth0.Hooks.Analyzers.Flow;
using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Auth0.Hooks.Analyzers.Secrets;

/// <summary>
/// Finds the hard-coded secrets of a compilation. It begins at the members that hand over a secret; where the value comes
/// from a parameter, the method becomes such a place itself and its callers are analysed, until no new one is found.
/// </summary>
internal sealed class SecretFlow
{
    // A wrapper around a wrapper around ...: more levels than that have not been seen.
    private const int MaxRounds = 8;

    private static readonly ConditionalWeakTable<SdkUsage, Lazy<SecretFlow>> Known = new();

    private readonly SdkUsage _usage;
    private readonly FlowContext _context;
    private readonly SecretArrivals _arrivals;
    private ILookup<SyntaxTree, SecretFinding>? _findings;

    private SecretFlow(SdkUsage usage)
    {
        _usage = usage;
        _context = new FlowContext(usage, CancellationToken.None);
        _arrivals = new SecretArrivals(usage);
    }

    /// <summary>The findings of one file. The first call analyses the compilation; all later ones share the result.</summary>
    public static IEnumerable<SecretFinding> In(SyntaxTree tree, SdkUsage usage)
    {
        var flow = Known.GetValue(usage, key => new Lazy<SecretFlow>(() => Analyze(key))).Value;
        return flow._findings![tree];
    }

    private static SecretFlow Analyze(SdkUsage usage)
    {
        var flow = new SecretFlow(usage);
        flow.FollowSinks();
        for (var round = 0; round < MaxRounds && flow._arrivals.TakeNewWrappers() is { Count: > 0 } wrappers; round++)
            flow.FollowCallers(wrappers);
        flow._findings = flow._arrivals.Findings.ToLookup(finding => finding.Place.SyntaxTree);
        return flow;
    }

    private void FollowSinks()
    {
        foreach (var tree in _usage.Files.Where(tree => _usage.Mentions(tree, CancellationToken.None)))
        {
            var model = _usage.ModelOf(tree);
            foreach (var root in _usage.RootsOf(model, CancellationToken.None))
            {
                Failsafe.Run(() =>
                {
                    // Most secrets are a constant or plainly read at run time; only the rest needs to be followed.
                    var sinks = SecretSinks.In(root, _usage).ToList();
                    if (sinks.Count > 0 && !sinks.All(sink => _arrivals.Decide(sink)))
                        Follow(root, model);
                });
            }
        }
    }

    private void FollowCallers(HashSet<IMethodSymbol> wrappers)
    {
        var names = new NameSet();
        foreach (var wrapper in wrappers)
            names.Add(WrapperCalls.NameOf(wrapper));
        // ": this(...)" and ": base(...)" name no constructor.
        var construct = wrappers.Any(wrapper => wrapper.MethodKind == MethodKind.Constructor);
        foreach (var tree in _usage.Files.Where(tree => names.OccurIn(FileWords.Of(tree, CancellationToken.None))))
        {
            var model = _usage.ModelOf(tree);
            foreach (var (code, member) in CodeRoots.In(tree.GetRoot()))
            {
                if (!Identifiers.AnyIn(member, names) && !(construct && member is ConstructorDeclarationSyntax { Initializer: not null }))
                    continue;
                Failsafe.Run(() =>
                {
                    if (CodeRoots.OperationOf(model, code) is { } operation && WrapperCalls.AreIn(operation, wrappers))
                        Follow(new CodeRoot(code, operation), model);
                });
            }
        }
    }

    private void Follow(CodeRoot root, SemanticModel model)
    {
        var interpreter = new Interpreter(_context, _arrivals);
        var method = CodeRoots.MethodOf(model, root.Node);
        var type = method?.ContainingType ?? model.GetEnclosingSymbol(root.Node.SpanStart)?.ContainingType;
        if (FlowContext.GraphOf(root.Operation) is { } graph)
            interpreter.Run(graph, method, type, out _);
        else if (type is not null)
            interpreter.Evaluate(root.Operation, type, new State());
    }
}
