using System.Diagnostics;
using Auth0.Hooks.Emulator;

namespace EmulatorLoad;

/// <summary>Plain requests to a tenant that keeps its hooks in a file: no error, no lost write, no growing memory.</summary>
internal static class PlainLoad
{
    /// <returns>Whether nothing went wrong.</returns>
    public static async Task<bool> RunAsync(int callers, TimeSpan duration)
    {
        string file = Path.GetTempFileName();
        Stopwatch watch = Stopwatch.StartNew();
        await using HooksEmulator tenant = await HooksEmulator.StartAsync(new() { DataFile = file });
        Console.WriteLine($"Started in {watch.ElapsedMilliseconds} ms. {callers} callers for {duration.TotalSeconds} s, hooks in a file.");

        using HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = callers }) { BaseAddress = tenant.BaseAddress };
        await Caller.AuthorizeAsync(http, tenant);
        Caller[] all = [.. Enumerable.Range(0, callers).Select(number => new Caller(http, number))];
        using CancellationTokenSource end = new(duration);
        Task[] running = [.. all.Select(caller => Task.Run(() => caller.RunAsync(end.Token)))];

        // Memory is compared after a third of the time, when caches and pools have grown to what the load needs.
        await Task.Delay(duration / 3);
        long early = GC.GetTotalMemory(forceFullCollection: true);
        await Task.WhenAll(running);
        long late = GC.GetTotalMemory(forceFullCollection: true);

        int lost = 0;
        foreach (Caller caller in all)
            lost += await caller.CountLostAsync();
        long requests = all.Sum(caller => caller.Requests);
        int errors = all.Sum(caller => caller.Errors);
        double growth = (double)late / early - 1;
        Console.WriteLine($"{requests} requests ({requests / duration.TotalSeconds:F0} a second), {errors} errors, {lost} lost writes, managed memory {early / 1e6:F1} MB, then {late / 1e6:F1} MB.");
        File.Delete(file);
        return errors == 0 && lost == 0 && growth < 0.5;
    }
}
