using CsCheck;
using Kiota.SourceGenerator.Emission;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kiota.SourceGenerator.Tests.Emission;

public sealed class EscapingTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("line\r\nend\u2028\u0085", "\"line\\r\\nend\\u2028\\u0085\"")]
    [InlineData("\u202Eevil", "\"\\u202eevil\"")]
    public void Text_becomes_a_literal(string text, string literal) => Assert.Equal(literal, Literal.Of(text));

    [Fact]
    public void Every_literal_means_its_text() => Gen.String.Sample(text =>
    {
        var literal = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(Literal.Of(text));
        return !literal.ContainsDiagnostics && (string?)literal.Token.Value == text && !Literal.Of(text).Contains('\n', StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("a < b & \"c\" > d", "a &lt; b &amp; &quot;c&quot; &gt; d")]
    [InlineData("  two\r\n\t lines \u2028 and more ", "two lines and more")]
    [InlineData("*/ ]]> </summary>", "*/ ]]&gt; &lt;/summary&gt;")]
    [InlineData("\u0001\u000Fx", "x")]
    public void Text_becomes_part_of_a_comment(string text, string escaped) => Assert.Equal(escaped, XmlDoc.Escape(text));

    [Fact]
    public void Every_comment_is_well_formed() => Gen.String.Sample(text =>
    {
        var tree = CSharpSyntaxTree.ParseText($"/// <summary>{XmlDoc.Escape(text)}</summary>\nclass C {{ }}", new CSharpParseOptions(documentationMode: Microsoft.CodeAnalysis.DocumentationMode.Diagnose));
        return !tree.GetDiagnostics().Any();
    });
}
