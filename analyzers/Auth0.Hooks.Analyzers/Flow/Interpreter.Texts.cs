using Auth0.Hooks.Analyzers.Values;
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
        _ => IsInterpolation(type),
    };

    /// <summary>What the compiler makes of an interpolated text where the platform builds it piece by piece.</summary>
    private static bool IsInterpolation(ITypeSymbol type) => type.Name is "DefaultInterpolatedStringHandler" or "AppendInterpolatedStringHandler" or "TryWriteInterpolatedStringHandler";

    private Value? CallText(IInvocationOperation call, Value receiver, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        var (method, result) = (call.TargetMethod, call.TargetMethod.ReturnType);
        if (method is { Name: "Create", ContainingType.SpecialType: SpecialType.System_String } && passed.FirstOrDefault(argument => argument.Parameter.Type is ITypeParameterSymbol) is { } source)
            return Written(source, passed[passed.Count - 1], frame, state);
        if (method.IsStatic && passed.Count == 0)
            return Value.Runtime; // a new identifier
        if (method.ContainingType.SpecialType == SpecialType.System_String && receiver.OnlyText is { } text && ConstantFolding.TextOf(method.Name, text, [.. passed.Select(argument => argument.Value.OnlyText)]) is { } folded)
            return Value.Text(folded);
        var whole = TextFunctions.ReceiverIsText(method) || TextFunctions.IsKeyed(call.Instance?.Type) ? receiver : Value.Text("");
        if (!method.ReturnsVoid && (TextFunctions.YieldsText(result) || !KnownTypes.CarriesNothing(result)))
        {
            var made = whole.With(Text(passed, state));
            return method.Name == "Concat" ? made : made.Changed();
        }
        if (TextFunctions.IsCarrier(method.ContainingType) && StreamWrite(call, receiver, passed, frame, state))
            return Value.Nothing;
        // CopyTo, GetBytes into a span: the buffer is what it held and what is copied.
        if (passed.LastOrDefault(argument => KnownTypes.IsBuffer(argument.Operation.Type)) is { } buffer)
            Overwrite(buffer.Operation, buffer.Value.With(whole).With(Text([.. passed.Where(argument => argument != buffer)], state)), frame, state);
        return Value.Nothing;
    }

    /// <summary>What is written to a stream, or copied from one to another, is added to what the other holds.</summary>
    private bool StreamWrite(IInvocationOperation call, Value receiver, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        if (passed is [{ Parameter.Type.Name: "Stream" } target, ..])
            Overwrite(target.Operation, target.Value.With(receiver), frame, state);
        else if (call.Instance is { } stream && call.TargetMethod.Name.StartsWith("Write", StringComparison.Ordinal))
            Overwrite(stream, receiver.With(Text(passed, state)), frame, state);
        else
            return false;
        return true;
    }

    /// <summary>What a callback writes into the buffer of a new text: <c>string.Create(length, state, (buffer, state) => ...)</c>.</summary>
    private Value Written(Passed made, Passed write, Frame frame, State state)
    {
        CallDelegate(write.Value, [write with { Value = Value.Text("") }, made], frame, state);
        return write.Value.Atoms.Aggregate(write.Value.IsRuntime ? Value.Runtime : Value.Nothing, (all, atom) => all.Or(atom switch
        {
            DelegateAtom { Target: Lambda lambda } => state[lambda.Operation.Symbol.Parameters[0]],
            DelegateAtom { Target: MethodGroup group } => state[group.Operation.Method.OriginalDefinition.Parameters[0]],
            _ => Value.Runtime,
        }));
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
            case nameof(ToString) or "ToStringAndClear" or "GetStringBuilder":
                return call.TargetMethod.Name != "GetStringBuilder" ? Flatten(receiver, state, 0) : receiver;
            case "Clear":
                Change(receiver, state, (tracked, _) => tracked.Store(Content, Value.Text("")));
                return receiver;
            case "Append" or "AppendLiteral" or "AppendFormatted" or "AppendLine" or "AppendFormat" or "AppendJoin" or "Insert" or "Replace" or "Write" or "WriteLine" or "WriteAsync" or "WriteLineAsync":
                var added = Text(passed, state);
                Change(receiver, state, (tracked, _) => tracked.Store(Content, tracked.Members.TryGetValue(Content, out var before) ? before.With(added) : added));
                return receiver;
            default:
                return call.TargetMethod.ReturnsVoid ? Value.Nothing : receiver;
        }
    }
}
