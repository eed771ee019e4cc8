using System.Collections.Concurrent;
using Auth0.Hooks;
using Auth0.Hooks.Emulator;

namespace EmulatorLoad;

/// <summary>
/// The SDK on a tenant that answers 10 % of the requests with 429 and 5 % with 503, cuts 2 % of the connections and never answers 1 %:
/// every call ends, done or with its mapped error, nothing is created twice, and sockets and memory come back.
/// </summary>
internal static class FaultLoad
{
    private static readonly HooksFault[] Faults =
    [
        new() { Status = 429, Share = 0.10 },
        new() { Status = 503, Share = 0.05 },
        new() { Body = FaultyBody.Cut, Share = 0.02 },
        new() { Stall = true, Share = 0.01 },
    ];

    /// <returns>Whether nothing went wrong.</returns>
    public static async Task<bool> RunAsync(int callers, TimeSpan duration)
    {
        await using HooksEmulator tenant = await HooksEmulator.StartAsync();
        await WarmUpAsync(tenant);
        ProcessState before = ProcessState.Take();
        Console.WriteLine($"{callers} callers for {duration.TotalSeconds} s on a failing tenant. Before: {before}.");

        Outcomes outcomes = new();
        ConcurrentDictionary<string, byte> uncertain = new();
        using (HooksClient hooks = Client(tenant))
        {
            Array.ForEach(Faults, tenant.Faults.Add);
            using CancellationTokenSource end = new(duration);
            await Task.WhenAll(Enumerable.Range(0, callers).Select(number => Task.Run(() => new SdkCaller(hooks, number, outcomes, uncertain).RunAsync(end.Token))));
            tenant.Faults.Clear();
            Console.WriteLine($"During: {ProcessState.Take()}.");
        }

        // What is left are hooks whose creation or deletion nobody saw the answer of.
        List<string> names = await RemoveAllAsync(tenant);
        int twice = names.Count - names.Distinct(StringComparer.Ordinal).Count();
        int stray = names.Count(name => !uncertain.ContainsKey(name));
        ProcessState after = await ProcessState.SettleAsync(before);

        Console.WriteLine($"{outcomes}");
        Console.WriteLine($"{names.Count} hooks left by calls with an unknown end, {stray} by others, {twice} created twice. After: {after}.");
        return outcomes is { Unmapped: 0, Conflicts: 0 } && twice == 0 && stray == 0 && after.IsBackAt(before);
    }

    private static HooksClient Client(HooksEmulator tenant) => new(
        tenant.Domain,
        new ClientCredentials(tenant.ClientId, tenant.ClientSecret),
        new HooksClientOptions { AttemptTimeout = TimeSpan.FromSeconds(2), RetryDelay = TimeSpan.FromMilliseconds(100) });

    /// <summary>One round of everything, so that code is compiled and pools are filled before anything is measured.</summary>
    private static async Task WarmUpAsync(HooksEmulator tenant)
    {
        using (HooksClient hooks = Client(tenant))
        {
            using CancellationTokenSource end = new(TimeSpan.FromSeconds(3));
            await Task.WhenAll(Enumerable.Range(0, 16).Select(number => Task.Run(() => new SdkCaller(hooks, -1 - number, new Outcomes(), new()).RunAsync(end.Token))));
        }

        await RemoveAllAsync(tenant);
    }

    private static async Task<List<string>> RemoveAllAsync(HooksEmulator tenant)
    {
        using HooksClient hooks = Client(tenant);
        List<string> names = [];
        while ((await hooks.ListPageAsync(new() { Fields = ["id", "name"] })).Hooks is { Count: > 0 } left)
        {
            foreach (var hook in left)
            {
                names.Add(hook.Name!);
                await hooks.DeleteAsync(hook.Id!);
            }
        }

        return names;
    }
}
