using Kiota.SourceGenerator.Building.Naming;
using Kiota.SourceGenerator.Building.Operations;
using Kiota.SourceGenerator.Building.Paths;
using Kiota.SourceGenerator.Building.Schemas;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.Diagnostics;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building;

/// <summary>Turns a document into the definitions of a client.</summary>
internal static class ClientBuilder
{
    /// <param name="document">The document.</param>
    /// <param name="options">The switches.</param>
    /// <param name="report">Takes what there is to say about the document.</param>
    public static EquatableArray<FileDefinition> Build(OpenApiDocument document, ClientOptions options, Action<SpecDiagnostic> report)
    {
        PathNode root = PathTree.Build(document, PathFilter.Parse(options.IncludePaths, options.ExcludePaths), report);
        bool hasOperations = document.Paths.Any(path => path.Value.Resolved.Operations.Count > 0);
        if (hasOperations && root.SelfAndDescendants().All(node => node.Operations.Count == 0)) report(new SpecDiagnostic(SpecDiagnostics.NoOperations, document.Position));
        var types = new TypeNames();
        types.AddNamespace(options.ModelsNamespace);
        types.AddNamespace(options.RuntimeNamespace);
        var components = new ComponentNames(options.ModelsNamespace, document.Components.Schemas.Select(entry => entry.Name));
        foreach ((string name, Schema _) in document.Components.Schemas) types.AddNamespace(components.NamespaceOf(name));
        var names = new BuilderNames(root, options, types);
        var catalog = new TypeCatalog();
        var resolver = new TypeResolver(options, types, components, catalog, document);
        var builders = new RequestBuilderBuilder(options, names, new OperationBuilder(options, resolver, catalog, Servers.BaseUrl(document)));
        foreach (PathNode node in root.SelfAndDescendants()) catalog.Add(builders.Build(node, node == root ? ClientSetups.Of(document, options) : null));
        new WebhookModels(options, resolver).Declare(document);
        resolver.BuildDeclared();
        List<TypeDefinition> complete = catalog.Complete();
        return FileLayout.Arrange(complete.Concat(SharedTypes.Of(complete, catalog, options)), options);
    }

    /// <summary>A client without members, for a document that cannot be read: code that uses it shows one cause, not many.</summary>
    public static EquatableArray<FileDefinition> Empty(ClientOptions options) => FileLayout.Arrange(
        [new RequestBuilderDefinition
        {
            Namespace = options.Namespace,
            Name = options.ClassName,
            Accessibility = options.Accessibility,
            UrlTemplate = "{+baseurl}",
            Client = new ClientSetup(),
        }], options);
}
