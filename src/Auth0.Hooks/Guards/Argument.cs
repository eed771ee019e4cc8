namespace Auth0.Hooks.Guards;

/// <summary>Checks at the public edge that every public method shares.</summary>
internal static class Argument
{
    public static void NotNull(object? value, string name)
    {
        if (value is null) throw new ArgumentNullException(name);
    }

    public static void NotBlank(string? value, string name, string advice)
    {
        NotNull(value, name);
        if (string.IsNullOrWhiteSpace(value)) throw new ArgumentException($"The value is empty. {advice}", name);
    }

    /// <summary>Refuses what a file or a shell tends to leave around a value. The message does not repeat the value, which may be a secret.</summary>
    public static void Trimmed(string value, string name)
    {
        if (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[value.Length - 1]) || value.Any(char.IsControl))
            throw new ArgumentException("The value begins or ends with white space, or has a line break in it, as a text that was read from a file often does. Trim it.", name);
    }
}
