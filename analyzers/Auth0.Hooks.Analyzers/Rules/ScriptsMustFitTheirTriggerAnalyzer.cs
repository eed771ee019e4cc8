using System.Collections.Immutable;
using Acornima.Ast;
using Auth0.Hooks.Analyzers.Scripts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>HOOK3002: the function that a script exports has not the parameters of the trigger, or never calls back.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptsMustFitTheirTriggerAnalyzer : ScriptAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ScriptsMustFitTheirTrigger,
        "A script must fit its trigger",
        "{0}",
        RuleCategories.Scripts,
        DiagnosticSeverity.Warning,
        "A trigger calls the exported function with a fixed list of arguments, the callback last, and waits until that is called.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    private protected override IEnumerable<Diagnostic> FaultsIn(HookScript script) =>
        script.Parsed is { Root: not null } parsed && Fault(parsed, script) is { } fault ? [Diagnostic.Create(Descriptor, script.LocationInTree(fault.Start, fault.End), fault.Message)] : [];

    private static (int Start, int End, string Message)? Fault(ParsedScript parsed, HookScript script)
    {
        if (ExportedFunction.Of(parsed, out var exportsSomething) is not { } function)
            return exportsSomething ? null : (0, script.Text.Length, "The script exports no function; assign one to module.exports");
        var parameters = function.Params;
        // A function that collects its arguments in another way can have any list of parameters.
        if (parameters.Any(parameter => parameter is RestElement) || ScriptNodes.Below((Node)function).Any(node => node is Identifier { Name: "arguments" }))
            return null;
        var (start, end) = parameters.Count > 0 ? (parameters[0].Start, parameters[parameters.Count - 1].End) : (((Node)function).Start, Math.Min(((Node)function).End, ((Node)function).Start + "function".Length));
        if (Trigger.ParametersOf(script.TriggerId) is { } expected && expected.Split(',').Length != parameters.Count)
            return (start, end, $"A hook of {script.TriggerId} is called with ({expected}), and this function has {parameters.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} parameters");
        if (parameters.Count == 0 || parameters[parameters.Count - 1] is not Identifier callback || IsMentioned(callback, function))
            return null;
        return (callback.Start, callback.End, $"The callback '{callback.Name}' is never called; the service waits for it until it gives up");
    }

    private static bool IsMentioned(Identifier callback, IFunction function) =>
        ScriptNodes.Below(function.Body, (node, child) => IsNameOnly(node, child) || ScriptNodes.Hides(child, callback.Name)).Any(node => node is Identifier identifier && identifier.Name == callback.Name);

    /// <summary>Whether a child of a node names a property and no variable.</summary>
    private static bool IsNameOnly(Node node, Node child) => node switch
    {
        MemberExpression { Computed: false } access => child == access.Property,
        Property { Computed: false, Shorthand: false } property => child == property.Key,
        _ => false,
    };
}
