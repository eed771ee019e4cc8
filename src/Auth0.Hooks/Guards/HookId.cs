namespace Auth0.Hooks.Guards;

/// <summary>Refuses ids that would address something else than one hook.</summary>
internal static class HookId
{
    /// <summary>Ten times the length of an id; beyond some size a text cannot be part of an address.</summary>
    private const int Longest = 260;

    public static void Check(string id, string name)
    {
        Argument.NotBlank(id, name, "Pass the Id of a hook that CreateAsync or ListAsync returned.");
        if (id.Length > Longest) throw new ArgumentException($"'{Excerpt.Of(id)}' is not the id of a hook. Pass the Id that CreateAsync or ListAsync returned.", name);
        // As a path segment these mean this folder and the one above, even when they are percent-encoded.
        if (id is "." or "..") throw new ArgumentException($"'{id}' is not the id of a hook. Pass the Id that CreateAsync or ListAsync returned.", name);
    }
}
