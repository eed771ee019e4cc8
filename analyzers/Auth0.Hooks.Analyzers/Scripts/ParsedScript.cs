using System.Collections.Concurrent;
using Acornima;
using Acornima.Ast;

namespace Auth0.Hooks.Analyzers.Scripts;

/// <summary>The syntax tree of a script, or the first error in it. Each text is parsed once.</summary>
internal sealed class ParsedScript
{
    private const int MaxKept = 256;

    private static readonly ConcurrentDictionary<string, ParsedScript> Known = new(StringComparer.Ordinal);

    private static readonly ParserOptions Options = new() { EcmaVersion = EcmaVersion.Latest, AllowReturnOutsideFunction = true, AllowHashBang = true };

    private ParsedScript(Node? root, (int Index, string Message)? error, int shift) => (Root, Error, Shift) = (root, error, shift);

    public Node? Root { get; }

    /// <summary>Where the script stops making sense, and why. A script that nests too deep to be parsed has neither a tree nor an error.</summary>
    public (int Index, string Message)? Error { get; }

    /// <summary>How many characters before the script the tree counts.</summary>
    public int Shift { get; }

    public static ParsedScript Of(string text)
    {
        if (Known.Count > MaxKept)
            Known.Clear();
        return Known.GetOrAdd(text, Parse);
    }

    private static ParsedScript Parse(string text)
    {
        var (root, error) = Try(parser => parser.ParseScript(text));
        if (error is null)
            return new ParsedScript(root, null, 0);
        // A tenant also keeps a bare function without a name, which is no statement but an expression.
        return Expression(text) switch
        {
            (FunctionExpression function, _) => new ParsedScript(function, null, 1),
            (null, null) => new ParsedScript(null, null, 0),
            _ => new ParsedScript(null, (Math.Min(Math.Max(error.Index, 0), text.Length), error.Description), 0),
        };
    }

    /// <summary>A JSON text as a tree; null if it is none, or nests too deep to tell.</summary>
    public static Node? JsonOf(string text) => Expression(text).Root;

    private static (Node? Root, ParseError? Error) Expression(string text) => Try(parser => parser.ParseExpression("(" + text + "\n)"));

    /// <summary>The tree, or why there is none; neither of what nests deeper than the stack.</summary>
    private static (Node? Root, ParseError? Error) Try(Func<Parser, Node> parse)
    {
        try
        {
            return (parse(new Parser(Options)), null);
        }
        catch (ParseErrorException refused)
        {
            return (null, refused.Error);
        }
        catch (InsufficientExecutionStackException)
        {
            return (null, null);
        }
    }
}
