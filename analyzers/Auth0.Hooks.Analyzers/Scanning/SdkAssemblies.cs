using Microsoft.CodeAnalysis;

namespace Auth0.Hooks.Analyzers.Scanning;

/// <summary>The references that can hold a generated client or something built on one.</summary>
internal static class SdkAssemblies
{
    private const string Sdk = "Auth0.Hooks";
    public const string Kiota = "Microsoft.Kiota.Abstractions";

    public static List<IAssemblySymbol> In(Compilation compilation)
    {
        var found = new List<IAssemblySymbol>();
        var names = new HashSet<string>(StringComparer.Ordinal) { Kiota };
        var rest = compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => !IsPlatform(assembly.Name)).ToList();
        // A reference counts if it is the SDK, or stands on something that counts: until nothing is added.
        for (var added = true; added;)
        {
            added = false;
            foreach (var assembly in rest.ToArray())
            {
                if (assembly.Name != Sdk && !assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => names.Contains(reference.Name))))
                    continue;
                rest.Remove(assembly);
                found.Add(assembly);
                added |= names.Add(assembly.Name);
            }
        }
        return found;
    }

    private static bool IsPlatform(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal) || name is "System" or "mscorlib" or "netstandard";
}
