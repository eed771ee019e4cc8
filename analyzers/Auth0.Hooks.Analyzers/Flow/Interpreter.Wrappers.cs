using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Types that hold one value for later: tasks, lazies, nullables. Seen through, they are that value.</summary>
internal sealed partial class Interpreter
{
    private static bool IsWrapper(ITypeSymbol type) => NamespaceNames.Of(type) switch
    {
        "System.Threading.Tasks" => type.Name is "Task" or "ValueTask" or "TaskFactory" or "TaskAsyncEnumerableExtensions" or "TaskExtensions",
        "System.Runtime.CompilerServices" => type.Name.Contains("Awaitable") || type.Name.Contains("Awaiter") || type.Name.Contains("AsyncEnumerable"),
        "System" => type.Name is "Lazy" or "Nullable" or "Tuple" or "ValueTuple",
        _ => false,
    };

    private Value? CallWrapper(IInvocationOperation call, Value receiver, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        switch (call.TargetMethod.Name)
        {
            case "Create" when call.TargetMethod.ContainingType.Name is "Tuple" or "ValueTuple":
                return TupleOf(passed);
            case "FromResult" or "Run" or "StartNew":
                return passed.Count == 0 ? Value.Nothing : Unwrapped(passed[0].Value, frame, state);
            case "WhenAny":
                return passed.Aggregate(Value.Nothing, (any, task) => any.Or(IsWrapper(task.Parameter.Type) ? task.Value : Access.Element(task.Value, state)));
            case "ContinueWith" when passed.Count > 0:
                return CallDelegate(passed[0].Value, [passed[0] with { Value = receiver }, .. passed.Skip(1)], frame, state);
            case "WhenAll":
                return passed.Count == 0 ? Value.Nothing : passed[0].Value;
            case "GetValueOrDefault" or nameof(ToString):
                return passed.Aggregate(receiver, (all, argument) => all.Or(argument.Value));
            case "Delay" or "Yield" or "FromException" or "FromCanceled":
                return Value.Nothing;
            default:
                return call.Instance is null ? passed.Count == 0 ? Value.Nothing : passed[0].Value : receiver;
        }
    }

    /// <summary>The value itself, or what the delegate that makes it returns.</summary>
    private Value Unwrapped(Value value, Frame frame, State state) =>
        value.Atoms.Any(atom => atom is DelegateAtom) ? CallDelegate(value, [], frame, state) : value;

    private static Value TupleOf(IReadOnlyList<Passed> passed) =>
        Value.Of(new StructAtom(System.Collections.Immutable.ImmutableDictionary.CreateRange(passed.Select((argument, position) => new KeyValuePair<string, Value>("Item" + (position + 1), argument.Value)))));
}
