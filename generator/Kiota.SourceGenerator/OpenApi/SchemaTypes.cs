namespace Kiota.SourceGenerator.OpenApi;

/// <summary>The JSON types that a schema allows, without <c>null</c> (see <see cref="Schema.Nullable"/>).</summary>
[Flags]
internal enum SchemaTypes
{
    /// <summary>The schema does not say.</summary>
    None = 0,
    String = 1,
    Number = 2,
    Integer = 4,
    Boolean = 8,
    Array = 16,
    Object = 32,
}
