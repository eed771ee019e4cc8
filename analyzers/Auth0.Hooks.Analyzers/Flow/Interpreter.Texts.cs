using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Functions that make a text of texts, and builders that collect one.</summary>
internal sealed partial class Interpreter
{
    private const string Content = "text";

    private static bool IsTextBuilder(ITypeSymbol type) => type.Name switch
    {
        "StringBuilder" => KnownTypes.IsIn(type, "System.Text"),
        "StringWriter" => KnownTypes.IsIn(type, "System.IO"),
        _ => false,
    };

    private static Value? CallText(IInvocationOperation call, Value receiver, IReadOnlyList<Passed> passed, State state)
    {
        var result = call.TargetMethod.ReturnType;
        if (call.TargetMethod.ReturnsVoid || (!TextFunctions.YieldsText(result) && KnownTypes.CarriesNothing(result)))
            return call.TargetMethod.ReturnsVoid && passed.Any(argument => KnownTypes.IsBuffer(argument.Operation.Type)) ? null : Value.Nothing;
        var text = Text(passed, state);
        return TextFunctions.ReceiverIsText(call.TargetMethod) ? receiver.With(text) : text;
    }

    /// <summary>The text made of all arguments that can be part of one.</summary>
    private static Value Text(IReadOnlyList<Passed> passed, State state) =>
        passed.Where(argument => TextFunctions.CanBePart(argument.Parameter)).Aggregate(Value.Text(""), (all, argument) => all.With(Flatten(argument.Value, state, 0)));

    /// <summary>What a value contributes to a text: a collection contributes its elements, one after the other.</summary>
    private static Value Flatten(Value value, State state, int depth)
    {
        var result = value.IsRuntime ? Value.Runtime : Value.Nothing;
        foreach (var atom in value.Atoms)
        {
            result = result.Or(atom switch
            {
                ObjectAtom target when state.Object(target) is { } tracked && depth < 4 =>
                    tracked.Members.TryGetValue(Content, out var content) ? content
                    : tracked.Entries.IsEmpty && tracked.Members.Count > 0 ? Value.Runtime
                    : tracked.Entries.OrderBy(entry => entry.Key.Site.SpanStart).Aggregate(Value.Text(""), (all, entry) => all.With(Flatten(entry.Value, state, depth + 1))),
                TextAtom or CallerAtom => Value.Of(atom),
                _ => Value.Runtime,
            });
        }
        return result;
    }

    private static Value? CallTextBuilder(IInvocationOperation call, Value receiver, IReadOnlyList<Passed> passed, State state)
    {
        switch (call.TargetMethod.Name)
        {
            case nameof(ToString) or "GetStringBuilder":
                return call.TargetMethod.Name == nameof(ToString) ? Flatten(receiver, state, 0) : receiver;
            case "Clear":
                Change(receiver, state, (tracked, _) => tracked.Store(Content, Value.Text("")));
                return receiver;
            case "Append" or "AppendLine" or "AppendFormat" or "AppendJoin" or "Insert" or "Replace" or "Write" or "WriteLine" or "WriteAsync" or "WriteLineAsync":
                var added = Text(passed, state);
                Change(receiver, state, (tracked, _) => tracked.Store(Content, tracked.Members.TryGetValue(Content, out var before) ? before.With(added) : added));
                return receiver;
            default:
                return call.TargetMethod.ReturnsVoid ? Value.Nothing : receiver;
        }
    }
}
