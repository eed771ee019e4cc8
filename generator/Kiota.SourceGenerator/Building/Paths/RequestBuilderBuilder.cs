using Kiota.SourceGenerator.Building.Naming;
using Kiota.SourceGenerator.Building.Operations;
using Kiota.SourceGenerator.Building.Schemas;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Paths;

/// <summary>Builds the class of one path segment.</summary>
internal sealed class RequestBuilderBuilder(ClientOptions options, BuilderNames names, OperationBuilder operations)
{
    /// <summary>What C# calls an indexer, so that no other member can be called so.</summary>
    private const string IndexerName = "Item";

    public RequestBuilderDefinition Build(PathNode node, ClientSetup? client)
    {
        var place = new OperationPlace(names.NamespaceOf(node), names.NameOf(node), PathSegment.ClassName(node));
        string template = client is null || node.Operations.Count > 0 ? UrlTemplate.OfBuilder(node) : "{+baseurl}";
        var nested = new List<TypeDefinition>();
        List<OperationDefinition> methods = node.Operations.OrderBy(operation => operation.Operation.Method, StringComparer.Ordinal)
            .Select(operation => operations.Build(node, operation, place, template, nested)).ToList();
        var members = new HashSet<string>(methods.SelectMany(method => new[] { method.Name + "Async", $"To{method.Name}RequestInformation" })
            .Concat(nested.Select(type => type.Name)), StringComparer.Ordinal) { place.BuilderName };
        if (Children(node, child => child.IsItem).Any()) members.Add(IndexerName);
        return new RequestBuilderDefinition
        {
            Namespace = place.Namespace,
            Name = place.BuilderName,
            Accessibility = options.Accessibility,
            Documentation = Documentation(node),
            UrlTemplate = template,
            OperationsObsolete = Obsolete(node),
            Client = client,
            Navigations = Children(node, child => PathSegment.ParameterNames(child.Segment).All(_ => false)).Select(child => Navigation(child, node, members)).ToEquatableArray(),
            Indexers = Children(node, child => child.IsItem).Select(Indexer).ToEquatableArray(),
            NavigationMethods = Children(node, IsMultiple).Select(child => Method(child, members)).ToEquatableArray(),
            PathParameters = IsMultiple(node) ? PathParameters(node) : default,
            IndexedParameter = node.IsItem ? node.Variable(ItemParameter(node)) : null,
            Operations = methods.ToEquatableArray(),
            NestedTypes = nested.ToEquatableArray(),
            RuntimeNamespace = options.RuntimeNamespace,
        };
    }

    private static IEnumerable<PathNode> Children(PathNode node, Func<PathNode, bool> wanted) => node.SortedChildren.Where(wanted);

    private static bool IsMultiple(PathNode node) => !node.IsItem && PathSegment.ParameterNames(node.Segment).Any();

    private static Documentation Documentation(PathNode node)
    {
        PathItem? item = node.Items.FirstOrDefault();
        string? text = item?.Description ?? item?.Summary;
        return Descriptions.Of(text ?? (node.Segment.Length == 0 ? null : $"Builds and executes requests for {string.Concat(node.FromRoot().Skip(1).Select(part => "/" + part.Segment))}."));
    }

    private NavigationDefinition Navigation(PathNode child, PathNode parent, HashSet<string> members) =>
        new(Free(PathSegment.NavigationName(child), members), names.FullNameOf(child), Documentation(child), parent.Parent is null ? null : Obsolete(child));

    // Kiota marks what leads to operations that are all deprecated, but nothing on the root class.
    private static string? Obsolete(PathNode node)
    {
        if (node.Operations.Count == 0 || node.Operations.Any(operation => !operation.Operation.Deprecated && operation.Operation.Deprecation is null)) return null;
        Operation first = node.Operations[0].Operation;
        return Descriptions.Obsolete(first.Deprecated, first.Deprecation);
    }

    private NavigationMethodDefinition Method(PathNode child, HashSet<string> members) =>
        new(Free(PathSegment.NavigationName(child), members), names.FullNameOf(child), PathParameters(child), Documentation(child));

    private static string Free(string name, HashSet<string> members)
    {
        if (ReservedNames.IsBuilderMember(name) || (name == IndexerName && members.Contains(name))) name += "Path";
        string free = name;
        for (int number = 2; !members.Add(free); number++) free = name + number;
        return free;
    }

    private IndexerDefinition Indexer(PathNode child)
    {
        Parameter? parameter = OperationParameters.FindPath(child, new HashSet<string>(child.FormerNames) { ItemParameter(child) });
        return new IndexerDefinition(ParameterType(parameter), names.FullNameOf(child), Documentation(child), Descriptions.Of(parameter?.Description), Obsolete(child));
    }

    private static string ItemParameter(PathNode item) => PathSegment.ParameterNames(item.Segment).First();

    private static EquatableArray<PathParameterDefinition> PathParameters(PathNode node) => PathSegment.ParameterNames(node.Segment).Distinct().Select(name =>
    {
        Parameter? parameter = OperationParameters.FindPath(node, [name]);
        return new PathParameterDefinition("@" + Casing.LowerFirst(SymbolName.Pascal(name)), node.Variable(name), ParameterType(parameter), Descriptions.Of(parameter?.Description));
    }).OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ToEquatableArray();

    private static TypeReference ParameterType(Parameter? parameter)
    {
        if (parameter?.Schema is null) return ScalarTypes.String;
        Schema schema = TypeResolver.Unwrap(parameter.Schema).Resolved;
        bool plain = !SchemaShape.IsEnum(schema) && SchemaShape.UnionBranches(schema, out _).Count == 0;
        return plain && ScalarTypes.Find(schema) is { Kind: not ValueKind.ByteArray } scalar ? scalar : ScalarTypes.String;
    }
}
