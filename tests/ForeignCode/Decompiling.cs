using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.CSharp.ProjectDecompiler;
using ICSharpCode.Decompiler.Metadata;

namespace ForeignCode;

/// <summary>Turns well-known packages into source code, one folder each. Nothing of it is ever committed.</summary>
internal static class Decompiling
{
    public static int Into(string folder)
    {
        var lines = 0;
        foreach (var package in Metadata("Foreign").Split(','))
        {
            var target = Path.Combine(folder, package.Split('/')[0]);
            if (!Directory.Exists(target))
                Decompile(AssemblyOf(Path.Combine(Metadata("Packages"), package.ToLowerInvariant())), target);
            var count = Directory.GetFiles(target, "*.cs", SearchOption.AllDirectories).Sum(file => File.ReadLines(file).Count());
            lines += count;
            Console.WriteLine($"{count,9:N0} lines  {Path.GetFileName(target)}");
        }
        Console.WriteLine($"{lines,9:N0} lines");
        return 0;
    }

    private static string Metadata(string key) => typeof(Decompiling).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;

    private static string AssemblyOf(string package)
    {
        var frameworks = new[] { "net10.0", "net9.0", "net8.0", "net7.0", "net6.0", "netstandard2.1", "netstandard2.0" };
        return frameworks.Select(framework => Path.Combine(package, "lib", framework)).Where(Directory.Exists).SelectMany(path => Directory.GetFiles(path, "*.dll")).First();
    }

    private static void Decompile(string assembly, string target)
    {
        using var file = new PEFile(assembly, PEStreamOptions.PrefetchEntireImage);
        var resolver = new UniversalAssemblyResolver(assembly, throwOnError: false, file.DetectTargetFrameworkId());
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var decompiler = new WholeProjectDecompiler(new DecompilerSettings(LanguageVersion.CSharp12_0), resolver, null, null, null);
        Directory.CreateDirectory(target);
        decompiler.DecompileProject(file, target);
    }
}
