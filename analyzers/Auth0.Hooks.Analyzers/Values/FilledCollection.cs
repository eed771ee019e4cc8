using Auth0.Hooks.Analyzers.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>The entries of a dictionary in a local that is filled line by line, before it is used.</summary>
internal static class FilledCollection
{
    /// <summary>The keys at a use of the local, each with its value; null if anything may have happened to it.</summary>
    public static IReadOnlyDictionary<string, IOperation>? EntriesAt(ILocalReferenceOperation use, SdkUsage usage)
    {
        if (use.Local.DeclaringSyntaxReferences is not [var reference] || reference.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } initializer, Parent.Parent: LocalDeclarationStatementSyntax declaration })
            return null;
        var model = usage.ModelOf(reference.SyntaxTree);
        if (Created(model.GetOperation(initializer), usage) is not { } entries)
            return null;
        // In the statements that follow the declaration, and nowhere deeper: a branch or a loop may not run.
        var block = declaration.Parent is GlobalStatementSyntax ? declaration.Parent.Parent! : declaration.Parent!;
        foreach (var statement in block.ChildNodes().Where(node => node.SpanStart > declaration.SpanStart).Select(node => node is GlobalStatementSyntax global ? global.Statement : node))
        {
            var uses = statement.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == use.Local.Name).ToList();
            if (uses.Any(name => name.Span == use.Syntax.Span))
                return uses.Count == 1 && IsReached(statement, use.Syntax) ? entries : null;
            if (uses.Count > 0 && !(uses.Count == 1 && statement is ExpressionStatementSyntax line && Apply(model.GetOperation(line.Expression), entries, usage)))
                return null;
        }
        return null;
    }

    // In a lambda it is used later, when more may have been added.
    private static bool IsReached(SyntaxNode statement, SyntaxNode use) => !use.Ancestors().TakeWhile(node => node != statement).Any(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or StatementSyntax) && statement is not LocalFunctionStatementSyntax;

    /// <summary>The keys of a new dictionary that is written out, each with its value; null if it may hold others.</summary>
    public static Dictionary<string, IOperation>? Created(IOperation? operation, SdkUsage usage)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        if (operation is not IObjectCreationOperation { Arguments: var arguments, Type: { } type } creation || !Flow.KnownTypes.IsMap(type) || arguments.Any(argument => argument.Parameter?.Type.Name is not ("IEqualityComparer" or "Int32")))
            return null;
        var entries = new Dictionary<string, IOperation>();
        var written = ConstantCollection.EntriesOf(creation, usage).ToList();
        if (written.Count != (creation.Initializer?.Initializers.Length ?? 0))
            return null;
        foreach (var (key, value) in written)
        {
            if (ConstantText.Only(key, usage) is not { } text)
                return null;
            entries[text] = value;
        }
        return entries;
    }

    private static bool Apply(IOperation? line, Dictionary<string, IOperation> entries, SdkUsage usage)
    {
        switch (line)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var key }] } } assignment:
                return Add(key, assignment.Value);
            case IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: [{ Value: var key }, { Value: var value }] }:
                return Add(key, value);
            case IInvocationOperation { TargetMethod.Name: "Remove", Arguments: [{ Value: var key }] } when ConstantText.Only(key, usage) is { } removed:
                entries.Remove(removed);
                return true;
            case IInvocationOperation { TargetMethod.Name: "Clear" }:
                entries.Clear();
                return true;
            default:
                return false;
        }

        bool Add(IOperation key, IOperation value)
        {
            if (ConstantText.Only(key, usage) is not { } text)
                return false;
            entries[text] = value;
            return true;
        }
    }
}
