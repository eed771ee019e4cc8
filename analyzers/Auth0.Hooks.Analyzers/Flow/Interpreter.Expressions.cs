using System.Globalization;
using System.Runtime.CompilerServices;
using Auth0.Hooks.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>What each kind of expression yields.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<Capture, IOperation> _captured = [];

    /// <summary>The variables that <c>ref</c> locals stand for.</summary>
    private readonly Dictionary<ILocalSymbol, IOperation> _aliases = new(SymbolEqualityComparer.Default);

    private Value Evaluate(IOperation? operation, Frame frame, State state)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (operation is null)
            return Value.Nothing;
        if (operation.ConstantValue.HasValue)
            return Constant(operation.ConstantValue.Value);
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation, frame, state);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand, frame, state);
            case IAwaitOperation await:
                return Evaluate(await.Operation, frame, state);
            case IConversionOperation conversion:
                return Convert(conversion, frame, state);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression, frame, state);
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation, frame, state);
            case IArgumentOperation argument:
                return Evaluate(argument.Value, frame, state);
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target, frame, state);
            case IUnaryOperation unary:
                return Evaluate(unary.Operand, frame, state);
            case IUtf8StringOperation text:
                return Value.Text(text.Value);
            case IFlowCaptureOperation capture:
                return Remember(capture, frame, state);
            case IFlowCaptureReferenceOperation reference:
                return state[new Capture(frame.Captures, reference.Id)];
            case ILocalReferenceOperation reference:
                return _aliases.TryGetValue(reference.Local, out var aliased) ? Evaluate(aliased, frame, state) : state[reference.Local];
            case IParameterReferenceOperation reference:
                return ReadParameter(reference.Parameter, frame, state);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput }:
                return _matched;
            case IInstanceReferenceOperation:
                return frame.This;
            case IFieldReferenceOperation reference:
                return ReadMember(reference, reference.Field, frame, state);
            case IPropertyReferenceOperation reference:
                return ReadProperty(reference, frame, state);
            case IArrayElementReferenceOperation reference:
                return ReadEntry(Evaluate(reference.ArrayReference, frame, state), reference.ArrayReference.Type, reference.Indices, frame, state);
            case IImplicitIndexerReferenceOperation reference:
                return Access.Key(Evaluate(reference.Instance, frame, state), null, state);
            case ISimpleAssignmentOperation { IsRef: true, Target: ILocalReferenceOperation reference } alias when alias.Value is not ILocalReferenceOperation other || !SymbolEqualityComparer.Default.Equals(other.Local, reference.Local):
                _aliases[reference.Local] = alias.Value is ILocalReferenceOperation { Local: var named } && _aliases.TryGetValue(named, out var target) ? target : alias.Value;
                return Evaluate(alias.Value, frame, state);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment.Target, assignment.Value, Evaluate(assignment.Value, frame, state), frame, state);
            case ICompoundAssignmentOperation assignment:
                return Combine(assignment, frame, state);
            case IIncrementOrDecrementOperation increment:
                return Evaluate(increment.Target, frame, state);
            case IDeconstructionAssignmentOperation assignment:
                return Deconstruct(assignment, frame, state);
            case IBinaryOperation binary:
                return Combine(binary, frame, state);
            case IInterpolatedStringOperation text:
                return text.Parts.Aggregate(Value.Text(""), (all, part) => all.With(Evaluate(part, frame, state)));
            case IInterpolatedStringTextOperation text:
                return Evaluate(text.Text, frame, state);
            case IInterpolationOperation part:
                return Shown(part.Expression, Evaluate(part.Expression, frame, state), frame, state);
            case IObjectCreationOperation creation:
                return Create(creation, frame, state);
            case IAnonymousObjectCreationOperation creation:
                return CreateAnonymous(creation, frame, state);
            case IArrayCreationOperation creation:
                return CreateArray(creation, frame, state);
            case ITupleOperation tuple:
                return CreateTuple(tuple, frame, state);
            case IFlowAnonymousFunctionOperation lambda:
                return CreateDelegate(lambda, frame, state);
            case IMethodReferenceOperation reference:
                return CreateDelegate(reference, frame, state);
            case IInvocationOperation call:
                return Call(call, frame, state);
            case IIsPatternOperation match:
                Bind(match.Pattern, Evaluate(match.Value, frame, state), frame, state);
                return Value.Nothing;
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } yielded }:
                frame.Yielded.Add((yielded.Syntax, Evaluate(yielded, frame, state)));
                return Value.Nothing;
            case IDefaultValueOperation or IDiscardOperation or ITypeOfOperation or ISizeOfOperation:
                return Value.Nothing;
            case var collection when CollectionExpression.Is(collection):
                return CreateCollection(collection, frame, state);
            // There is no public interface for it either; its children are the size and the items.
            case { Syntax: StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax }:
                return operation.ChildOperations.Where(child => child.Syntax.FirstAncestorOrSelf<InitializerExpressionSyntax>() is not null).Aggregate(Value.Text(""), (all, item) => all.With(Evaluate(item, frame, state)));
            default:
                return EvaluateParts(operation, frame, state);
        }
    }

    private Value EvaluateParts(IOperation operation, Frame frame, State state)
    {
        foreach (var child in operation.ChildOperations)
            Evaluate(child, frame, state);
        return operation.Type?.SpecialType == SpecialType.System_Boolean ? Value.Nothing : Value.Runtime;
    }

    private static Value Constant(object? value) => value switch
    {
        null => Value.Nothing,
        bool => Value.Nothing,
        string text => Value.Text(text),
        IFormattable number => Value.Text(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => Value.Text(value.ToString()),
    };

    private Value Convert(IConversionOperation conversion, Frame frame, State state)
    {
        var value = Evaluate(conversion.Operand, frame, state);
        return conversion.OperatorMethod is { } method && context.GraphOf(method) is not null
            ? Invoke(method, conversion, Value.Nothing, [new Passed(method.Parameters[0], conversion.Operand, value, IsDefault: false)], frame, state) ?? value
            : value;
    }

    private Value Combine(IBinaryOperation binary, Frame frame, State state)
    {
        var left = Evaluate(binary.LeftOperand, frame, state);
        var right = Evaluate(binary.RightOperand, frame, state);
        if (binary.Type?.SpecialType == SpecialType.System_String)
            return Shown(binary.LeftOperand, left, frame, state).With(Shown(binary.RightOperand, right, frame, state));
        return binary.OperatorMethod is { } method && context.GraphOf(method) is not null
            ? Invoke(method, binary, Value.Nothing, [new Passed(method.Parameters[0], binary.LeftOperand, left, IsDefault: false), new Passed(method.Parameters[1], binary.RightOperand, right, IsDefault: false)], frame, state) ?? Value.Runtime
            : binary.Type?.SpecialType == SpecialType.System_Boolean ? Value.Nothing : left.With(right);
    }

    private Value Combine(ICompoundAssignmentOperation assignment, Frame frame, State state)
    {
        var left = Evaluate(assignment.Target, frame, state);
        var right = Evaluate(assignment.Value, frame, state);
        // An operator of the object itself changes it, and nothing is assigned.
        if (assignment.OperatorMethod is { IsStatic: false, Parameters: [var operand] } changes)
            return Invoke(changes, assignment, left, [new Passed(operand, assignment.Value, right, IsDefault: false)], frame, state) ?? left;
        var both = assignment.OperatorMethod is { Parameters: [var first, var second] } method && context.GraphOf(method) is not null
            ? Invoke(method, assignment, Value.Nothing, [new Passed(first, assignment.Target, left, IsDefault: false), new Passed(second, assignment.Value, right, IsDefault: false)], frame, state) ?? Value.Runtime
            : assignment.Type is { TypeKind: TypeKind.Delegate } ? left.Or(right) : left.With(right);
        return Assign(assignment.Target, assignment.Value, both, frame, state);
    }

    /// <summary>The text of an object: what its own <c>ToString</c> returns.</summary>
    private Value Shown(IOperation operation, Value value, Frame frame, State state)
    {
        if (!value.Atoms.Any(atom => atom is ObjectAtom or StructAtom))
            return value;
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        for (var type = operation.Type; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (type.GetMembers(nameof(ToString)).OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty) is { } method)
                return Invoke(method, operation, value, [], frame, state) ?? value;
        }
        return value;
    }

    private Value Remember(IFlowCaptureOperation capture, Frame frame, State state)
    {
        var key = new Capture(frame.Captures, capture.Id);
        _captured[key] = capture.Value;
        return state[key] = Evaluate(capture.Value, frame, state);
    }

    private static Value ReadParameter(IParameterSymbol parameter, Frame frame, State state)
    {
        // The receiver of an extension block.
        if (parameter.ContainingSymbol is INamedTypeSymbol)
            return Value.Of(frame.This.Atoms.Where(atom => atom is not ObjectAtom { Site: ThisObject }), frame.This.IsRuntime);
        if (!IsCaptured(parameter, frame))
            return state.Knows(parameter) ? state[parameter] : Value.Runtime;
        var stored = Access.Member(Value.Of(frame.This.Atoms.Where(atom => atom is ObjectAtom), isRuntime: false), parameter.Name, state);
        if (!stored.IsNothing && !stored.IsRuntime)
            return stored;
        return Initial(parameter, (IMethodSymbol)parameter.ContainingSymbol);
    }

    /// <summary>Whether it is a parameter of a primary constructor, seen from a member: it lives in the object.</summary>
    private static bool IsCaptured(IParameterSymbol parameter, Frame frame) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && !SymbolEqualityComparer.Default.Equals(frame.Method, constructor);

    /// <summary>The text of a key that can be only one; null for any other.</summary>
    private static string? KeyOf(IReadOnlyList<Value> indices) => indices is [{ OnlyText: { } text }] ? text : null;
}
