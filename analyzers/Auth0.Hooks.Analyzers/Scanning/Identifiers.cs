using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Auth0.Hooks.Analyzers.Scanning;

/// <summary>Looks for names in a piece of code. It walks the nodes itself: to enumerate tokens takes three times as long.</summary>
internal static class Identifiers
{
    /// <summary>Whether one of the names is an identifier of the code.</summary>
    public static bool AnyIn(SyntaxNode code, NameSet names)
    {
        // Expressions nest as deep as they like: no recursion.
        var pending = new Stack<SyntaxNode>();
        pending.Push(code);
        while (pending.Count > 0)
        {
            foreach (var child in pending.Pop().ChildNodesAndTokens())
            {
                if (child.AsNode() is { } inner)
                    pending.Push(inner);
                else if (child.IsKind(SyntaxKind.IdentifierToken) && names.Contains(child.AsToken().ValueText))
                    return true;
            }
        }
        return false;
    }
}
