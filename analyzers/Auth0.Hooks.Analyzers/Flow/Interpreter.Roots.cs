using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Where an analysis begins: a member, with nothing known but its own code.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Follows one member from its start and returns what it leaves; null if it never ends.</summary>
    public State? Run(ControlFlowGraph graph, IMethodSymbol? method, ITypeSymbol? type, out Value returned)
    {
        var state = new State();
        var frame = new Frame(method, graph.OriginalOperation, This(method, type, state), caller: null, isObserved: observer is not null);
        frame.Graph = graph;
        foreach (var parameter in method?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
            state[parameter] = Initial(parameter, method!);
        var exit = Run(graph, frame, state);
        returned = frame.Returned;
        return exit;
    }

    /// <summary>The value of a root that is an expression: the initializer of a field or a property.</summary>
    public Value Evaluate(IOperation operation, ITypeSymbol type, State state) =>
        Evaluate(operation, new Frame(null, operation, This(null, type, state), caller: null, isObserved: observer is not null), state);

    private static Value This(IMethodSymbol? method, ITypeSymbol? type, State state)
    {
        if (type is null || method is { IsStatic: true })
            return Value.Nothing;
        var self = state.Create(new ThisObject(type), TrackedObject.Empty with { IsMap = KnownTypes.IsMap(type) });
        return method is null or { MethodKind: MethodKind.Constructor } ? self : self.Or(Caller(method, CallerPart.Receiver));
    }

    private static Value Initial(IParameterSymbol parameter, IMethodSymbol method)
    {
        if (parameter.RefKind == RefKind.Out)
            return Value.Nothing;
        var caller = Caller(method, parameter.Ordinal);
        return parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: string { Length: > 0 } text } ? caller.Or(Value.Text(text)) : caller;
    }

    // Callers call the part of a partial method that declares it.
    private static Value Caller(IMethodSymbol method, int ordinal) => Value.Of(new CallerAtom(ImmutableArray.Create(new CallerPart((method.PartialDefinitionPart ?? method).OriginalDefinition, ordinal, ""))));
}
