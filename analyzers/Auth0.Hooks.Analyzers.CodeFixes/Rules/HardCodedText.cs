using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Auth0.Hooks.Analyzers.Rules;

/// <summary>
/// Finds the text that a fix can replace: a constant where the secret is used, the fall-back of a setting, or the first value
/// of the local that is used. Behind anything else stands more than a text, which a fix must not take away.
/// </summary>
internal static class HardCodedText
{
    public static ExpressionSyntax? Of(SemanticModel model, ExpressionSyntax reported) => reported switch
    {
        _ when model.GetConstantValue(reported) is { HasValue: true, Value: string } => IsConstantDemanded(reported) ? null : FromLocal(model, reported) ?? reported,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => Of(model, coalesce.Right),
        ParenthesizedExpressionSyntax parenthesized => Of(model, parenthesized.Expression),
        IdentifierNameSyntax => FromLocal(model, reported),
        _ => null,
    };

    /// <summary>The constant that a local starts with and keeps. A constant of its own has other users, so that it stays.</summary>
    private static ExpressionSyntax? FromLocal(SemanticModel model, ExpressionSyntax reported)
    {
        if (model.GetSymbolInfo(reported).Symbol is not ILocalSymbol { IsConst: false, DeclaringSyntaxReferences: [var reference] } local
            || reference.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } initial } declarator || model.GetConstantValue(initial) is not { HasValue: true, Value: string })
        {
            return null;
        }
        var scope = (SyntaxNode?)declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax) ?? declarator.SyntaxTree.GetRoot();
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>().Count(name => name.Identifier.ValueText == local.Name) == 1 ? initial : null;
    }

    private static bool IsConstantDemanded(ExpressionSyntax expression) =>
        expression.Ancestors().Any(node => node is AttributeArgumentSyntax or ParameterSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax
            || (node is LocalDeclarationStatementSyntax { IsConst: true })
            || (node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)));
}
