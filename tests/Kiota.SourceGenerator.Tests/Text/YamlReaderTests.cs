using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.Tests.Text;

public class YamlReaderTests
{
    [Theory]
    [InlineData("yes", "\"yes\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("OFF", "\"OFF\"")]
    [InlineData("y", "\"y\"")]
    [InlineData("true", "true")]
    [InlineData("True", "true")]
    [InlineData("FALSE", "false")]
    [InlineData("tRUE", "\"tRUE\"")]
    [InlineData("null", "null")]
    [InlineData("~", "null")]
    [InlineData("# nothing\n---\n", "null")]
    [InlineData("'null'", "\"null\"")]
    [InlineData("'true'", "\"true\"")]
    [InlineData("\"5\"", "\"5\"")]
    [InlineData("5", "5")]
    [InlineData("+5", "5")]
    [InlineData("-5", "-5")]
    [InlineData("007", "7")]
    [InlineData("0", "0")]
    [InlineData("00", "0")]
    [InlineData("-0.0", "-0.0")]
    [InlineData("1.50", "1.50")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("1.", "1.0")]
    [InlineData("1.e5", "1.0e5")]
    [InlineData("1e+3", "1e+3")]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    [InlineData("0xffffffffffffffffffff", "1208925819614629174706175")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData(".nan", "\".nan\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("12:30:45", "\"12:30:45\"")]
    [InlineData("2026-11-18", "\"2026-11-18\"")]
    [InlineData("3.1.0", "\"3.1.0\"")]
    [InlineData("-", "[null]")]
    [InlineData("!!str 5", "\"5\"")]
    [InlineData("!!int \"5\"", "5")]
    [InlineData("!custom 5", "\"5\"")]
    [InlineData("! 5", "\"5\"")]
    [InlineData("|\n  a\n  b\n", "\"a\\nb\\n\"")]
    [InlineData(">-\n  a\n  b\n", "\"a b\"")]
    public void Scalars_follow_the_core_schema(string yaml, string expected) => Assert.Equal(expected, Nodes.Show(Nodes.Yaml(yaml)));

    [Fact]
    public void Names_are_text_whatever_they_look_like() =>
        Assert.Equal("""{"200":1,"true":2,"~":3,"":4}""", Nodes.Show(Nodes.Yaml("200: 1\ntrue: 2\n~: 3\n'': 4\n")));

    [Fact]
    public void Aliases_stand_for_their_anchor() =>
        Assert.Equal(
            """{"a":{"b":[1]},"c":{"b":[1]},"d":"k","k":2}""",
            Nodes.Show(Nodes.Yaml("a: &x\n  b: [1]\nc: *x\nd: &k k\n*k : 2\n")));

    [Fact]
    public void Merge_keys_add_what_is_missing() =>
        Assert.Equal(
            """{"c":{"p":9,"q":2,"r":3}}""",
            Nodes.Show(Nodes.Yaml("c:\n  <<: [{p: 1, q: 2}, {q: 0, r: 3}]\n  p: 9\n")));

    [Fact]
    public void A_quoted_merge_key_is_a_name() => Assert.Equal("""{"<<":{"a":1}}""", Nodes.Show(Nodes.Yaml("'<<': {a: 1}")));

    [Fact]
    public void Keeps_the_place_of_every_name_and_value()
    {
        SpecNode root = Nodes.Yaml("# note\na:\n  - 1\n  - b: two\n");
        SpecMember member = Assert.Single(root.Members);
        Assert.Equal((2, 1), (member.Line, member.Column));
        Assert.Equal([(2, 1), (3, 3), (3, 5), (4, 5), (4, 8)], Nodes.Places(root));
    }

    [Theory]
    [InlineData("", "KSG001(1,1)")]
    [InlineData("# only a comment\n", "KSG001(1,1)")]
    [InlineData("a: [1, 2\nb: 3\n", "KSG001(2,1)")]
    [InlineData("a: b: c\n", "KSG001(1,5)")]
    [InlineData("a: 'open\n", "KSG001(1,4)")]
    [InlineData("a:\n\t- b\n", "KSG001(2,1)")]
    [InlineData("a: *nobody\n", "KSG001(1,4)")]
    [InlineData("a: &x [*x]\n", "KSG001(1,8)")]
    [InlineData("{id}: 1\n", "KSG001(1,1)")]
    [InlineData("? [a]\n: 1\n", "KSG001(1,3)")]
    [InlineData("a: 1\n- b\n", "KSG001(2,1)")]
    [InlineData("%YAML 9.9\n---\na: 1\n", "KSG001(2,1)")]
    [InlineData("a: !<tag:x 1", "KSG001(1,4)")]
    [InlineData("a: \"\\q\"", "KSG001(1,4)")]
    public void Points_at_the_first_fault(string yaml, string expected) => Assert.Equal(expected, Nodes.Fault(yaml, "a.yaml"));

    [Fact]
    public void Nesting_beyond_the_limit_is_a_fault_and_no_stack_overflow()
    {
        Assert.Equal("KSG003(1,401)", Nodes.Fault(new string('[', 10_000), "a.yaml"));
        Assert.Equal("KSG003(1,801)", Nodes.Fault(string.Concat(Enumerable.Repeat("- ", 10_000)), "a.yaml"));
        string mappings = string.Concat(Enumerable.Range(0, 1_000).Select(depth => new string(' ', depth) + "a:\n"));
        Assert.Equal("KSG003(401,401)", Nodes.Fault(mappings, "a.yaml"));
    }

    [Fact]
    public void Aliases_of_aliases_cannot_blow_up_a_document()
    {
        IEnumerable<string> levels = Enumerable.Range(1, 30).Select(n => $"a{n}: &a{n} [{string.Join(",", Enumerable.Repeat($"*a{n - 1}", 10))}]");
        Assert.StartsWith("KSG004(", Nodes.Fault("a0: &a0 [x]\n" + string.Join("\n", levels), "a.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_first_of_several_documents_is_read()
    {
        (SpecNode? root, List<SpecDiagnostic> diagnostics) = Nodes.Read("---\na: 1\n---\nb: 2\n", "a.yaml");
        Assert.Equal("""{"a":1}""", Nodes.Show(root!));
        Assert.Equal("a.yaml(3,1): warning KSG010: The file holds several YAML documents; only the first is read", Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void The_last_of_several_members_with_one_name_counts()
    {
        (SpecNode? root, List<SpecDiagnostic> diagnostics) = Nodes.Read("a: 1\na: 2\n", "a.yaml");
        Assert.Equal("""{"a":2}""", Nodes.Show(root!));
        Assert.Equal("KSG009", Assert.Single(diagnostics).Id);
    }

    [Theory]
    [InlineData("a: |-\n     \n  text\n", "text")]
    [InlineData("a: |\r\n  \t\r\n  text\r\n     \r\n  more\r\n", "\ntext\n\nmore\n")]
    [InlineData("a: text\n   \n  more\n", "text\nmore")]
    public void White_space_alone_on_a_line_means_nothing(string text, string expected)
    {
        string? actual = Nodes.Yaml(text).Members.Single().Value.Text;
        Assert.Equal(expected.TrimStart('\n'), actual.TrimStart('\n'));
    }
}
