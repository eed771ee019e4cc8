namespace Kiota.SourceGenerator.Building.Naming;

/// <summary>The full names that a client uses. C# tells a type from a namespace by nothing but its name.</summary>
internal sealed class TypeNames
{
    private readonly HashSet<string> types = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> namespaces = new(StringComparer.Ordinal);

    /// <summary>Reserves a namespace and all that it is in.</summary>
    public void AddNamespace(string name)
    {
        while (namespaces.Add(name))
        {
            int dot = name.LastIndexOf('.');
            if (dot < 0) return;
            name = name.Substring(0, dot);
        }
    }

    /// <summary>A namespace inside another. What would be longer than metadata can hold starts again below the root, with a hash of what it would be.</summary>
    public static string NestNamespace(string above, string part, string root)
    {
        const int longest = 600;
        string name = $"{above}.{part}";
        return name.Length <= longest ? name : $"{root}.Deep_{Hash(name)}";
    }

    /// <summary>Whether a name is that of a namespace.</summary>
    public bool IsNamespace(string name) => namespaces.Contains(name);

    /// <summary>Takes the name, or the first of the name with 2, 3 and so on that is free.</summary>
    /// <param name="scope">The namespace, or the full name of the class that the type is nested in.</param>
    public string Take(string scope, string name)
    {
        name = Shorten(name);
        string free = name;
        for (int number = 2; namespaces.Contains(scope + "." + free) || !types.Add(scope + "." + free); number++) free = name + number;
        return free;
    }

    // Kiota cuts names of more than 200 characters, and so must we: file names and metadata have limits.
    private static string Shorten(string name)
    {
        const int longest = 200;
        const int kept = 191;
        if (name.Length <= longest) return name;
        return name.Substring(0, kept) + "_" + Hash(name);
    }

    private static string Hash(string name)
    {
        uint hash = 2166136261;
        foreach (char c in name) hash = unchecked((hash ^ c) * 16777619);
        return hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }
}
