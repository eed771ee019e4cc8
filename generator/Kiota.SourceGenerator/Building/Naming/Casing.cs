namespace Kiota.SourceGenerator.Building.Naming;

/// <summary>Upper and lower case at the joints of names.</summary>
internal static class Casing
{
    public static string UpperFirst(string name) =>
        name.Length == 0 || char.IsUpper(name[0]) ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);

    public static string LowerFirst(string name) =>
        name.Length == 0 || char.IsLower(name[0]) ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>Joins the parts between underscores, each with its first letter in upper case.</summary>
    public static string JoinUnderscores(string name)
    {
        if (name.IndexOf('_') < 0) return UpperFirst(name);
        string joined = string.Concat(name.Split(['_'], StringSplitOptions.RemoveEmptyEntries).Select(UpperFirst));
        if (joined.Length == 0) return name;
        return char.IsLetter(joined[0]) ? joined : "_" + joined;
    }
}
