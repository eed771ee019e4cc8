using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Auth0.Hooks.Analyzers.Scripts;

/// <summary>
/// Where each character of a constant text stands in the source: through escapes, doubled quotes, the indentation that
/// a raw string drops, and concatenation.
/// </summary>
internal sealed class LiteralOffsets
{
    private readonly List<int> _offsets = [];
    private readonly List<int> _ends = [];
    private readonly System.Text.StringBuilder _text = new();
    private int _end;

    /// <summary>The offsets of an expression; null if it is none whose characters all stand in it.</summary>
    public static LiteralOffsets? Of(ExpressionSyntax expression, string text)
    {
        var offsets = new LiteralOffsets();
        return offsets.Add(expression) && offsets._text.ToString() == text ? offsets : null;
    }

    /// <summary>The position in the source of a character of the text; past the last, the end of the literal.</summary>
    public int this[int index] => index < _offsets.Count ? _offsets[index] : _end;

    /// <summary>The position in the source where a character of the text ends: an escape is longer than what it means.</summary>
    public int EndOf(int index) => index < _ends.Count ? _ends[index] : _end;

    private bool Add(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Add(parenthesized.Expression);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return Add(sum.Left) && Add(sum.Right);
            // An escape that the compiler refuses, while someone types it, has no meaning to map.
            case LiteralExpressionSyntax { Token: { ContainsDiagnostics: false } token }:
                Add(token);
                return true;
            default:
                return false;
        }
    }

    private void Add(SyntaxToken token)
    {
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken when token.Text.StartsWith("@", StringComparison.Ordinal):
                AddVerbatim(token.Text, token.SpanStart);
                break;
            case SyntaxKind.StringLiteralToken:
                AddRegular(token.Text, token.SpanStart);
                break;
            case SyntaxKind.SingleLineRawStringLiteralToken:
                var quotes = token.Text.Length - token.Text.TrimStart('"').Length;
                AddRange(token.Text, quotes, token.Text.Length - quotes, token.SpanStart);
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                AddRawLines(token.Text, token.SpanStart);
                break;
        }
    }

    private void Put(char character, int offset, int length)
    {
        _text.Append(character);
        _offsets.Add(offset);
        _ends.Add(offset + length);
    }

    private void AddRange(string source, int start, int end, int origin)
    {
        for (var i = start; i < end; i++)
            Put(source[i], origin + i, 1);
        _end = origin + end;
    }

    private void AddVerbatim(string source, int origin)
    {
        for (var i = 2; i < source.Length - 1; i++)
        {
            var length = source[i] == '"' ? 2 : 1;
            Put(source[i], origin + i, length);
            i += length - 1;
        }
        _end = origin + source.Length - 1;
    }

    private void AddRegular(string source, int origin)
    {
        for (var i = 1; i < source.Length - 1; i++)
        {
            var start = i;
            if (source[i] != '\\')
            {
                Put(source[i], origin + i, 1);
                continue;
            }
            var escaped = source[++i];
            if (escaped is 'u' or 'U' or 'x')
            {
                var most = escaped == 'U' ? 8 : 4;
                var digits = 0;
                while (digits < most && i + 1 + digits < source.Length && Uri.IsHexDigit(source[i + 1 + digits]))
                    digits++;
                var code = int.Parse(source.Substring(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                foreach (var unit in code > char.MaxValue ? char.ConvertFromUtf32(code) : ((char)code).ToString())
                    Put(unit, origin + start, 2 + digits);
                i += digits;
            }
            else
                Put(Unescape(escaped), origin + start, 2);
        }
        _end = origin + source.Length - 1;
    }

    private static char Unescape(char escaped) => escaped switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        'f' => '\f',
        'v' => '\v',
        'e' => '\u001b',
        _ => escaped,
    };

    private void AddRawLines(string source, int origin)
    {
        // The content lies between the first and the last line break; the whitespace before the closing quotes is dropped everywhere.
        var start = source.IndexOf('\n') + 1;
        var lastBreak = source.LastIndexOf('\n');
        var end = lastBreak > 0 && source[lastBreak - 1] == '\r' ? lastBreak - 1 : lastBreak;
        var indentation = source.Length - lastBreak - 1 - source.Substring(lastBreak + 1).TrimStart(' ', '\t').Length;
        for (var line = start; line <= end;)
        {
            var next = source.IndexOf('\n', line, end - line);
            var stop = next < 0 ? end : next + 1;
            AddRange(source, Math.Min(line + Indentation(source, line, stop, indentation), stop), stop, origin);
            if (next < 0)
                break;
            line = stop;
        }
    }

    // A line of nothing but whitespace may be shorter than the indentation.
    private static int Indentation(string source, int line, int stop, int most)
    {
        var count = 0;
        while (count < most && line + count < stop && source[line + count] is ' ' or '\t')
            count++;
        return count;
    }
}
