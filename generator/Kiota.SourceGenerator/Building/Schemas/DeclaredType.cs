using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>A type that has a name and is still to be built.</summary>
internal sealed record DeclaredType(Schema Schema, string Namespace, string Name, string? Owner)
{
    public string OwnerPath => Owner is null ? Name : $"{Owner}.{Name}";

    public string FullName => $"{Namespace}.{OwnerPath}";
}
