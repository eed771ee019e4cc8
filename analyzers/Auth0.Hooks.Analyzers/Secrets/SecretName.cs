using System.Collections.Immutable;
using System.Text;

namespace Auth0.Hooks.Analyzers.Secrets;

/// <summary>The name of a secret, and the names under which configuration and environment should hold it.</summary>
internal sealed class SecretName
{
    private const string Section = "Hooks:";
    private const string Unnamed = "Secret";

    private SecretName(string text) => Text = text;

    public string Text { get; }

    /// <summary><c>API_KEY</c> is <c>Hooks:ApiKey</c> in configuration.</summary>
    public string ConfigurationKey => Section + string.Concat(Words(Text).Select(word => char.ToUpperInvariant(word[0]) + (IsUpper(word) ? word.Substring(1).ToLowerInvariant() : word.Substring(1))));

    /// <summary><c>apiKey</c> is <c>API_KEY</c> in the environment.</summary>
    public string EnvironmentVariable => string.Join("_", Words(Text)).ToUpperInvariant();

    public ImmutableDictionary<string, string?> Properties => ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.SecretName, Text);

    /// <summary>The name as the code gives it, if it looks like a name; a message never repeats arbitrary text of the code.</summary>
    public static SecretName From(string? name) => new(name is { Length: > 0 and <= 64 } && Words(name).Count > 0 && name.All(IsNameCharacter) ? name : Unnamed);

    private static bool IsNameCharacter(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-' or '.' or ':';

    private static bool IsUpper(string word) => word.All(character => !char.IsLower(character));

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(text[i]) && char.IsLower(text[i - 1]);
            if ((startsWord || !char.IsLetterOrDigit(text[i])) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
            if (char.IsLetterOrDigit(text[i]))
                word.Append(text[i]);
        }
        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }
}
