namespace Kiota.SourceGenerator.Building.Naming;

/// <summary>
/// Gives the properties of one class their C# names. The passes, in this order: clean the text, join underscores,
/// step aside for members of exceptions, for members that each model has and for the class itself, and number what is
/// still taken.
/// </summary>
internal sealed class PropertyNames(bool isException)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The name for a property of the class, which must not be called like a property of a base.</summary>
    public string Take(string wireName, string className)
    {
        string name = Casing.JoinUnderscores(SymbolName.Pascal(wireName));
        if (isException && ReservedNames.IsExceptionMember(name)) name += "Escaped";
        if (name.Equals(className, StringComparison.OrdinalIgnoreCase) || ReservedNames.IsModelMember(name)) name += "Prop";
        string free = name;
        for (int number = 0; free == className || !taken.Add(free); number++) free = name + number;
        return free;
    }
}
