using Kiota.SourceGenerator.Building.Naming;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;
using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>Builds the classes of oneOf and anyOf: one member for each branch.</summary>
internal sealed class ComposedTypeBuilder(ClientOptions options, TypeResolver resolver, Inheritance inheritance)
{
    public ComposedTypeDefinition Build(DeclaredType type)
    {
        Schema schema = type.Schema;
        List<Schema> branches = SchemaShape.UnionBranches(schema, out bool inclusive);
        return new ComposedTypeDefinition
        {
            Namespace = type.Namespace,
            Name = type.Name,
            Owner = type.Owner,
            Accessibility = options.Accessibility,
            Documentation = Descriptions.Of(schema),
            Obsolete = Descriptions.Obsolete(schema.Deprecated, schema.Deprecation),
            Inclusive = inclusive,
            DiscriminatorName = schema.Discriminator is { PropertyName.Length: > 0 } discriminator ? discriminator.PropertyName : null,
            Members = Members(type, branches).ToEquatableArray(),
            RuntimeNamespace = options.RuntimeNamespace,
        };
    }

    private List<ComposedMemberDefinition> Members(DeclaredType type, List<Schema> branches)
    {
        var members = new List<ComposedMemberDefinition>();
        int unnamed = 0;
        var resolved = new List<ResolvedBranch>();
        foreach (Schema branch in branches)
        {
            Schema use = TypeResolver.Unwrap(branch);
            string title = use.Reference is null && !string.IsNullOrWhiteSpace(use.Title) ? SymbolName.Pascal(use.Title!) : $"{type.Name}Member{++unnamed}";
            TypeReference reference = resolver.Resolve(use, new InlinePlace(type.Namespace, title, type.OwnerPath));
            if (ScalarTypes.Find(use.Resolved) is not null && reference.IsScalar && reference.Kind is not (ValueKind.Enum or ValueKind.OpenEnum)) unnamed = Math.Max(0, unnamed - 1);
            if (resolved.All(other => other.Type != reference)) resolved.Add(new ResolvedBranch(use, reference));
        }

        // A class that is nested in this one has a name here already.
        string nested = $"global::{type.FullName}.";
        IEnumerable<string> classes = resolved.Select(member => (member.Type.Element ?? member.Type).Name)
            .Where(name => name.StartsWith(nested, StringComparison.Ordinal)).Select(name => name.Substring(nested.Length));
        var taken = new HashSet<string>(classes, StringComparer.OrdinalIgnoreCase) { type.Name };
        foreach ((Schema use, TypeReference reference) in resolved.OrderBy(member => member.Type.Kind == ValueKind.List ? 0 : 1))
        {
            string name = MemberName(reference);
            if (!taken.Add(name))
            {
                string prefixed = Casing.JoinUnderscores(type.Name) + name;
                name = prefixed;
                for (int number = 2; !taken.Add(name); number++) name = prefixed + number;
            }

            members.Add(Member(name, use, reference, type.Schema));
        }

        return members;
    }

    private ComposedMemberDefinition Member(string name, Schema use, TypeReference reference, Schema union)
    {
        // A list is told from another list by what its items have.
        Schema schema = reference.Kind == ValueKind.List && use.Resolved.Items is { } items ? TypeResolver.Unwrap(items).Resolved : use.Resolved;
        bool isObject = (reference.Element ?? reference).Kind == ValueKind.Object;
        bool isModel = isObject && SchemaShape.UnionBranches(schema, out _).Count == 0;
        List<EffectiveProperty> properties = isModel ? inheritance.AllProperties(schema).ToList() : [];
        return new ComposedMemberDefinition
        {
            Name = name,
            Type = reference,
            IsComposed = isObject && !isModel,
            Documentation = Descriptions.Of(use),
            DiscriminatorValues = DiscriminatorValues(use, union).ToEquatableArray(),
            RequiredNames = properties.Where(property => property.Required).Select(property => property.WireName).ToEquatableArray(),
            OptionalNames = properties.Where(property => !property.Required).Select(property => property.WireName).ToEquatableArray(),
            Constants = properties.Where(property => Constant(property.Use.Resolved) is not null)
                .Select(property => new ConstantProperty(property.WireName, Constant(property.Use.Resolved)!)).ToEquatableArray(),
        };
    }

    private static string MemberName(TypeReference reference)
    {
        TypeReference named = reference.Element ?? reference;
        if (named.IsScalar && named.Kind is not (ValueKind.Enum or ValueKind.OpenEnum) || named.Kind == ValueKind.Untyped) return ScalarTypes.MemberName(named);
        return SymbolName.Pascal(named.Name.Substring(named.Name.LastIndexOf('.') + 1));
    }

    private static IEnumerable<string> DiscriminatorValues(Schema use, Schema union)
    {
        if (union.Discriminator is not { } discriminator) return [];
        List<string> mapped = discriminator.Mapping.Where(entry => TypeResolver.Unwrap(entry.Value).Resolved == use.Resolved).Select(entry => entry.Name).ToList();
        return mapped.Count > 0 || TypeResolver.ComponentName(use) is not { } component ? mapped : [component];
    }

    private static string? Constant(Schema schema) => schema.Const is { Kind: SpecNodeKind.String } only ? only.Text
        : schema.Enum.Count == 1 && schema.Enum[0].Kind == SpecNodeKind.String ? schema.Enum[0].Text : null;

    private sealed record ResolvedBranch(Schema Use, TypeReference Type);
}
