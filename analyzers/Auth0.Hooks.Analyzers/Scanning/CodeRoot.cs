using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Scanning;

/// <summary>The code of one member: a method body, an accessor, an initializer, or the top-level statements of a file.</summary>
internal sealed class CodeRoot(SyntaxNode node, IOperation operation)
{
    private readonly ConcurrentDictionary<Type, object> _found = new();
    private List<IOperation>? _all;

    public SyntaxNode Node { get; } = node;

    /// <summary>The operation from which a control flow graph can be built.</summary>
    public IOperation Operation { get; } = operation;

    /// <summary>Every operation of the member, those of lambdas and local functions included, in source order.</summary>
    public IReadOnlyList<IOperation> All => _all ??= [.. Operation.DescendantsAndSelf()];

    /// <summary>What several rules look for in this member, found once.</summary>
    public IReadOnlyList<T> Once<T>(Func<IEnumerable<T>> find) => (IReadOnlyList<T>)_found.GetOrAdd(typeof(T), _ => find().ToList());
}
