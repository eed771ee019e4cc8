using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.Tests.Text;

public class JsonReaderTests
{
    [Theory]
    [InlineData("""{"a":[1,-2.5e+10,true,false,null,"x"],"":{}}""")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("0")]
    public void Reads_what_it_says(string json) => Assert.Equal(json, Nodes.Show(Nodes.Json(json)));

    [Fact]
    public void Resolves_every_escape()
    {
        SpecNode node = Nodes.Json("""{"\u0041\n":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00 end"}""");
        SpecMember member = Assert.Single(node.Members);
        Assert.Equal("A\n", member.Name);
        Assert.Equal("\"\\/\b\f\n\r\t\u00e9\ud83d\ude00 end", member.Value.Text);
    }

    [Fact]
    public void Keeps_the_place_of_every_name_and_value()
    {
        SpecNode root = Nodes.Json("\uFEFF{\r\n  \"a\": [1,\n    true]\n}");
        SpecMember member = Assert.Single(root.Members);
        Assert.Equal((2, 3), (member.Line, member.Column));
        Assert.Equal([(1, 1), (2, 8), (2, 9), (3, 5)], Nodes.Places(root));
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("  \n ", 2, 2)]
    [InlineData("{", 1, 2)]
    [InlineData("{\"a\"", 1, 5)]
    [InlineData("{\"a\":", 1, 6)]
    [InlineData("{\"a\":1", 1, 7)]
    [InlineData("{\"a\":1,}", 1, 8)]
    [InlineData("{a:1}", 1, 2)]
    [InlineData("[1 2]", 1, 4)]
    [InlineData("[1,]", 1, 4)]
    [InlineData("{}\n{}", 2, 1)]
    [InlineData("tru", 1, 1)]
    [InlineData("nul ", 1, 1)]
    [InlineData("01", 1, 2)]
    [InlineData("1.", 1, 3)]
    [InlineData("-", 1, 2)]
    [InlineData("1e", 1, 3)]
    [InlineData("\"abc", 1, 5)]
    [InlineData("\"a\nb\"", 1, 3)]
    [InlineData("\"\\x\"", 1, 3)]
    [InlineData("\"\\u00g0\"", 1, 4)]
    [InlineData("\"\\u0", 1, 4)]
    [InlineData("// comment\n{}", 1, 1)]
    [InlineData("\0", 1, 1)]
    public void Points_at_the_first_fault(string json, int line, int column) =>
        Assert.Equal($"KSG001({line},{column})", Nodes.Fault(json, "a.json"));

    [Fact]
    public void Says_what_was_expected()
    {
        (_, List<Diagnostics.SpecDiagnostic> diagnostics) = Nodes.Read("{\"a\" 1}", "a.json");
        Assert.Equal(
            "a.json(1,6): error KSG001: The document is not valid JSON: expected ':', found '1'",
            Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_a_fault_and_no_stack_overflow()
    {
        Assert.Equal("KSG003(1,401)", Nodes.Fault(new string('[', 10_000), "a.json"));
        Assert.Equal("KSG003(1,2001)", Nodes.Fault(string.Concat(Enumerable.Repeat("{\"a\":", 10_000)), "a.json"));
        Assert.Equal(400, Nodes.Places(Nodes.Json(new string('[', 400) + new string(']', 400))).Count());
    }

    [Fact]
    public void The_last_of_several_members_with_one_name_counts()
    {
        (SpecNode? root, List<Diagnostics.SpecDiagnostic> diagnostics) = Nodes.Read("{\"a\":1,\n\"b\":2,\"a\":3}", "a.json");
        Assert.Equal("""{"b":2,"a":3}""", Nodes.Show(root!));
        Assert.Equal("a.json(1,2): warning KSG009: The name 'a' occurs twice in this object; the last one counts", Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void Stops_when_told_to() =>
        Assert.Throws<OperationCanceledException>(() =>
            SpecText.Read(new("a.json", "[[]]"), _ => { }, new CancellationToken(canceled: true)));
}
