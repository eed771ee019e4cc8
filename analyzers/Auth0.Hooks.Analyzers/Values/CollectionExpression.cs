using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>
/// Collections that are written out, <c>[a, ..b]</c>, and those that the compiler makes of arguments to a <c>params</c> span or list.
/// The oldest compiler that we support has no public interface for them; later ones give them a kind.
/// </summary>
internal static class CollectionExpression
{
    private const OperationKind Kind = (OperationKind)0x7f;
    private const OperationKind Placeholder = (OperationKind)0x81;

    public static bool Is(IOperation? operation) => operation is { Kind: Kind } or { Kind: OperationKind.None, Syntax: CollectionExpressionSyntax };

    /// <summary>What stands in the collection, in source order; spreads as they are. An argument goes to what creates it, its capacity or its comparer.</summary>
    public static IEnumerable<IOperation> ItemsOf(IOperation collection) => collection.ChildOperations.Where(child => child.Kind != Placeholder && child is not IArgumentOperation);
}
