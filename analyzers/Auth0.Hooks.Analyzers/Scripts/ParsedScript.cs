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

    /// <summary>Where the script stops making sense, and why.</summary>
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
        try
        {
            return new ParsedScript(new Parser(Options).ParseScript(text), null, 0);
        }
        catch (ParseErrorException error)
        {
            return AsFunction(text) ?? new ParsedScript(null, (Math.Min(Math.Max(error.Error.Index, 0), text.Length), error.Description), 0);
        }
        catch (InsufficientExecutionStackException)
        {
            return new ParsedScript(null, null, 0);
        }
    }

    /// <summary>A JSON text as a tree; null if it is none.</summary>
    public static Node? JsonOf(string text)
    {
        try
        {
            return new Parser(Options).ParseExpression("(" + text + "\n)");
        }
        catch (Exception refused) when (refused is ParseErrorException or InsufficientExecutionStackException)
        {
            return null;
        }
    }

    /// <summary>A tenant also keeps a bare function without a name, which is no statement but an expression.</summary>
    private static ParsedScript? AsFunction(string text)
    {
        try
        {
            return new Parser(Options).ParseExpression("(" + text + "\n)") is FunctionExpression function ? new ParsedScript(function, null, 1) : null;
        }
        catch (ParseErrorException)
        {
            return null;
        }
    }
}
