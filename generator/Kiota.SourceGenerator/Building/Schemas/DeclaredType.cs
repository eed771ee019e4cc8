using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>A type that has a name and is still to be built.</summary>
/// <param name="Place">Where it was wanted, which is what the types of its properties are called after.</param>
internal sealed record DeclaredType(Schema Schema, InlinePlace Place, string Namespace, string Name, string? Owner)
{
    public string OwnerPath => Owner is null ? Name : $"{Owner}.{Name}";

    public string FullName => $"{Namespace}.{OwnerPath}";
}
