using ClientBenchmarks.Peers;

namespace ClientBenchmarks;

/// <summary>What is measured, with how many calls make up one sample.</summary>
internal static class Operations
{
    public static readonly (string Name, int Iterations, Func<IHooksPeer, Task> Call)[] All =
    [
        ("get", 300, peer => peer.GetAsync()),
        ("list 100", 12, peer => peer.ListAsync()),
        ("create", 250, peer => peer.CreateAsync()),
        ("404", 150, peer => peer.NotFoundAsync()),
    ];
}
