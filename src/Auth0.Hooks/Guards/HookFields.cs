namespace Auth0.Hooks.Guards;

/// <summary>The names of the properties that an answer can be narrowed to.</summary>
internal static class HookFields
{
    private static readonly string[] All = ["id", "name", "script", "dependencies", "enabled", "triggerId"];

    /// <summary>The names as the query carries them; null, for all of them, if there are none.</summary>
    /// <remarks>A name that is not one of these would come back as a property that silently reads as null.</remarks>
    public static string? Join(IReadOnlyList<string>? fields, string name)
    {
        if (fields is not { Count: > 0 }) return null;
        foreach (var field in fields)
        {
            if (!All.Contains(field, StringComparer.Ordinal))
                throw new ArgumentException($"'{Excerpt.Of(field)}' is not a property of a hook. The service writes them {string.Join(", ", All)}; pass each as a text of its own.", name);
        }

        return string.Join(",", fields);
    }
}
