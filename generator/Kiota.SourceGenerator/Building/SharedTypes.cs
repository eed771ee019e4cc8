using Kiota.SourceGenerator.Building.Schemas;
using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator.Building;

/// <summary>Finds which of the internal classes that models share are needed.</summary>
internal static class SharedTypes
{
    public static List<TypeDefinition> Of(List<TypeDefinition> types, TypeCatalog catalog, ClientOptions options)
    {
        List<TypeDefinition> all = WithNested(types);
        var runtime = new RuntimeDefinition
        {
            Namespace = options.RuntimeNamespace,
            Name = "Runtime",
            Accessibility = "internal",
            AdditionalData = all.Any(type => type is ModelDefinition { HoldsAdditionalData: true }),
            Maps = catalog.UsesMaps || all.Any(type => type is MapDefinition),
            Lists = catalog.UsesLists,
            Bodies = all.OfType<RequestBuilderDefinition>().Any(builder => builder.Operations.Any(operation => operation.Body?.Wrapped == true || operation.Response.Wrapped)),
            Shapes = all.Any(type => type is ComposedTypeDefinition),
        };
        return runtime.AdditionalData || runtime.Maps || runtime.Lists || runtime.Bodies || runtime.Shapes ? [runtime] : [];
    }

    private static List<TypeDefinition> WithNested(List<TypeDefinition> types)
    {
        var all = new List<TypeDefinition>();
        var pending = new Stack<TypeDefinition>(types);
        while (pending.Count > 0)
        {
            TypeDefinition type = pending.Pop();
            all.Add(type);
            foreach (TypeDefinition nested in type.NestedTypes) pending.Push(nested);
        }

        return all;
    }
}
