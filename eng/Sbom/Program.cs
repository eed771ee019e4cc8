// Sbom PACKAGE ASSETS...: puts a bill of materials into a package, from the package itself and from what its projects restored.
using Sbom;

if (args.Length < 2)
{
    Console.Error.WriteLine("Sbom <package.nupkg> <project.assets.json>...");
    return 1;
}

using var package = new PackageArchive(args[0]);
List<RestoredGraph> graphs = [.. args.Skip(1).SelectMany(RestoredGraph.ReadAll)];
package.WriteBill(BillOfMaterials.Describe(package, graphs));
return 0;
