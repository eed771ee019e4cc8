using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Values that are taken apart, by an assignment or by a pattern: tuples, pairs, records, and whatever has a <c>Deconstruct</c>.</summary>
internal sealed partial class Interpreter
{
    private Value Deconstruct(IDeconstructionAssignmentOperation assignment, Frame frame, State state)
    {
        var value = Evaluate(assignment.Value, frame, state);
        Deconstruct(assignment.Target, assignment.Value, value, InfoOf(assignment.Syntax), frame, state);
        return value;
    }

    private DeconstructionInfo InfoOf(SyntaxNode syntax) => syntax.FirstAncestorOrSelf<SyntaxNode>(node => node is AssignmentExpressionSyntax or ForEachVariableStatementSyntax) switch
    {
        AssignmentExpressionSyntax assignment => context.Usage.ModelOf(syntax.SyntaxTree).GetDeconstructionInfo(assignment),
        ForEachVariableStatementSyntax loop => context.Usage.ModelOf(syntax.SyntaxTree).GetDeconstructionInfo(loop),
        _ => default,
    };

    private void Deconstruct(IOperation target, IOperation source, Value value, DeconstructionInfo info, Frame frame, State state)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is not ITupleOperation { Elements: var targets })
        {
            Assign(target, source, value, frame, state);
            return;
        }
        var parts = PartsOf(value, info.Method, targets.Length, target, frame, state);
        for (var i = 0; i < Math.Min(targets.Length, parts.Count); i++)
            Deconstruct(targets[i], source, parts[i], i < info.Nested.Length ? info.Nested[i] : default, frame, state);
    }

    /// <summary>What a value falls into: what its <c>Deconstruct</c> puts out, or else the elements of a tuple.</summary>
    private IReadOnlyList<Value> PartsOf(Value value, IMethodSymbol? method, int count, IOperation place, Frame frame, State state)
    {
        if (method is null)
            return [.. Enumerable.Range(1, count).Select(position => Access.Member(value, "Item" + position.ToString(System.Globalization.CultureInfo.InvariantCulture), state))];
        method = method.ReducedFrom ?? method;
        var results = method.Parameters.Where(parameter => parameter.RefKind == RefKind.Out).Select(parameter => parameter.OriginalDefinition).ToList();
        if (context.GraphOf(method) is null)
            return [.. results.Select(result => OfSameName(value, result, method.ContainingType, state))];
        // What is not followed, because it is too deep, is not known.
        foreach (var result in results)
            state[result] = Value.Runtime;
        // The place is no variable, so that nothing is stored there; the parameters hold the parts.
        var passed = method.Parameters.Select(parameter => new Passed(parameter.OriginalDefinition, place, parameter.RefKind == RefKind.Out ? Value.Nothing : value, IsDefault: false)).ToList();
        Invoke(method, place, method.IsStatic ? Value.Nothing : value, passed, frame, state);
        return [.. results.Select(result => state[result])];
    }

    /// <summary>What a <c>Deconstruct</c> that nobody wrote puts out, that of a record or of the platform: the member of the parameter's name.</summary>
    private Value OfSameName(Value value, IParameterSymbol parameter, INamedTypeSymbol type, State state)
    {
        var member = type.GetMembers().FirstOrDefault(candidate => candidate is IPropertySymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Public } && string.Equals(candidate.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
        return member is null ? Value.Runtime : ReadMember(value, member, state);
    }
}
