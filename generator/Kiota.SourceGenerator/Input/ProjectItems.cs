using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Kiota.SourceGenerator.Input;

/// <summary>What a project's items come to when they are seen together.</summary>
internal sealed class ProjectItems : IEquatable<ProjectItems>
{
    /// <summary>The files of all items: what a client's document may refer to.</summary>
    public ImmutableArray<AdditionalText> Documents { get; private init; }

    public bool HasClients { get; private init; }

    /// <summary>Whether any client wants <c>required</c> members.</summary>
    public bool RequiredMembers { get; private init; }

    public static ProjectItems Of(ImmutableArray<DocumentItem> items) => new()
    {
        Documents = items.Select(item => item.File).ToImmutableArray(),
        HasClients = items.Any(item => item.Options is not null),
        RequiredMembers = items.Any(item => item.Options?.RequiredMembers == true),
    };

    public bool Equals(ProjectItems? other) => other is not null && HasClients == other.HasClients && RequiredMembers == other.RequiredMembers
        && Documents.SequenceEqual(other.Documents);

    public override bool Equals(object? obj) => Equals(obj as ProjectItems);

    public override int GetHashCode() => Documents.Length;
}
