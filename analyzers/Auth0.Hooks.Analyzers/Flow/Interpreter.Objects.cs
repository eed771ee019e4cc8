using System.Collections.Immutable;
using Auth0.Hooks.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Expressions that create something.</summary>
internal sealed partial class Interpreter
{
    private Value Create(IObjectCreationOperation creation, Frame frame, State state)
    {
        var passed = Pass(creation.Arguments, frame, state);
        if (creation.Constructor is not { } constructor || creation.Type is not INamedTypeSymbol type)
            return Value.Runtime;
        if (frame.IsObserved)
            observer?.Called(constructor, creation, Value.Nothing, passed, state);
        if (CreateKnown(creation, type, passed, frame, state) is { } known)
            return known;
        var created = state.Create(new AllocationSite(creation.Syntax, frame.Caller), TrackedObject.Empty with { IsMap = KnownTypes.IsMap(type), Type = type });
        Construct(constructor, creation, created, passed, frame, state);
        return type.IsValueType && state.Object((ObjectAtom)created.Atoms[0]) is { } tracked ? Value.Of(new StructAtom(tracked.Members)) : created;
    }

    /// <summary>Does to a new object what its constructor does.</summary>
    private void Construct(IMethodSymbol constructor, IOperation call, Value created, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        if (KnownTypes.IsCollection(constructor.ContainingType))
        {
            foreach (var argument in passed)
                AddAll(created, argument.Value, argument.Operation, state);
        }
        if (IsPrimary(constructor))
        {
            foreach (var argument in passed)
                Change(created, state, (tracked, _) => tracked.Store(argument.Parameter.Name, argument.Value));
        }
        // A type of the platform, or of another project: by convention a parameter fills the property of its name.
        if (context.Usage.DeclarationsOf(constructor).IsEmpty)
        {
            foreach (var argument in passed.Where(argument => argument.Parameter.Name.Length > 0))
            {
                var property = char.ToUpperInvariant(argument.Parameter.Name[0]) + argument.Parameter.Name.Substring(1);
                if (constructor.ContainingType.GetMembers(property).Any(member => member is IPropertySymbol))
                    Change(created, state, (tracked, _) => tracked.Store(property, argument.Value));
            }
        }
        Invoke(constructor, call, created, passed, frame, state);
    }

    private bool IsPrimary(IMethodSymbol constructor) =>
        context.Usage.DeclarationsOf(constructor) is [var reference] && reference.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null };

    private Value CreateAnonymous(IAnonymousObjectCreationOperation creation, Frame frame, State state)
    {
        var members = ImmutableDictionary<string, Value>.Empty;
        foreach (var initializer in creation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (initializer.Target is IPropertyReferenceOperation target)
                members = members.SetItem(target.Property.Name, Evaluate(initializer.Value, frame, state));
        }
        return state.Create(new AllocationSite(creation.Syntax, frame.Caller), TrackedObject.Empty with { Members = members });
    }

    private Value CreateArray(IArrayCreationOperation creation, Frame frame, State state)
    {
        foreach (var size in creation.DimensionSizes)
            Evaluate(size, frame, state);
        var elements = Elements(creation.Initializer).ToList();
        if (KnownTypes.IsText(creation.Type))
            return elements.Aggregate(Value.Text(""), (all, element) => all.With(Evaluate(element, frame, state)));
        var tracked = TrackedObject.Empty;
        for (var i = 0; i < elements.Count; i++)
            tracked = tracked.Store(new Entry(i.ToString(System.Globalization.CultureInfo.InvariantCulture), elements[i].Syntax), Evaluate(elements[i], frame, state));
        return state.Create(new AllocationSite(creation.Syntax, frame.Caller), tracked);
    }

    private static IEnumerable<IOperation> Elements(IArrayInitializerOperation? initializer) =>
        initializer?.ElementValues.SelectMany(element => element is IArrayInitializerOperation inner ? Elements(inner) : [element]) ?? [];

    private Value CreateTuple(ITupleOperation tuple, Frame frame, State state)
    {
        var members = ImmutableDictionary<string, Value>.Empty;
        for (var i = 0; i < tuple.Elements.Length; i++)
            members = members.SetItem("Item" + (i + 1), Evaluate(tuple.Elements[i], frame, state));
        return Value.Of(new StructAtom(members));
    }

    private Value CreateCollection(IOperation collection, Frame frame, State state)
    {
        var created = state.Create(new AllocationSite(collection.Syntax, frame.Caller), TrackedObject.Empty);
        var position = 0;
        var text = Value.Text("");
        foreach (var child in CollectionExpression.ItemsOf(collection))
        {
            if (child.Syntax is SpreadElementSyntax spread)
            {
                var source = Innermost(child, spread);
                AddAll(created, Evaluate(source, frame, state), source, state);
                continue;
            }
            var value = Evaluate(child, frame, state);
            text = text.With(value);
            var key = (position++).ToString(System.Globalization.CultureInfo.InvariantCulture);
            Change(created, state, (tracked, _) => tracked.Store(new Entry(key, child.Syntax), value));
        }
        var type = collection.Type ?? (collection.Parent as IConversionOperation)?.Type;
        return KnownTypes.IsText(type) ? text : created;
    }

    /// <summary>The collection that a spread element spreads, below whatever operations the compiler put around it.</summary>
    private static IOperation Innermost(IOperation spread, SpreadElementSyntax syntax)
    {
        foreach (var child in spread.ChildOperations)
        {
            if (child.Syntax == syntax.Expression || child.Syntax is SpreadElementSyntax)
                return child.Syntax == syntax.Expression ? child : Innermost(child, syntax);
        }
        return spread.ChildOperations.FirstOrDefault() ?? spread;
    }

    private Value CreateDelegate(IFlowAnonymousFunctionOperation lambda, Frame frame, State state)
    {
        var target = new Lambda(lambda, frame);
        // Whoever gets the lambda may run it, with arguments that are not known here.
        var after = state.Copy();
        var result = Run(target, [], after);
        state.Merge(after);
        return Value.Of(new DelegateAtom(target, Value.Nothing, result));
    }

    private Value CreateDelegate(IMethodReferenceOperation reference, Frame frame, State state)
    {
        var receiver = Evaluate(reference.Instance, frame, state);
        var method = reference.Method.OriginalDefinition;
        var unknown = method.Parameters.Select(parameter => new Passed(parameter, reference, Value.Runtime, IsDefault: false)).ToList();
        var after = state.Copy();
        var result = method.MethodKind == MethodKind.LocalFunction
            ? CallLocalFunction(method, reference, unknown, frame, after)
            : Invoke(method, reference, receiver, unknown, frame, after) ?? Value.Runtime;
        state.Merge(after);
        return Value.Of(new DelegateAtom(new MethodGroup(reference, frame), receiver, result));
    }

    private sealed record Lambda(IFlowAnonymousFunctionOperation Operation, Frame Frame);

    private sealed record MethodGroup(IMethodReferenceOperation Operation, Frame Frame);
}
