using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Auth0.Hooks.Analyzers.Flow;

/// <summary>Variables that a pattern declares, and what they hold if it matches.</summary>
internal sealed partial class Interpreter
{
    /// <summary>What the property pattern that is looked at is matched against.</summary>
    private Value _matched = Value.Nothing;

    private void Bind(IPatternOperation? pattern, Value value, Frame frame, State state)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                state[declared] = value;
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is { } symbol)
                    state[symbol] = value;
                foreach (var property in recursive.PropertySubpatterns)
                    Bind(property.Pattern, Matched(property.Member, value, frame, state), frame, state);
                var parts = recursive.DeconstructionSubpatterns.IsEmpty ? [] : PartsOf(value, recursive.DeconstructSymbol as IMethodSymbol, recursive.DeconstructionSubpatterns.Length, recursive, frame, state);
                for (var i = 0; i < Math.Min(parts.Count, recursive.DeconstructionSubpatterns.Length); i++)
                    Bind(recursive.DeconstructionSubpatterns[i], parts[i], frame, state);
                break;
            case IBinaryPatternOperation binary:
                Bind(binary.LeftPattern, value, frame, state);
                Bind(binary.RightPattern, value, frame, state);
                break;
            case INegatedPatternOperation negated:
                Bind(negated.Pattern, value, frame, state);
                break;
            case IListPatternOperation list:
                BindItems(list, value, frame, state);
                break;
            case ISlicePatternOperation slice:
                Bind(slice.Pattern, value, frame, state);
                break;
        }
    }

    private Value Matched(IOperation member, Value value, Frame frame, State state)
    {
        var outer = _matched;
        _matched = value;
        var result = Evaluate(member, frame, state);
        _matched = outer;
        return result;
    }

    private void BindItems(IListPatternOperation list, Value value, Frame frame, State state)
    {
        var isCounted = true;
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            isCounted &= list.Patterns[i] is not ISlicePatternOperation;
            // Behind a slice, the length decides which item it is.
            var item = list.Patterns[i] is ISlicePatternOperation ? value : isCounted ? Access.Key(value, i.ToString(CultureInfo.InvariantCulture), state) : Access.Element(value, state);
            Bind(list.Patterns[i], item, frame, state);
        }
    }
}
