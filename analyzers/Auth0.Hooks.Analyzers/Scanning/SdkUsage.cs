using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Auth0.Hooks.Analyzers.Constraints;
using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Scanning;

/// <summary>What one compilation has to do with the SDK. All rules share it; it lives as long as the compilation.</summary>
internal sealed class SdkUsage
{
    private static readonly ConditionalWeakTable<Compilation, Lazy<SdkUsage>> Known = new();

    private readonly Compilation _compilation;
    private readonly Vocabulary _vocabulary;
    private readonly ConcurrentDictionary<SyntaxTree, bool> _mentions = new();
    private readonly ConcurrentDictionary<SyntaxTree, Lazy<IReadOnlyList<CodeRoot>>> _roots = new();

    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    private SdkUsage(Compilation compilation, Vocabulary vocabulary, ConfiguredMembers configured)
    {
        (_compilation, _vocabulary) = (compilation, vocabulary);
        Facts = new SymbolFacts(configured.IsSink, configured.IsSource);
    }

    public SymbolFacts Facts { get; }

    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<Constraint>> _constraints = new(SymbolEqualityComparer.Default);

    /// <summary>What the document, or the user, demands of a parameter, property or field.</summary>
    public IReadOnlyList<Constraint> ConstraintsOf(ISymbol symbol) => _constraints.GetOrAdd(symbol.OriginalDefinition, key => [.. Constraint.Of(key)]);

    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<object>> _constants = new(SymbolEqualityComparer.Default);

    /// <summary>The constants that a name can stand for, found once: names made of names made of names multiply.</summary>
    public IReadOnlyList<object> ConstantsOf(ISymbol name, Func<IEnumerable<object>> find) => _constants.TryGetValue(name, out var known) ? known : _constants[name] = [.. find().Distinct()];

    /// <summary>The usage of a compilation, or null if nothing of a generated client is in sight.</summary>
    public static SdkUsage? Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var usage = Known.GetValue(compilation, key => new Lazy<SdkUsage>(() => Find(key, options))).Value;
        cancellation.ThrowIfCancellationRequested();
        return usage._vocabulary.IsEmpty ? null : usage;
    }

    private static SdkUsage Find(Compilation compilation, AnalyzerOptions options)
    {
        var vocabulary = Vocabulary.Of(compilation, CancellationToken.None);
        var configured = vocabulary.IsEmpty ? ConfiguredMembers.None : ConfiguredMembers.Of(options.AnalyzerConfigOptionsProvider, compilation.SyntaxTrees);
        foreach (var word in configured.Words)
            vocabulary.Add(word);
        return new SdkUsage(compilation, vocabulary, configured);
    }

    public bool Mentions(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!_mentions.TryGetValue(tree, out var mentions))
            _mentions[tree] = mentions = _vocabulary.OccursIn(tree, cancellation);
        return mentions;
    }

    /// <summary>The members of a file that mention the SDK, with their operations.</summary>
    public IReadOnlyList<CodeRoot> RootsOf(SemanticModel model, CancellationToken cancellation)
    {
        var lazy = _roots.GetOrAdd(model.SyntaxTree, _ => new Lazy<IReadOnlyList<CodeRoot>>(() => FindRoots(model)));
        cancellation.ThrowIfCancellationRequested();
        return lazy.Value;
    }

    /// <summary>The model of any file of the compilation, for what a rule follows from one file into another.</summary>
#pragma warning disable RS1030 // Following a value into another file needs that file's model; it is made once per compilation.
    public SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, key => _compilation.GetSemanticModel(key));
#pragma warning restore RS1030

    /// <summary>Where this compilation declares a symbol. Nowhere, if another project does: an editor shows the source of that one too, a build does not.</summary>
    public ImmutableArray<SyntaxReference> DeclarationsOf(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _compilation.Assembly) ? symbol.DeclaringSyntaxReferences : ImmutableArray<SyntaxReference>.Empty;

    /// <summary>The roots of all files in which a name stands, generated ones left out.</summary>
    public IEnumerable<SyntaxNode> FilesWith(string name)
    {
        var names = new NameSet();
        names.Add(name);
        return _compilation.SyntaxTrees.Where(tree => names.OccurIn(FileWords.Of(tree, CancellationToken.None))).Select(tree => tree.GetRoot());
    }

    public IEnumerable<SyntaxTree> Files => _compilation.SyntaxTrees;

    /// <summary>The methods and properties of the compilation that have a name.</summary>
    public IEnumerable<ISymbol> MembersNamed(string name) => _compilation.GetSymbolsWithName(name, SymbolFilter.Member);

    private List<CodeRoot> FindRoots(SemanticModel model)
    {
        var roots = new List<CodeRoot>();
        foreach (var (code, member) in CodeRoots.In(model.SyntaxTree.GetRoot()))
        {
            if (!_vocabulary.OccursIn(member))
                continue;
            Failsafe.Run(() =>
            {
                if (CodeRoots.OperationOf(model, code) is { } operation)
                    roots.Add(new CodeRoot(code, operation));
            });
        }
        return roots;
    }
}
