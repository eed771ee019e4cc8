using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EndToEndTests.Documentation;

/// <summary>The names that a caller of the packages can write: their public types and members, Kiota's, and those of .NET.</summary>
internal static class PublicNames
{
    private static readonly Lazy<HashSet<string>> Names = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).SelectMany(NamesOf)]);

    public static IReadOnlySet<string> All => Names.Value;

    private static IEnumerable<string> NamesOf(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        if (!image.HasMetadata)
            return [];
        MetadataReader metadata = image.GetMetadataReader();
        string file = Path.GetFileName(assembly);
        bool hasMembers = file is "System.Private.CoreLib.dll" or "System.Linq.dll" || file.Contains("Kiota", StringComparison.Ordinal)
            || file.StartsWith("Auth0.", StringComparison.Ordinal) || file.StartsWith("Microsoft.Extensions.Options", StringComparison.Ordinal);
        var names = new List<string>();
        foreach (TypeDefinition type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(IsPublic))
        {
            names.Add(metadata.GetString(type.Name).Split('`')[0]);
            if (!hasMembers)
                continue;
            names.AddRange(type.GetMethods().Select(metadata.GetMethodDefinition).Where(method => (method.Attributes & MethodAttributes.Public) == MethodAttributes.Public).Select(method => metadata.GetString(method.Name)));
            names.AddRange(type.GetProperties().Select(metadata.GetPropertyDefinition).Select(property => metadata.GetString(property.Name)));
            names.AddRange(type.GetFields().Select(metadata.GetFieldDefinition).Where(field => (field.Attributes & FieldAttributes.Public) == FieldAttributes.Public).Select(field => metadata.GetString(field.Name)));
        }
        return names;
    }

    private static bool IsPublic(TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) is TypeAttributes.Public or TypeAttributes.NestedPublic;
}
