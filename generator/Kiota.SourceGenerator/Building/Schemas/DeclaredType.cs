using Kiota.SourceGenerator.Definitions;
using Kiota.SourceGenerator.OpenApi;

namespace Kiota.SourceGenerator.Building.Schemas;

/// <summary>A type that has a name and is still to be built.</summary>
/// <param name="Place">Where it was wanted, which is what the types of its properties are called after.</param>
/// <param name="Parent">The type that it is a part of; null for a component, which stands for itself.</param>
internal sealed record DeclaredType(Schema Schema, InlinePlace Place, string Namespace, string Name, string? Owner, DeclaredType? Parent)
{
    /// <summary>Whether references lead here, so that other classes may derive from this one.</summary>
    public bool IsReferenced { get; init; }

    public TypeReference Reference { get; init; } = new() { Kind = ValueKind.Object };

    public string OwnerPath => Owner is null ? Name : $"{Owner}.{Name}";

    public string FullName => $"{Namespace}.{OwnerPath}";
}
