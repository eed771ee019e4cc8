using Kiota.SourceGenerator.Text;

namespace Kiota.SourceGenerator.OpenApi;

/// <summary>What is allowed at one place in a body or parameter. Versions and spellings are normalised.</summary>
internal sealed class Schema : ReferenceableElement<Schema>
{
    private List<Schema>? allOf;
    private List<Schema>? oneOf;
    private List<Schema>? anyOf;

    /// <summary>The value of a schema that is just <c>true</c> or <c>false</c>; null for every other schema.</summary>
    public bool? Boolean { get; set; }

    /// <summary>The allowed types; several in OpenAPI 3.1 only.</summary>
    public SchemaTypes Types { get; set; }

    /// <summary>The first type that was written, which tells <c>[string, integer]</c> from <c>[integer, string]</c>.</summary>
    public SchemaTypes FirstType { get; set; }

    /// <summary>
    /// Whether null is allowed, in every spelling: <c>nullable: true</c>, <c>x-nullable: true</c>, <c>null</c>
    /// among the types, the enum values, or the branches of a oneOf or anyOf (which then lacks that branch).
    /// </summary>
    public bool Nullable { get; set; }

    public string? Format { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public ExternalDocs? ExternalDocs { get; set; }

    /// <summary>The properties in document order. Names may be empty or hold any character.</summary>
    public OrderedMap<Schema> Properties => field ??= [];

    /// <summary>The names of required properties, which need not be among <see cref="Properties"/>.</summary>
    public HashSet<string> Required => field ??= new(StringComparer.Ordinal);

    /// <summary>
    /// What may stand beside the properties. Null if unsaid; <c>true</c> and <c>false</c> are schemas with
    /// <see cref="Boolean"/>.
    /// </summary>
    public Schema? AdditionalProperties { get; set; }

    /// <summary>As <see cref="AdditionalProperties"/>, for properties that no part of an allOf knows.</summary>
    public Schema? UnevaluatedProperties { get; set; }

    /// <summary>Schemas by the pattern of the property names that they hold for.</summary>
    public OrderedMap<Schema> PatternProperties => field ??= [];

    public Schema? Items { get; set; }

    /// <summary>The schemas of the first items of a tuple.</summary>
    public List<Schema> PrefixItems => field ??= [];

    public List<Schema> AllOf => allOf ??= [];

    public List<Schema> OneOf => oneOf ??= [];

    public List<Schema> AnyOf => anyOf ??= [];

    /// <summary>Whether any of the three says something. Most schemas have none, and need no list to say so.</summary>
    public bool IsComposed => allOf?.Count > 0 || oneOf?.Count > 0 || anyOf?.Count > 0;

    public Schema? Not { get; set; }

    public Discriminator? Discriminator { get; set; }

    /// <summary>What the discriminator of a base says for this schema, if the schema itself tells (<c>x-ms-discriminator-value</c>).</summary>
    public string? DiscriminatorValue { get; set; }

    /// <summary>The allowed values in document order, without null.</summary>
    public List<SpecNode> Enum => field ??= [];

    /// <summary>Null if there is none; the node of kind null if it is null.</summary>
    public SpecNode? Const { get; set; }

    /// <summary>Null if there is none; the node of kind null if it is null.</summary>
    public SpecNode? Default { get; set; }

    public bool ReadOnly { get; set; }

    public bool WriteOnly { get; set; }

    public bool Deprecated { get; set; }

    public Deprecation? Deprecation { get; set; }

    public SchemaConstraints Constraints { get; set; } = SchemaConstraints.None;

    /// <summary><c>x-ms-enum</c>.</summary>
    public EnumNames? EnumNames { get; set; }

    /// <summary><c>x-ms-enum-flags</c> with <c>isFlags: true</c>: the values are combined with commas.</summary>
    public bool EnumFlags { get; set; }

    /// <summary><c>x-ms-primary-error-message</c>: this property is the message of the error.</summary>
    public bool PrimaryErrorMessage { get; set; }
}
