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
}
