using Kiota.SourceGenerator.Building.Naming;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>
/// Finds the C# type of a schema and declares the types that it needs. A declared type is built later, from a queue:
/// schemas may be nested deeper than a stack, and may need each other.
/// </summary>
internal sealed class TypeResolver
{
    private readonly ClientOptions options;
    private readonly TypeNames names;
    private readonly ComponentNames components;
    private readonly TypeCatalog catalog;
    private readonly Dictionary<Schema, TypeReference> declaredComponents = [];
    private readonly Dictionary<InlineUse, TypeReference> declaredInline = [];
    private readonly Dictionary<InlinePlace, InlineType> inlineByName = [];
    private readonly Dictionary<Schema, InlinePlace> sharedPlaces = [];
    private readonly HashSet<Schema> resolving = [];
    private readonly Queue<Action> pending = new();
    private readonly TypeBuilders builders;
    private readonly OpenApiDocument document;
    private DeclaredType? building;
    private Dictionary<Schema, List<MapEntry<Schema>>>? derived;

    public TypeResolver(ClientOptions options, TypeNames names, ComponentNames components, TypeCatalog catalog, OpenApiDocument document)
    {
        this.options = options;
        this.names = names;
        this.components = components;
        this.catalog = catalog;
        this.document = document;
        builders = new TypeBuilders(options, this, catalog);
    }

    /// <summary>The type of a property, parameter, item or body.</summary>
    /// <param name="use">The schema where it is used.</param>
    /// <param name="place">Where its type goes if it needs one of its own.</param>
    /// <param name="asProperty">Whether values by name are a dictionary, and not a class of their own.</param>
    public TypeReference Resolve(Schema use, InlinePlace place, bool asProperty = false)
    {
        Schema written = use;
        use = Unwrap(use);
        Schema schema = use.Resolved;
        if (written.Reference is not null || use.Reference is not null) place = SharedPlace(schema, ComponentName(use) ?? ComponentName(written), place);
        if (schema.Boolean is not null) return ScalarTypes.Untyped;
        if (SchemaShape.UnionBranches(schema, out _).Count > 0) return Declare(use, place, TypeKind.Composed);
        if (SchemaShape.IsEnum(schema)) return Declare(use, place, TypeKind.Enum);

        // An array of itself, without a class between, has no type in C#.
        if (!resolving.Add(schema)) return ScalarTypes.Untyped;
        TypeReference type = ResolveStructure(use, place, asProperty);
        resolving.Remove(schema);
        return type;
    }

    /// <summary>The type of a component, whether something refers to it or not.</summary>
    public TypeReference ResolveComponent(string name, Schema component) => Resolve(
        new Schema { Position = component.Position, Reference = new Reference<Schema> { Name = name, Target = component } }, InlinePlace.None);

    /// <summary>The full name of a component's class that was resolved already.</summary>
    public string NameOf(Schema component) => declaredComponents.TryGetValue(component, out TypeReference known) ? known.Name : "";

    /// <summary>The components that derive from one, directly or not.</summary>
    public IEnumerable<MapEntry<Schema>> DerivedComponents(Schema ancestor)
    {
        derived ??= FindDerived();
        var pending = new Queue<Schema>([ancestor]);
        var seen = new HashSet<Schema> { ancestor };
        while (pending.Count > 0)
        {
            if (!derived.TryGetValue(pending.Dequeue(), out List<MapEntry<Schema>>? children)) continue;
            foreach (MapEntry<Schema> child in children.Where(child => seen.Add(child.Value)))
            {
                yield return child;
                pending.Enqueue(child.Value);
            }
        }
    }

    /// <summary>Builds what is declared until nothing is left.</summary>
    public void BuildDeclared()
    {
        while (pending.Count > 0) pending.Dequeue()();
    }

    /// <summary>The name of the component that a reference means; null if there is none.</summary>
    public static string? ComponentName(Schema use)
    {
        string? name = null;
        for (Schema? current = use; current?.Reference is { } reference; current = reference.Target) name = reference.Name;
        return name;
    }

    /// <summary>Goes through schemas that only wrap one other schema.</summary>
    public static Schema Unwrap(Schema use)
    {
        const int deepest = 64;
        for (int depth = 0; depth < deepest; depth++)
        {
            Schema schema = use.Resolved;
            if (!schema.IsComposed) return use;
            if (schema.Properties.Count > 0 || schema.Discriminator is not null || SchemaShape.UnionBranches(schema, out _).Count > 0) return use;
            List<Schema> oneOf = schema.OneOf.Where(SchemaShape.IsMeaningful).ToList();
            List<Schema> anyOf = schema.AnyOf.Where(SchemaShape.IsMeaningful).ToList();
            List<Schema> allOf = schema.AllOf.Where(SchemaShape.IsMeaningful).ToList();
            Schema? only = oneOf.Count + anyOf.Count + allOf.Count == 1 ? oneOf.Concat(anyOf).Concat(allOf).First() : null;

            // A component that is an allOf of one other, or that a discriminator may choose, has a name of its own.
            if (only is null || (allOf.Count == 1 && use.Reference is not null && (SchemaShape.IsObject(only.Resolved) || Inheritance.HasDiscriminator(only.Resolved)))) return use;
            use = only;
        }

        return use;
    }

    /// <summary>
    /// One place for all uses of a referenced schema: a component's own, else that of the first use. An array or map has no
    /// class, but its items may; they may refer to it again, and would need a place after each place.
    /// </summary>
    private InlinePlace SharedPlace(Schema schema, string? component, InlinePlace place)
    {
        if (component is not null) return new InlinePlace(components.NamespaceOf(component), ComponentNames.ClassNameOf(component));
        return sharedPlaces.TryGetValue(schema, out InlinePlace known) ? known : sharedPlaces[schema] = place;
    }

    private TypeReference ResolveStructure(Schema use, InlinePlace place, bool asProperty)
    {
        Schema schema = use.Resolved;
        if (options.TypedMaps && SchemaShape.IsMap(schema)) return asProperty ? MapOf(schema, place) : Declare(use, place, TypeKind.Map);
        if (schema.IsComposed && schema.AllOf.Count > 0) return ResolveAllOf(use, place);
        if (SchemaShape.IsObject(schema)) return Declare(use, place, TypeKind.Model);
        if (SchemaShape.IsArray(schema)) return ListOf(schema.Items!, place);
        return ScalarTypes.Find(schema) ?? ScalarTypes.Untyped;
    }

    private TypeReference ResolveAllOf(Schema use, InlinePlace place)
    {
        List<Schema> parts = SchemaShape.AllOfParts(use.Resolved);
        bool isObject = SchemaShape.IsObject(use.Resolved) || parts.Any(part => part.Reference is not null
            ? !IsScalar(part) : SchemaShape.IsObject(part.Resolved));
        if (isObject) return Declare(use, place, TypeKind.Model);

        // An allOf of a scalar and its constraints is that scalar.
        Schema? scalar = parts.FirstOrDefault(part => SchemaShape.IsEnum(part.Resolved))
            ?? parts.FirstOrDefault(part => SchemaShape.IsArray(part.Resolved)) ?? parts.FirstOrDefault(part => ScalarTypes.Find(part.Resolved) is not null);
        return scalar is null || scalar.AllOf.Count > 0 ? ScalarTypes.Untyped : Resolve(scalar, place);
    }

    private static bool IsScalar(Schema part)
    {
        Schema schema = Unwrap(part).Resolved;
        return schema.AllOf.Count == 0 && !SchemaShape.IsObject(schema);
    }

    private TypeReference MapOf(Schema schema, InlinePlace place) => new()
    {
        Kind = ValueKind.Map,
        Element = Resolve(schema.AdditionalProperties!, place, asProperty: true),
        NullableElement = schema.AdditionalProperties!.Nullable || schema.AdditionalProperties.Resolved.Nullable,
    };

    private TypeReference ListOf(Schema items, InlinePlace place)
    {
        TypeReference element = Resolve(items, place);
        catalog.UsesLists |= element.Kind is ValueKind.Decimal or ValueKind.ByteArray;
        return element.Kind is ValueKind.List or ValueKind.Map or ValueKind.Untyped ? ScalarTypes.Untyped : new TypeReference { Kind = ValueKind.List, Element = element };
    }

    private TypeReference Declare(Schema use, InlinePlace place, TypeKind kind)
    {
        Schema schema = use.Resolved;
        if (use.Reference is not null)
        {
            if (declaredComponents.TryGetValue(schema, out TypeReference known)) return known;
        }
        else if (declaredInline.TryGetValue(new InlineUse(schema, place), out TypeReference known))
        {
            return known;
        }

        if (use.Reference is null && Around(schema) is { } around) return around;
        if (place.Name.Length == 0) place = new InlinePlace(options.ModelsNamespace, "Model");
        string? owner = kind == TypeKind.Composed ? place.Owner : null;
        string wanted = ReservedNames.TypeName(Casing.UpperFirst(place.Name), ReferenceKind(kind, schema) == ValueKind.OpenEnum);
        if (use.Reference is null && FindEqual(schema, place, wanted) is { } equal) return declaredInline[new InlineUse(schema, place)] = equal;

        // A class that is called like a namespace of other components goes into it.
        string scope = owner is null && names.IsNamespace($"{place.Namespace}.{wanted}") ? $"{place.Namespace}.{wanted}" : place.Namespace;
        string name = names.Take(owner is null ? scope : $"{scope}.{owner}", wanted);
        var declared = new DeclaredType(schema, place, scope, name, owner, use.Reference is null ? building : null);
        var reference = new TypeReference { Kind = ReferenceKind(kind, schema), Name = "global::" + declared.FullName, IsFlags = kind == TypeKind.Enum && EnumBuilder.IsFlags(schema) };
        declared = declared with { Reference = reference, IsReferenced = use.Reference is not null };
        if (use.Reference is not null)
        {
            declaredComponents[schema] = reference;
        }
        else
        {
            declaredInline[new InlineUse(schema, place)] = reference;
            inlineByName[place with { Name = wanted }] = new InlineType(schema, reference);
        }

        pending.Enqueue(() =>
        {
            building = declared;
            builders.Build(kind, declared);
        });
        return reference;
    }

    // A schema can be a part of itself without a reference of its own, where the map that it stands in is one.
    private TypeReference? Around(Schema schema)
    {
        for (DeclaredType? type = building; type is not null; type = type.Parent)
        {
            if (type.Schema == schema) return type.Reference;
        }

        return null;
    }

    // Documents repeat the same inline schema, most often that of an error: equal ones of one name are one type.
    private TypeReference? FindEqual(Schema schema, InlinePlace place, string name) =>
        inlineByName.TryGetValue(place with { Name = name }, out InlineType known)
            && SchemaEquality.AreEqual(known.Schema, schema) ? known.Type : null;

    private ValueKind ReferenceKind(TypeKind kind, Schema schema) =>
        kind != TypeKind.Enum ? ValueKind.Object : EnumBuilder.IsOpen(schema, options) ? ValueKind.OpenEnum : ValueKind.Enum;

    private Dictionary<Schema, List<MapEntry<Schema>>> FindDerived()
    {
        var found = new Dictionary<Schema, List<MapEntry<Schema>>>();
        foreach (MapEntry<Schema> component in document.Components.Schemas)
        {
            if (component.Value.Reference is not null || builders.Inheritance.BaseOf(component.Value)?.Resolved is not { } parent) continue;
            if (!found.TryGetValue(parent, out List<MapEntry<Schema>>? children)) found[parent] = children = [];
            children.Add(component);
        }

        return found;
    }
}
