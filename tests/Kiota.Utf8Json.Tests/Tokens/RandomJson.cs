using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kiota.Utf8Json.Tests.Tokens;

/// <summary>JSON that nobody would write, the same for the same seed.</summary>
internal static class RandomJson
{
    private static readonly string[] Pieces = ["a", "text", "\"", "\\", "\n", "\u0001", "é", "€", "\ud83d\ude00", "0123456789abcdef", "/", "'", "<"];
    private static readonly string[] Numbers = ["0", "-0", "1", "-17", "2147483648", "9223372036854775808", "0.1", "1e3", "1E-7", "12345.678e+2", "1e308"];
    private static readonly string[] Space = ["", "", "", " ", "\n", "\t\r\n  "];
    private static readonly JavaScriptEncoder[] Encoders = [JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping];

    public static string Value(Random random, int depth = 0)
    {
        var space = Pick(Space, random);
        return space + random.Next(depth > 4 ? 5 : 8) switch
        {
            0 => "null",
            1 => "true",
            2 => "false",
            3 => Pick(Numbers, random),
            4 => Text(random),
            5 or 6 => $"{{{string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => $"{space}{Text(random)}{space}:{Value(random, depth + 1)}"))}{space}}}",
            _ => $"[{string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth + 1)))}{space}]",
        } + space;
    }

    public static byte[] Damaged(byte[] json, Random random)
    {
        var damaged = json.ToList();
        for (var times = random.Next(1, 3); times > 0 && damaged.Count > 0; times--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(5))
            {
                case 0: damaged.RemoveAt(at); break;
                case 1: damaged.Insert(at, (byte)random.Next(256)); break;
                case 2: damaged[at] = "{}[],:\"\\0-.eEtfnu /"u8[random.Next(19)]; break;
                case 3: damaged.RemoveRange(at, damaged.Count - at); break;
                default: damaged[at] ^= (byte)(1 << random.Next(8)); break;
            }
        }
        return [.. damaged];
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(6); i > 0; i--) text.Append(Pick(Pieces, random));
        return $"\"{JsonEncodedText.Encode(text.ToString(), Pick(Encoders, random))}\"";
    }

    private static T Pick<T>(T[] choices, Random random) => choices[random.Next(choices.Length)];
}
