namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>The kinds of types that a schema can become.</summary>
internal enum TypeKind
{
    Model,
    Composed,
    Enum,
    Map,
}
