using Kiota.SourceGenerator.Building.Naming;
using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>Builds the classes of objects.</summary>
internal sealed class ModelBuilder(ClientOptions options, TypeResolver resolver, TypeCatalog catalog, Inheritance inheritance)
{
    private readonly Discriminators discriminators = new(resolver, inheritance);

    public ModelDefinition Build(DeclaredType type)
    {
        Schema schema = type.Schema;
        Schema? parent = inheritance.BaseOf(schema);
        bool isError = inheritance.IsError(schema);
        bool additionalData = options.AdditionalData && parent is null && AllowsOthers(schema);
        List<PropertyDefinition> properties = Properties(type);
        bool baseRequires = parent is not null && inheritance.Chain(parent.Resolved).Any(level => inheritance.OwnProperties(level).Any(IsRequired));
        return new ModelDefinition
        {
            Namespace = type.Namespace,
            Name = type.Name,
            Owner = type.Owner,
            Accessibility = options.Accessibility,
            Documentation = Documentation(schema),
            Obsolete = Descriptions.Obsolete(schema.Deprecated, schema.Deprecation),
            BaseType = parent is null ? null : resolver.Resolve(parent, InlinePlace.None).Name,
            IsError = isError,
            AdditionalData = additionalData,
            HoldsAdditionalData = options.AdditionalData && AllowsOthers(inheritance.Chain(schema)[0]),
            BackingStore = options.BackingStore && parent is null,
            UsesBackingStore = options.BackingStore,
            Properties = properties.ToEquatableArray(),
            Discriminator = type.IsReferenced ? discriminators.Of(schema) : null,
            PrimaryErrorMessage = isError ? PrimaryMessage(schema, type.Name, []) : null,
            HasRequiredMembers = baseRequires || properties.Any(property => property.Required),
            BaseHasRequiredMembers = baseRequires,
            RuntimeNamespace = options.RuntimeNamespace,
        };
    }

    private List<PropertyDefinition> Properties(DeclaredType type) => Named(type.Schema, type.Name)
        .Where(named => named.Level == type.Schema).Select(named => Property(named.Property, named.Name, type)).ToList();

    /// <summary>The properties of a class and those that it inherits, with their names in C#.</summary>
    private List<NamedProperty> Named(Schema schema, string className)
    {
        var properties = new List<NamedProperty>();
        var names = new PropertyNames(inheritance.IsException(schema));
        foreach (Schema level in inheritance.Chain(schema))
        {
            string name = level == schema ? className : ClassName(level);
            foreach (EffectiveProperty property in inheritance.OwnProperties(level)) properties.Add(new NamedProperty(property, names.Take(property.WireName, name), level));
        }

        return properties;
    }

    private PropertyDefinition Property(EffectiveProperty property, string name, DeclaredType type)
    {
        Schema use = property.Use;
        var place = new InlinePlace(type.Place.Namespace, $"{type.Place.Name}_{SymbolName.Clean(property.WireName)}", type.Owner is null && type.Namespace == type.Place.Namespace ? type.OwnerPath : null);
        TypeReference reference = resolver.Resolve(use, place, asProperty: true);
        if (reference.Kind == ValueKind.Map) catalog.UsesMaps = true;
        bool inForm = catalog.Forms.TryGetValue(type.Schema, out OrderedMap<Encoding>? encodings);
        return new PropertyDefinition
        {
            Name = name,
            WireName = property.WireName,
            Type = reference,
            Documentation = Descriptions.Of(use),
            Obsolete = Obsolete(use),
            ReadOnly = IsReadOnly(use),
            InForm = inForm,
            FormSeparator = encodings is not null && encodings.TryGetValue(property.WireName, out Encoding encoding) ? encoding.Separator : null,
            HidesBase = ReservedNames.IsObjectMember(name),
            Required = IsRequired(property),
            Attributes = ValidationAttributes.OfProperty(TypeResolver.Unwrap(use), reference, property.Required && !IsReadOnly(use), options).ToEquatableArray(),
        };
    }

    private static string? Obsolete(Schema use) =>
        Descriptions.Obsolete(use.Deprecated || (use.Reference is null && use.Resolved.Deprecated), use.Deprecation ?? (use.Reference is null ? use.Resolved.Deprecation : null));

    // Nobody can be made to set what he is told not to use: C# warns of a required member that is obsolete (CS9042).
    private bool IsRequired(EffectiveProperty property) => options.RequiredMembers && property.Required && !IsReadOnly(property.Use) && Obsolete(property.Use) is null
        && !property.Use.Nullable && !TypeResolver.Unwrap(property.Use).Resolved.Nullable;

    private static bool IsReadOnly(Schema use) => use.ReadOnly || use.Resolved.ReadOnly;

    private static bool AllowsOthers(Schema schema) => schema.AdditionalProperties?.Boolean != false;

    private string ClassName(Schema level)
    {
        // Only the end of the name matters; every level of a chain but the last is a component.
        string full = resolver.NameOf(level);
        return full.Substring(full.LastIndexOf('.') + 1);
    }

    private static Documentation Documentation(Schema schema)
    {
        if (!string.IsNullOrWhiteSpace(schema.Description)) return Descriptions.Of(schema);
        string? inner = SchemaShape.AllOfParts(schema).LastOrDefault(part => part.Reference is null)?.Description;
        return Descriptions.Of(inner, schema.ExternalDocs);
    }

    // The text may stand in an object of its own, as in { "error": { "text": "..." } }.
    private string? PrimaryMessage(Schema schema, string className, HashSet<Schema> seen)
    {
        if (!seen.Add(schema)) return null;
        List<NamedProperty> properties = Named(schema, className);
        string? own = properties.FirstOrDefault(named => IsPrimary(named.Property.Use) && IsText(named.Property.Use))?.Name;
        return own ?? properties.Where(named => IsModel(named.Property.Use)).Select(named =>
        {
            Schema inner = TypeResolver.Unwrap(named.Property.Use).Resolved;
            return PrimaryMessage(inner, ClassName(inner), seen) is { } path ? $"{named.Name}?.{path}" : null;
        }).FirstOrDefault(path => path is not null);
    }

    private static bool IsText(Schema use)
    {
        Schema schema = TypeResolver.Unwrap(use).Resolved;
        return !SchemaShape.IsEnum(schema) && SchemaShape.UnionBranches(schema, out _).Count == 0 && ScalarTypes.Find(schema) is { Kind: ValueKind.String };
    }

    private bool IsModel(Schema use)
    {
        Schema schema = TypeResolver.Unwrap(use).Resolved;
        return SchemaShape.IsObject(schema) && SchemaShape.UnionBranches(schema, out _).Count == 0 && !(options.TypedMaps && SchemaShape.IsMap(schema));
    }

    private static bool IsPrimary(Schema use) => use.PrimaryErrorMessage || use.Resolved.PrimaryErrorMessage;
}
