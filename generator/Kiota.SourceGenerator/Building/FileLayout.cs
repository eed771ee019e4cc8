using System.Globalization;
using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Building;

/// <summary>Puts types into files: one each, and together where so many files would slow the compiler down.</summary>
internal static class FileLayout
{
    private const int MostSingleFiles = 100;

    public static EquatableArray<FileDefinition> Arrange(IEnumerable<TypeDefinition> types, ClientOptions options)
    {
        List<TypeDefinition> all = types.ToList();
        if (all.Count <= MostSingleFiles) return all.Select(type => new FileDefinition(HintName(type, options), new[] { type }.ToEquatableArray())).ToEquatableArray();

        // A type goes where its name says, so that another type that comes or goes moves none.
        string client = $"{options.Namespace}.{options.ClassName}";
        return all.GroupBy(type => Bucket(type.FullName)).OrderBy(group => group.Key)
            .Select(group => new FileDefinition($"{client}.{group.Key.ToString("00", CultureInfo.InvariantCulture)}.g.cs", group.ToEquatableArray())).ToEquatableArray();
    }

    // The client's name is part of it, so that no two clients of a project collide.
    private static string HintName(TypeDefinition type, ClientOptions options)
    {
        string client = $"{options.Namespace}.{options.ClassName}";
        if (type.FullName == client) return client + ".g.cs";
        string name = $"{client}.{type.FullName.Substring(options.Namespace.Length + 1)}";
        const int longest = 180;
        return (name.Length <= longest ? name : name.Substring(0, longest) + Hash(name).ToString("x8", CultureInfo.InvariantCulture)) + ".g.cs";
    }

    private static int Bucket(string name) => (int)(Hash(name) % MostSingleFiles);

    private static uint Hash(string name)
    {
        uint hash = 2166136261;
        foreach (char c in name) hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
