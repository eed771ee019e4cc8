using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Auth0.Hooks.Analyzers.Scanning;

/// <summary>The part of a member's syntax that its callers see: names and types, no code.</summary>
internal static class Signature
{
    /// <summary>Whether declarations of members can stand inside the node, so that a walk over declarations enters it.</summary>
    public static bool MayHoldDeclarations(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    public static IEnumerable<SyntaxNode> PartsOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => [method.ReturnType, method.ParameterList],
        ConstructorDeclarationSyntax constructor => [constructor.ParameterList],
        OperatorDeclarationSyntax @operator => [@operator.ReturnType, @operator.ParameterList],
        ConversionOperatorDeclarationSyntax conversion => [conversion.Type, conversion.ParameterList],
        IndexerDeclarationSyntax indexer => [indexer.Type, indexer.ParameterList],
        BasePropertyDeclarationSyntax property => [property.Type],
        BaseFieldDeclarationSyntax field => [field.Declaration.Type],
        DelegateDeclarationSyntax @delegate => [@delegate.ReturnType, @delegate.ParameterList],
        _ => [],
    };

    public static IEnumerable<string> NamesOf(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        ConstructorDeclarationSyntax constructor => [constructor.Identifier.ValueText],
        LocalFunctionStatementSyntax function => [function.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        EventDeclarationSyntax @event => [@event.Identifier.ValueText],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        DelegateDeclarationSyntax @delegate => [@delegate.Identifier.ValueText],
        _ => [],
    };
}
