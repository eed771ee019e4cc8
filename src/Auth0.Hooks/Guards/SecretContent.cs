namespace Auth0.Hooks.Guards;

/// <summary>Checks names and values of secrets. No message carries a value.</summary>
internal static class SecretContent
{
    /// <summary>How many secrets a hook, and so a request, can hold.</summary>
    public const int Most = 20;

    /// <summary>Copies the secrets into a body of a request, checked.</summary>
    public static T Copy<T>(IEnumerable<KeyValuePair<string, string>> secrets, int least, string name)
        where T : IDictionary<string, string>, new()
    {
        Argument.NotNull(secrets, name);
        var body = new T();
        foreach (var secret in secrets)
        {
            CheckName(secret.Key, name);
            CheckValue(secret.Key, secret.Value, name);
            if (body.ContainsKey(secret.Key)) throw new ArgumentException($"The secret '{Excerpt.Of(secret.Key)}' is given twice.", name);
            if (body.Count == Most) throw new ArgumentException($"More than {Most} secrets are given, but a hook can have {Most} at most.", name);
            body[secret.Key] = secret.Value;
        }

        if (body.Count < least) throw new ArgumentException("No secret is given. Pass at least one.", name);
        return body;
    }

    public static void CheckName(string? secretName, string name)
    {
        if (string.IsNullOrWhiteSpace(secretName)) throw new ArgumentException("The name of a secret is empty.", name);
    }

    private static void CheckValue(string secretName, string? value, string name)
    {
        if (value is null) throw new ArgumentException($"The secret '{Excerpt.Of(secretName)}' has no value. A missing setting reads as null.", name);
        if (value == HookSecretMask.Value)
        {
            throw new ArgumentException(
                $"The value of the secret '{Excerpt.Of(secretName)}' is {HookSecretMask.Value}, which the service shows in place of a value. Sending it back would destroy the secret. Leave this secret out, or pass its real value.",
                name);
        }
    }
}
