using Acornima.Ast;

namespace Auth0.Hooks.Analyzers.Scripts;

/// <summary>Finds what a script exports.</summary>
internal static class ExportedFunction
{
    /// <summary>The function that is assigned to module.exports; null if what is assigned is none that can be seen.</summary>
    public static IFunction? Of(ParsedScript script, out bool exportsSomething)
    {
        if (script.Root is FunctionExpression bare)
        {
            exportsSomething = true;
            return bare;
        }
        var exports = ScriptNodes.Below(script.Root).OfType<AssignmentExpression>().Where(assignment => IsExports(assignment.Left)).Select(assignment => assignment.Right).ToList();
        exportsSomething = exports.Count > 0 || ScriptNodes.Below(script.Root).OfType<CallExpression>().Any(call => call.Arguments.Any(argument => argument is Identifier { Name: "module" or "exports" }));
        return exports.Count == 1 ? Resolve(exports[0], script.Root!) : null;
    }

    private static bool IsExports(Node target) => target is MemberExpression { Object: Identifier { Name: "module" } } member && ScriptNodes.NameOf(member) == "exports"
        || target is MemberExpression { Object: MemberExpression { Object: Identifier { Name: "module" } } }
        || target is MemberExpression { Object: Identifier { Name: "exports" } };

    private static IFunction? Resolve(Node value, Node root) => value switch
    {
        IFunction function => function,
        AssignmentExpression assignment => Resolve(assignment.Right, root),
        Identifier { Name: var name } => ScriptNodes.Below(root).Select(node => Declared(node, name)).FirstOrDefault(function => function is not null),
        _ => null,
    };

    private static IFunction? Declared(Node node, string name) => node switch
    {
        FunctionDeclaration function when function.Id?.Name == name => function,
        VariableDeclarator { Id: Identifier { Name: var declared }, Init: IFunction function } when declared == name => function,
        _ => null,
    };
}
