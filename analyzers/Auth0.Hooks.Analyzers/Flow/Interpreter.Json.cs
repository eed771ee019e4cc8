using Acornima.Ast;
using Auth0.Hooks.Analyzers.Scripts;
using Auth0.Hooks.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>JSON that is written in the code: what is read from it stands in the code as well.</summary>
internal sealed partial class Interpreter
{
    private const int MaxJsonDepth = 16;

    private static bool IsJson(ITypeSymbol type) => NamespaceNames.Of(type) is "System.Text.Json" or "System.Text.Json.Nodes" or "Newtonsoft.Json" or "Newtonsoft.Json.Linq";

    private Value? CallJson(IInvocationOperation call, Value receiver, IReadOnlyList<Passed> passed, Frame frame, State state)
    {
        switch (call.TargetMethod.Name)
        {
            case "Deserialize" or "DeserializeObject" or "DeserializeAsync" or "Parse" when call.TargetMethod.IsStatic && passed.Count > 0:
                return Parsed(Flatten(passed[0].Value, state, 0), call, frame, state);
            case "Serialize" or "SerializeObject" or "SerializeToUtf8Bytes" when passed.Count > 0:
                return Whole(passed[0].Value, state, 0);
            case "GetProperty" or "GetPropertyName" or "GetValue" or "SelectToken" when passed.Count > 0 && !call.TargetMethod.IsStatic:
                return Access.Key(receiver, passed[0].Value.OnlyText, state);
            case "TryGetProperty" or "TryGetPropertyValue" or "TryGetValue" when passed.Count > 1:
                Assign(passed[1].Operation, passed[1].Operation, Access.Key(receiver, passed[0].Value.OnlyText, state), frame, state);
                return Value.Nothing;
            default:
                return call.TargetMethod.IsStatic ? null : KnownTypes.CarriesNothing(call.TargetMethod.ReturnType) ? Value.Nothing : receiver;
        }
    }

    private static Value Parsed(Value json, IOperation call, Frame frame, State state)
    {
        var result = json.IsRuntime ? Value.Runtime : Value.Nothing;
        var objects = 0;
        foreach (var atom in json.Atoms)
        {
            result = result.Or(atom is TextAtom { Text: { } text } && ParsedScript.JsonOf(text) is { } node
                ? Read(node, 0)
                : atom is TextAtom ? Value.Of(atom) : Value.Runtime);
        }
        return result;

        Value Read(Node node, int depth) => node switch
        {
            _ when depth > MaxJsonDepth => Value.Nothing,
            ObjectExpression map => Store(map.Properties.OfType<Property>().Select(property => (Key: ScriptNodes.NameOf(property.Key), Value: Read(property.Value, depth + 1))), isMap: true),
            ArrayExpression list => Store(list.Elements.OfType<Node>().Select((element, position) => (Key: (string?)position.ToString(System.Globalization.CultureInfo.InvariantCulture), Value: Read(element, depth + 1))), isMap: false),
            StringLiteral literal => Value.Text(literal.Value),
            NumericLiteral number => Value.Text(number.Raw),
            _ => Value.Nothing,
        };

        Value Store(IEnumerable<(string? Key, Value Value)> entries, bool isMap)
        {
            var tracked = TrackedObject.Empty with { IsMap = isMap };
            foreach (var (key, value) in entries)
            {
                tracked = tracked.Store(new Entry(key, call.Syntax), value);
                // A property is found whatever the case of its first letter.
                if (isMap && key is { Length: > 0 })
                    tracked = tracked.Store(key, value).Store(char.ToUpperInvariant(key[0]) + key.Substring(1), value);
            }
            return state.Create(new AllocationSite(call.Syntax, frame.Caller, "json" + objects++), tracked);
        }
    }

    /// <summary>An object as one text: all that it contains.</summary>
    private static Value Whole(Value value, State state, int depth)
    {
        var result = value.IsRuntime ? Value.Runtime : Value.Nothing;
        foreach (var atom in value.Atoms)
        {
            result = result.Or(atom switch
            {
                ObjectAtom target when state.Object(target) is { } tracked && depth < 4 => tracked.Members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => member.Value)
                    .Concat(tracked.Entries.OrderBy(entry => entry.Key.Site.SpanStart).Select(entry => entry.Value)).Aggregate(Value.Text(""), (all, part) => all.With(Whole(part, state, depth + 1))),
                TextAtom or CallerAtom => Value.Of(atom),
                _ => Value.Runtime,
            });
        }
        return result;
    }
}
