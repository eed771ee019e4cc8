using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Auth0.Hooks.Analyzers.Values;

/// <summary>Labels of a switch: a program with two of the same, or with a jump to one that is gone, does not compile.</summary>
internal static class SwitchLabels
{
    /// <summary>The switch in which a constant is a label, or one of several in a label; null for any other place.</summary>
    public static SyntaxNode? SwitchOf(SyntaxNode constant)
    {
        var label = constant;
        while (label.Parent is ConstantPatternSyntax or ParenthesizedPatternSyntax or BinaryPatternSyntax or ParenthesizedExpressionSyntax)
            label = label.Parent;
        return label.Parent switch
        {
            CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax { WhenClause: null } => label.FirstAncestorOrSelf<SwitchStatementSyntax>(),
            SwitchExpressionArmSyntax { WhenClause: null } arm when arm.Pattern == label => arm.Parent,
            _ => null,
        };
    }

    public static bool IsJumpedTo(SyntaxNode constant, SyntaxNode @switch) => @switch.DescendantNodes().OfType<GotoStatementSyntax>().Any(jump => jump.Expression?.IsEquivalentTo(constant) == true);
}
