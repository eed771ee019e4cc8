using Acornima.Ast;

namespace Auth0.Hooks.Analyzers.Scripts;

/// <summary>Walks the tree of a script without recursion: scripts nest as deep as they like.</summary>
internal static class ScriptNodes
{
    /// <param name="root">Where the walk begins.</param>
    /// <param name="isSkipped">Whether a node leaves out one of its children.</param>
    public static IEnumerable<Node> Below(Node? root, Func<Node, Node, bool>? isSkipped = null)
    {
        if (root is null)
            yield break;
        var pending = new Stack<Node>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            yield return node;
            foreach (var child in node.ChildNodes)
            {
                if (isSkipped?.Invoke(node, child) != true)
                    pending.Push(child);
            }
        }
    }

    /// <summary>Whether a function has a parameter of a name, so that inside the name means that.</summary>
    public static bool Hides(Node node, string name) => node is IFunction function && function.Params.Any(parameter => Below(parameter).Any(part => part is Identifier identifier && identifier.Name == name));

    /// <summary>The name of an identifier, a property or the last part of a member access; null for anything else.</summary>
    public static string? NameOf(Node? node) => node switch
    {
        Identifier identifier => identifier.Name,
        PrivateIdentifier identifier => identifier.Name,
        MemberExpression { Computed: false } member => NameOf(member.Property),
        MemberExpression { Computed: true } member => TextOf(member.Property),
        _ => TextOf(node),
    };

    /// <summary>The text of a string, or of a template without expressions.</summary>
    public static string? TextOf(Node? node) => node switch
    {
        StringLiteral literal => literal.Value,
        TemplateLiteral { Expressions.Count: 0, Quasis: { Count: 1 } quasis } => quasis[0].Value.Cooked,
        _ => null,
    };
}
