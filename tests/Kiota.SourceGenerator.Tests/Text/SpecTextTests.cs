using CsCheck;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.Tests.Text;

public class SpecTextTests
{
    private static readonly Gen<string> Strings = Gen.String[Gen.OneOf(Gen.Char.AlphaNumeric, Gen.OneOf(' ', '\n', '"', '\\', '/', '#', ':', '{', '*', '\u00e9', '\t')), 0, 12];

    private static readonly Gen<string> Values = Gen.Recursive<string>((depth, value) => depth > 4
        ? Scalars
        : Gen.OneOf(
            Scalars,
            value.Array[0, 4].Select(items => "[" + string.Join(", ", items) + "]"),
            Gen.Dictionary(Strings, value)[0, 4].Select(members =>
                "{" + string.Join(", ", members.Select(m => Quote(m.Key) + ": " + m.Value)) + "}")));

    private static Gen<string> Scalars => Gen.OneOf(
        Strings.Select(Quote),
        Gen.Int.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.OneOf("true", "false", "null", "1.5", "-2e10"));

    [Fact]
    public void Json_is_yaml_and_both_readers_agree_on_nodes_and_places() =>
        Values.Sample(
            json =>
            {
                SpecNode fromJson = Nodes.Json(json);
                SpecNode fromYaml = Nodes.Yaml(json);
                return Nodes.Show(fromJson) == Nodes.Show(fromYaml) && Nodes.Places(fromJson).SequenceEqual(Nodes.Places(fromYaml));
            },
            iter: 500);

    [Fact]
    public void Any_text_gives_nodes_or_one_error()
    {
        Gen<string> soup = Gen.String[Gen.OneOf("{}[]\",:-?&*!|>%@`'#\\ \n\r\tab01.~<\0\uFEFF\uD800".ToCharArray()), 0, 40];
        Gen.Select(soup, Gen.OneOf("a.json", "a.yaml", "a.txt")).Sample(
            (text, path) =>
            {
                (SpecNode? root, List<Diagnostics.SpecDiagnostic> diagnostics) = Nodes.Read(text, path);
                bool failed = diagnostics.Exists(d => d.Descriptor.DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
                return failed == root is null && diagnostics.TrueForAll(d => d.Position is { Line: > 0, Column: > 0 });
            },
            iter: 5_000);
    }

    [Theory]
    [InlineData("a.json", "{}", "{}")]
    [InlineData("a.YAML", "a: 1", """{"a":1}""")]
    [InlineData("a.yml", "{a: 1}", """{"a":1}""")]
    [InlineData("openapi", "\n {\"a\": 1}", """{"a":1}""")]
    [InlineData("openapi", "a: 1", """{"a":1}""")]
    public void The_format_follows_the_name_and_then_the_text(string path, string text, string expected) =>
        Assert.Equal(expected, Nodes.Show(Nodes.Read(text, path).Root!));

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
