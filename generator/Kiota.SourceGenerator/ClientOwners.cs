using System.Collections.Immutable;
using Kiota.SourceGenerator.Definitions;

namespace Kiota.SourceGenerator;

/// <summary>Which document has each root class, where several would make it: the first.</summary>
internal sealed record ClientOwners(EquatableArray<ClientOwner> All)
{
    public static ClientOwners Of(ImmutableArray<GeneratedClient> clients) => new(clients.GroupBy(client => client.Name)
        .Select(group => new ClientOwner(group.Key, group.First().Path)).ToEquatableArray());

    public bool Own(GeneratedClient client) => All.Contains(new ClientOwner(client.Name, client.Path));
}

/// <param name="Name">The full name of the root class.</param>
/// <param name="Path">The document.</param>
internal sealed record ClientOwner(string Name, string Path);
