using Auth0.Hooks.Api.Models;

namespace Auth0.Hooks.Guards;

/// <summary>Checks the properties of a hook that is to be written, before a request is spent on them.</summary>
internal static class HookContent
{
    public static void Check(CreateHookRequestContent hook, string name)
    {
        Argument.NotNull(hook, name);
        CheckName(hook.Name, name);
        CheckScript(hook.Script, name);
        CheckDependencies(hook.Dependencies, name);
        if (string.IsNullOrEmpty(hook.TriggerId.Value))
            throw new ArgumentException($"The hook has no TriggerId. Pass one of {KnownTriggers.List}.", name);
    }

    public static void Check(UpdateHookRequestContent changes, string name)
    {
        Argument.NotNull(changes, name);
        if (changes is { Name: null, Script: null, Enabled: null, Dependencies: null })
            throw new ArgumentException("The update is empty. Set at least one of Name, Script, Enabled and Dependencies.", name);
        if (changes.Name is not null) CheckName(changes.Name, name);
        if (changes.Script is not null) CheckScript(changes.Script, name);
        CheckDependencies(changes.Dependencies, name);
    }

    /// <summary>The rule that the document states as a pattern. Here without a regular expression, whose engine a trimmed application need not carry.</summary>
    private static void CheckName(string? hookName, string name)
    {
        var valid = hookName is { Length: > 0 }
            && IsLetterOrDigit(hookName[0])
            && IsLetterOrDigit(hookName[hookName.Length - 1])
            && hookName.All(c => IsLetterOrDigit(c) || c is ' ' or '-');
        if (!valid)
            throw new ArgumentException($"'{Excerpt.Of(hookName)}' cannot be the name of a hook. Use the letters a to z and A to Z, digits, spaces and dashes, and neither begin nor end with a space or a dash.", name);
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static void CheckScript(string? script, string name)
    {
        if (string.IsNullOrEmpty(script)) throw new ArgumentException("The script of a hook cannot be empty.", name);
    }

    private static void CheckDependencies(IDictionary<string, string>? dependencies, string name)
    {
        foreach (var package in dependencies ?? new Dictionary<string, string>())
        {
            if (string.IsNullOrWhiteSpace(package.Key) || package.Value is null)
                throw new ArgumentException($"The dependency '{Excerpt.Of(package.Key)}' needs the name of a package and its version.", name);
        }
    }
}
