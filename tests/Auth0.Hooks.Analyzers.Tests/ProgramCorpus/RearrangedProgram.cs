using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Auth0.Hooks.Analyzers.Tests.ProgramCorpus;

/// <summary>A program of the corpus whose top-level statements have become a method, and its types files of their own: what it does is the same.</summary>
internal sealed record RearrangedProgram(string Main, IReadOnlyList<string> Types)
{
    private static readonly CSharpParseOptions Latest = new(LanguageVersion.Latest);

    /// <summary>The program in its new order; null for one without statements, or with types that only their own file sees.</summary>
    public static RearrangedProgram? Of(UserProgram program)
    {
        var unit = Parse(program.Files[0]);
        var statements = unit.Members.OfType<GlobalStatementSyntax>().ToList();
        var types = unit.Members.Where(member => member is not GlobalStatementSyntax).ToList();
        if (statements.Count == 0 || types.Any(type => type.Modifiers.Any(SyntaxKind.FileKeyword)))
            return null;
        var usings = unit.Usings.ToFullString() + "\n";
        var kind = types.OfType<TypeDeclarationSyntax>().Any(type => type.Identifier.ValueText == "Program") ? "partial" : "static";
        var result = statements.Any(Awaits) ? "async Task" : "void";
        return new RearrangedProgram(
            $"{usings}{kind} class Program {{ static {result} Main(string[] args) {{\n{string.Concat(statements)}\n}} }}",
            [.. types.Select(type => usings + type.ToFullString()), .. program.Files.Skip(1)]);
    }

    /// <summary>The types as another project shows them.</summary>
    public IEnumerable<string> PublicTypes => Types.Select(file =>
    {
        var unit = Parse(file);
        return unit.ReplaceNodes(unit.Members.OfType<BaseTypeDeclarationSyntax>(), (type, _) => Public(type)).ToFullString();
    });

    private static BaseTypeDeclarationSyntax Public(BaseTypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PublicKeyword)
        ? type
        : type.WithoutLeadingTrivia().WithModifiers(type.Modifiers.Insert(0, SyntaxFactory.Token(SyntaxKind.PublicKeyword).WithTrailingTrivia(SyntaxFactory.Space)));

    private static bool Awaits(GlobalStatementSyntax statement) =>
        statement.DescendantNodesAndTokens(node => node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).Any(token => token.IsKind(SyntaxKind.AwaitKeyword));

    private static CompilationUnitSyntax Parse(string file) => CSharpSyntaxTree.ParseText(file, Latest).GetCompilationUnitRoot();
}
