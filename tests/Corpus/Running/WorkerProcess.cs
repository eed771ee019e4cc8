using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Kiota.SourceGenerator.Corpus.Running;

/// <summary>The parent's side: a child process that is replaced when a document takes too long or kills it.</summary>
internal sealed class WorkerProcess(RunOptions options) : IDisposable
{
    private Process? child;

    public async Task<Verdict> JudgeAsync(string document)
    {
        var watch = Stopwatch.StartNew();
        child ??= Start();
        using var limit = new CancellationTokenSource(options.TimeLimit);
        try
        {
            await child.StandardInput.WriteLineAsync(document.AsMemory(), limit.Token);
            await child.StandardInput.FlushAsync(limit.Token);
            if (await child.StandardOutput.ReadLineAsync(limit.Token) is { } line) return JsonSerializer.Deserialize<Verdict>(line)!;
            Dispose();
            return Verdict.Ended(document, "the process died, as it does beyond its limit of memory", watch.Elapsed);
        }
        catch (OperationCanceledException)
        {
            Dispose();
            return Verdict.Ended(document, "beyond the limit of time", watch.Elapsed);
        }
        catch (IOException)
        {
            Dispose();
            return Verdict.Ended(document, "the process died before", watch.Elapsed);
        }
    }

    public void Dispose()
    {
        if (child is null) return;
        if (!child.HasExited) child.Kill(entireProcessTree: true);
        child.Dispose();
        child = null;
    }

    private Process Start()
    {
        long bytes = options.Megabytes * 1024L * 1024L;
        var start = new ProcessStartInfo("dotnet", [typeof(WorkerProcess).Assembly.Location, "work", .. options.ForWorker()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_GCHeapHardLimit"] = "0x" + bytes.ToString("X", CultureInfo.InvariantCulture) },
        };
        return Process.Start(start)!;
    }
}
