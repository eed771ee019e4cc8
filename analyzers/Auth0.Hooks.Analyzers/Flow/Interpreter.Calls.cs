using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>What calls do: those that are known by what they mean, those whose code is here, and all others.</summary>
internal sealed partial class Interpreter
{
    private const int MaxDepth = 5;

    private Value Call(IInvocationOperation call, Frame frame, State state)
    {
        var method = call.TargetMethod;
        var receiver = Evaluate(call.Instance, frame, state);
        var passed = Pass(call.Arguments, frame, state);
        if (method.MethodKind == MethodKind.LocalFunction)
            return CallLocalFunction(method, call, passed, frame, state);
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return CallDelegate(receiver, passed, frame, state);
        if (frame.IsObserved)
            observer?.Called(method, call, receiver, passed, state);
        if (method.MethodKind == MethodKind.Constructor)
        {
            Construct(method, call, receiver, passed, frame, state);
            return Value.Nothing;
        }
        if (Told(method) is { } told)
            return told;
        return CallKnown(call, receiver, passed, frame, state) ?? Invoke(method, call, receiver, passed, frame, state) ?? CallUnknown(call, receiver, passed, frame, state);
    }

    private List<Passed> Pass(IEnumerable<IArgumentOperation> arguments, Frame frame, State state) =>
        arguments.Where(argument => argument.Parameter is not null)
            .Select(argument => new Passed(argument.Parameter!.OriginalDefinition, argument.Value, Evaluate(argument.Value, frame, state), argument.ArgumentKind == ArgumentKind.DefaultValue))
            .ToList();

    /// <summary>Follows a call into code of this compilation; null if there is none, or if it cannot carry data back.</summary>
    private Value? Invoke(IMethodSymbol method, IOperation call, Value receiver, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        if (Told(method) is { } told)
            return told;
        if (!CanCarry(method, receiver, passed))
            return null;
        Value? result = null;
        foreach (var target in context.Dispatch.TargetsOf(method, receiver, state))
        {
            var code = target.PartialImplementationPart ?? target;
            if (InvokeCode(code, call, receiver, passed.Select(argument => InTarget(argument, code)).ToList(), frame, state) is { } returned)
                result = result?.Or(returned) ?? returned;
        }
        return result;
    }

    /// <summary>An argument as the method gets it that really runs: an override has parameters of its own, and so has the part that implements.</summary>
    private static Passed InTarget(Passed argument, IMethodSymbol target) =>
        argument.Parameter.Ordinal < target.Parameters.Length ? argument with { Parameter = target.OriginalDefinition.Parameters[argument.Parameter.Ordinal] } : argument;

    private Value? InvokeCode(IMethodSymbol method, IOperation call, Value receiver, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        if (context.GraphOfCode(method) is not { } graph)
            return null;
        method = method.OriginalDefinition;
        if (frame.Caller is { Depth: >= MaxDepth })
            return Value.Runtime;
        // A method that calls itself adds nothing to what its other paths return.
        if (frame.Caller?.Contains(method) == true || (frame.Caller is null && SymbolEqualityComparer.Default.Equals(frame.Method, method)))
            return Value.Nothing;
        if (ChangesItsVariable(method) && receiver.Atoms.OfType<StructAtom>().FirstOrDefault() is { } called)
            return RunOnVariable(graph, called, method, call, receiver, passed, frame, state);
        var inner = new Frame(method, graph.OriginalOperation, receiver, new CallSite(call.Syntax, method, frame.Caller), isObserved: false);
        return Run(graph, inner, method, call, passed, frame, state);
    }

    /// <summary>Runs a method; null if it never returns, as one that only stands in for real code.</summary>
    private Value? Run(ControlFlowGraph graph, Frame inner, IMethodSymbol method, IOperation call, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        inner.Graph = graph;
        foreach (var argument in passed)
            state[argument.Parameter] = argument.Value;
        if (Run(graph, inner, state.Copy()) is not { } exit)
            return null;
        state.Replace(exit);
        foreach (var argument in passed)
        {
            if (argument.Parameter.RefKind is RefKind.Out or RefKind.Ref)
                Assign(argument.Operation, argument.Operation, state[argument.Parameter], frame, state);
            else if (KnownTypes.IsBuffer(argument.Parameter.Type))
                Overwrite(argument.Operation, state[argument.Parameter], frame, state);
        }
        return inner.Yielded.Count > 0 || IsIterator(method, graph) ? Collect(inner, call, frame, state) : inner.Returned;
    }

    private static bool IsIterator(IMethodSymbol method, ControlFlowGraph graph) =>
        method.ReturnType.OriginalDefinition.Name is "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" && graph.Blocks.SelectMany(block => block.Operations).Any(operation => operation is IReturnOperation { Kind: OperationKind.YieldReturn });

    private static Value Collect(Frame inner, IOperation call, Frame frame, State state)
    {
        var tracked = TrackedObject.Empty;
        foreach (var (site, value) in inner.Yielded)
            tracked = tracked.Store(new Entry(null, site), value);
        return state.Create(new AllocationSite(call.Syntax, frame.Caller, "iterator"), tracked);
    }

    /// <summary>Whether a secret can come back from a call, or into an object that the caller holds.</summary>
    private static bool CanCarry(IMethodSymbol method, Value receiver, IReadOnlyList<Passed> passed) =>
        method.MethodKind is MethodKind.Constructor
        || !KnownTypes.CarriesNothing(method.ReturnType)
        || passed.Any(argument => argument.Parameter.RefKind is RefKind.Out or RefKind.Ref || KnownTypes.IsBuffer(argument.Parameter.Type) || argument.Value.Atoms.Any(atom => atom is ObjectAtom or DelegateAtom))
        || receiver.Atoms.Any(atom => atom is ObjectAtom or StructAtom);

    private Value CallLocalFunction(IMethodSymbol method, IOperation call, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        method = method.OriginalDefinition;
        if (!frame.LocalFunctions.TryGetValue(method, out var declaring) || frame.Caller?.Contains(method) == true || frame.Caller is { Depth: >= MaxDepth })
            return Value.Nothing;
        var graph = declaring.GetLocalFunctionControlFlowGraph(method, context.Cancellation);
        if (frame.IsObserved)
        {
            // What it does with its parameters is reported where they are passed; what it captured, where it uses it.
            var open = passed.Select(argument => argument.IsDefault ? argument : argument with { Value = Caller(method, argument.Parameter.Ordinal) }).ToList();
            Run(graph, LocalFrame(method, call, frame, isObserved: true), method, call, open, frame, state.Copy());
            observer?.Called(method, call, Value.Nothing, passed, state);
        }
        return Run(graph, LocalFrame(method, call, frame, isObserved: false), method, call, passed, frame, state) ?? Value.Nothing;
    }

    private static Frame LocalFrame(IMethodSymbol method, IOperation call, Frame frame, bool isObserved)
    {
        var inner = new Frame(frame.Method, frame.Captures, frame.This, new CallSite(call.Syntax, method, frame.Caller), isObserved);
        foreach (var function in frame.LocalFunctions)
            inner.LocalFunctions[function.Key] = function.Value;
        return inner;
    }

    private Value CallDelegate(Value target, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        var result = target.IsRuntime || target.Atoms.IsEmpty ? Value.Runtime : Value.Nothing;
        foreach (var atom in target.Atoms)
        {
            result = result.Or(atom switch
            {
                DelegateAtom { Target: Lambda lambda } => Run(lambda, passed, frame, state),
                DelegateAtom { Target: MethodGroup group, Receiver: var receiver } => Run(group, receiver, passed, frame, state),
                _ => Access.Result(Value.Of(atom)),
            });
        }
        return result;
    }

    private Value Run(MethodGroup group, Value receiver, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        var method = group.Operation.Method.OriginalDefinition;
        var arguments = passed.Zip(method.Parameters, (argument, parameter) => argument with { Parameter = parameter }).ToList();
        if (method.MethodKind == MethodKind.LocalFunction)
            return CallLocalFunction(method, group.Operation, arguments, group.Frame, state);
        if (group.Frame.IsObserved)
            observer?.Called(method, group.Operation, receiver, arguments, state);
        return Invoke(method, group.Operation, receiver, arguments, frame, state) ?? Value.Runtime;
    }

    private Value Run(Lambda lambda, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        var result = Run(lambda, passed.Select(argument => argument.Value).ToList(), state);
        foreach (var (argument, parameter) in passed.Zip(lambda.Operation.Symbol.Parameters, (argument, parameter) => (argument, parameter)))
        {
            if (parameter.RefKind is RefKind.Out or RefKind.Ref)
                Assign(argument.Operation, argument.Operation, state[parameter], frame, state);
        }
        return result;
    }

    /// <summary>Runs a lambda where it was written; arguments that are not given are not known.</summary>
    private Value Run(Lambda lambda, IReadOnlyList<Value> arguments, State state)
    {
        var frame = lambda.Frame;
        var method = lambda.Operation.Symbol;
        if (frame.Caller?.Contains(method) == true || frame.Caller is { Depth: >= MaxDepth } || GraphOf(frame, lambda.Operation) is not { } graph)
            return Value.Runtime;
        var inner = LocalFrame(method, lambda.Operation, frame, frame.IsObserved);
        inner.Graph = graph;
        for (var i = 0; i < method.Parameters.Length; i++)
            state[method.Parameters[i]] = i < arguments.Count ? arguments[i] : Value.Runtime;
        if (Run(graph, inner, state.Copy()) is { } exit)
            state.Replace(exit);
        return inner.Returned;
    }

    private ControlFlowGraph? GraphOf(Frame frame, IFlowAnonymousFunctionOperation lambda) =>
        frame.Graph is { } graph ? graph.GetAnonymousFunctionControlFlowGraph(lambda, context.Cancellation) : null;

    /// <summary>A call of which nothing is known: what it returns and what it fills comes from run time.</summary>
    private Value CallUnknown(IInvocationOperation call, Value receiver, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        var result = Value.Runtime;
        if (passed.Any(argument => argument.Value.IsRuntime || argument.Value.Atoms.Any(atom => atom is CallerAtom)))
            Forget(call, receiver, frame, state);
        foreach (var argument in passed)
        {
            if (argument.Parameter.RefKind is RefKind.Out or RefKind.Ref || KnownTypes.IsBuffer(argument.Operation.Type))
                Overwrite(argument.Operation, Value.Runtime, frame, state);
            if (argument.Value.Atoms.Any(atom => atom is DelegateAtom))
                CallBack(argument, call, passed, frame, state);
            // GetValue(key, "default"): what the call may return if it finds nothing.
            if (IsFallback(argument.Parameter))
                result = result.Or(argument.Value);
        }
        return result;
    }

    private static bool IsFallback(IParameterSymbol parameter) =>
        parameter.Name is "defaultValue" or "fallback" or "fallbackValue" or "defaultIfMissing" or "@default" or "default" or "valueIfMissing" or "ifMissing" or "alternative";

    /// <summary>Runs a callback with what else is passed for the same type parameter: the items of a collection, a state.</summary>
    private void CallBack(Passed callback, IInvocationOperation call, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        var parameters = call.TargetMethod.OriginalDefinition.Parameters;
        if (callback.Parameter.Ordinal >= parameters.Length || parameters[callback.Parameter.Ordinal].Type is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
            return;
        var arguments = invoke.Parameters.Select(parameter => callback with { Value = parameter.Type is ITypeParameterSymbol type ? Given(type) : Value.Runtime }).ToList();
        if (arguments.Any(argument => !argument.Value.IsRuntime))
            CallDelegate(callback.Value, arguments, frame, state);

        Value Given(ITypeParameterSymbol type)
        {
            foreach (var argument in passed.Where(argument => argument != callback))
            {
                if (SymbolEqualityComparer.Default.Equals(argument.Parameter.Type, type))
                    return argument.Value;
                if (argument.Parameter.Type is INamedTypeSymbol { TypeArguments: [var element] } && argument.Parameter.Type.TypeKind != TypeKind.Delegate && SymbolEqualityComparer.Default.Equals(element, type))
                    return Access.Element(argument.Value, state);
            }
            return Value.Runtime;
        }
    }

    private void Overwrite(IOperation argument, Value value, Frame frame, State state)
    {
        var target = argument;
        while (target is IConversionOperation or IInvocationOperation or IImplicitIndexerReferenceOperation or IPropertyReferenceOperation { Property.Name: "Span" or "Memory" })
        {
            target = target switch
            {
                IConversionOperation conversion => conversion.Operand,
                IImplicitIndexerReferenceOperation slice => slice.Instance,
                IPropertyReferenceOperation view => view.Instance,
                IInvocationOperation { Instance: { } instance } => instance,
                IInvocationOperation { Arguments: [var first, ..] } => first.Value,
                _ => null,
            };
        }
        if (target is IDeclarationExpressionOperation or ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation)
            Assign(target, argument, value, frame, state);
    }
}
