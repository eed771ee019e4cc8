using System.Text;
using System.Text.Json;

namespace Kiota.Utf8Json.Tests.Tokens;

/// <summary>The reader accepts what <see cref="Utf8JsonReader"/> accepts, as the same tokens, and refuses the rest.</summary>
public class AgainstSystemTextJsonTests
{
    private const string Long = "a text that is longer than one vector of sixteen bytes";

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData(" null ")]
    [InlineData("true")]
    [InlineData("truex")]
    [InlineData("tru")]
    [InlineData("false,")]
    [InlineData("{}")]
    [InlineData("{} {}")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[1 2]")]
    [InlineData("[1}")]
    [InlineData("{\"a\":1]")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{a:1}")]
    [InlineData("{\"a\":1")]
    [InlineData("]")]
    [InlineData("//x\n1")]
    [InlineData("[1]/**/")]
    [InlineData("\u00a01")]
    [InlineData("\ufeff1")]
    [InlineData("[0,-0,0.0,1e5,1E+5,1e-5,-1.25e2,123456789012345678901234567890]")]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("-a")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1x")]
    [InlineData("1\"\"")]
    [InlineData("NaN")]
    [InlineData("\"")]
    [InlineData("\"\\\"")]
    [InlineData("\"\\")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\u12G4\"")]
    [InlineData("\"\\U1234\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\b\\f\\n\\r\\t\\/\\\\\\\"\\u0041\\u00e9\"")]
    [InlineData("\"\\ud83d\\ude00\"")]
    [InlineData("\"\\ud83d\"")]
    [InlineData("\"\\ude00\"")]
    [InlineData("\"\\ud83d\\ud83d\"")]
    [InlineData("\"\\ud83dx\"")]
    [InlineData("\"\\ud83d\\n\"")]
    [InlineData("\"\u007f\u0080\ud83d\ude00\"")]
    [InlineData("\"a\u0000\"")]
    [InlineData("\"a\u001f\"")]
    [InlineData("\"a\nb\"")]
    [InlineData("{\"\\u0061\":1,\"\":2,\"\\n\\\"\":\"é\"}")]
    [InlineData("\"" + Long + Long)]
    [InlineData("\"" + Long + "\\n" + Long + "é" + Long + "\\ud83d\\ude00" + Long + "\"")]
    public void Each_rule_of_the_grammar(string json) => AssertSame(Encoding.UTF8.GetBytes(json));

    [Theory]
    [InlineData("22C328 22")] // cut in two
    [InlineData("22 FF 22")]
    [InlineData("22 C080 22")] // too long
    [InlineData("22 EDA080 22")] // a surrogate
    [InlineData("22 F4908080 22")] // beyond Unicode
    [InlineData("22 41414141414141414141414141414141 5C6E C3 5C6E 22")]
    [InlineData("22 C3A9 5C6E E282AC 22")]
    [InlineData("7B 22FF22 3A31 7D")]
    public void Bytes_that_are_no_utf8(string hexadecimal) => AssertSame(Convert.FromHexString(hexadecimal.Replace(" ", "")));

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void Nesting(int depth)
    {
        AssertSame(Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth)));
        AssertSame(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":[", depth / 2)) + string.Concat(Enumerable.Repeat("]}", depth / 2))));
    }

    [Fact]
    public void Nesting_as_deep_as_it_may_be()
    {
        var json = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":[", 500)) + "1" + string.Concat(Enumerable.Repeat("]}", 500)));
        Assert.Equal(Expected(json, 1000), Actual(json, 1000));
        Assert.Null(Actual(json, 999));
    }

    [Fact]
    public void Documents_that_were_damaged_at_random()
    {
        var random = new Random(20261118);
        var accepted = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var json = Encoding.UTF8.GetBytes(RandomJson.Value(random));
            if (i % 2 == 1) json = RandomJson.Damaged(json, random);
            if (AssertSame(json)) accepted++;
        }
        Assert.InRange(accepted, 10_000, 19_000);
    }

    [Fact]
    public void Skipping_ends_where_it_does()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var json = Encoding.UTF8.GetBytes($"[{RandomJson.Value(random)},true]");
            if (i % 3 == 2) json = RandomJson.Damaged(json, random);
            Assert.Equal(SkippedBySystem(json), Skipped(json));
        }
    }

    private static bool AssertSame(byte[] json)
    {
        var expected = Expected(json, 64);
        var actual = Actual(json, 64);
        Assert.True(expected is null == actual is null, $"{(expected is null ? "Refused" : "Accepted")} by System.Text.Json: {Convert.ToHexString(json)} {Encoding.UTF8.GetString(json)}");
        Assert.Equal(expected, actual);
        return expected is not null;
    }

    // Null for JSON that is refused.
    private static List<string>? Expected(byte[] json, int maxDepth)
    {
        var tokens = new List<string>();
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
            while (reader.Read())
            {
                tokens.Add(reader.TokenType switch
                {
                    JsonTokenType.String or JsonTokenType.PropertyName => $"{reader.TokenType} {reader.GetString()}",
                    JsonTokenType.Number => $"{(reader.TryGetInt32(out var small) ? small : null)} {(reader.TryGetInt64(out var large) ? large : null)} {(reader.TryGetDecimal(out var exact) ? exact : null)} {reader.GetDouble()}",
                    var other => other.ToString(),
                });
            }
            return tokens;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static List<string>? Actual(byte[] json, int maxDepth)
    {
        var tokens = new List<string>();
        try
        {
            var reader = new Utf8TokenReader(json, maxDepth);
            while (reader.Read())
            {
                tokens.Add(reader.TokenType switch
                {
                    JsonTokenType.String or JsonTokenType.PropertyName => Text(ref reader),
                    JsonTokenType.Number => $"{(reader.TryGetInt32(out var small) ? small : null)} {(reader.TryGetInt64(out var large) ? large : null)} {(reader.TryGetDecimal(out var exact) ? exact : null)} {reader.Scalar().GetDouble()}",
                    var other => other.ToString(),
                });
            }
            return tokens;
        }
        catch (JsonException error)
        {
            Assert.InRange(error.LineNumber ?? 0, 0, json.Count(it => it == '\n'));
            return null;
        }
    }

    // However a text is asked for, it is the same.
    private static string Text(ref Utf8TokenReader reader)
    {
        var copy = reader;
        var text = reader.GetString()!;
        Assert.Equal(text, reader.GetString());
        Assert.True(reader.ValueTextEquals(Encoding.UTF8.GetBytes(text)));
        Assert.True(copy.ValueTextEquals(Encoding.UTF8.GetBytes(text)));
        Assert.False(copy.ValueTextEquals(Encoding.UTF8.GetBytes(text + "x")));
        Assert.Equal(text, copy.GetString());
        if (reader.TokenType == JsonTokenType.PropertyName) Assert.Equal(text, Encoding.UTF8.GetString(reader.Name));
        else Assert.Equal(text, reader.Scalar().GetString());
        return $"{reader.TokenType} {text}";
    }

    private static string? SkippedBySystem(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            reader.Read();
            reader.Skip();
            var skipped = $"{reader.TokenType} {reader.BytesConsumed}";
            while (reader.Read()) { }
            return skipped;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Skipped(byte[] json)
    {
        try
        {
            var reader = new Utf8TokenReader(json);
            reader.Read();
            reader.Read();
            var (start, length) = reader.Range();
            var skipped = $"{reader.TokenType} {start + length}";
            while (reader.Read()) { }
            return skipped;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
