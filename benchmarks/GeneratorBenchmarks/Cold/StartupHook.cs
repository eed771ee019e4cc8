using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

/// <summary>Runs inside the compiler before it does (DOTNET_STARTUP_HOOKS) and writes down each method that the JIT compiles there.</summary>
internal static class StartupHook
{
    public const string LogVariable = "GENERATOR_BENCHMARKS_JIT_LOG";

    // Background threads may still hand over events when the compiler is done.
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(LogVariable) is not { } path) return;
        var listener = new JitListener();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Thread.Sleep(Settling);
            File.WriteAllLines(path, listener.Methods);
        };
    }

    private sealed class JitListener : EventListener
    {
        private const EventKeywords Jit = (EventKeywords)0x10;
        private readonly Dictionary<(long Thread, ulong Method), DateTime> started = [];

        /// <summary>Tier, microseconds, type and method, with tabs between.</summary>
        public ConcurrentQueue<string> Methods { get; } = [];

        protected override void OnEventSourceCreated(EventSource source)
        {
            if (source.Name == "Microsoft-Windows-DotNETRuntime") EnableEvents(source, EventLevel.Verbose, Jit);
        }

        protected override void OnEventWritten(EventWrittenEventArgs written)
        {
            var values = written.Payload!;
            if (written.EventName!.StartsWith("MethodJittingStarted", StringComparison.Ordinal))
            {
                started[(written.OSThreadId, (ulong)values[0]!)] = written.TimeStamp;
            }
            else if (written.EventName.StartsWith("MethodLoadVerbose", StringComparison.Ordinal))
            {
                started.Remove((written.OSThreadId, (ulong)values[0]!), out var start);
                var tier = ((uint)values[5]! >> 7) & 7;
                var microseconds = start == default ? 0 : (written.TimeStamp - start).TotalMicroseconds;
                Methods.Enqueue($"{tier}\t{microseconds:0}\t{values[6]}\t{values[7]} {values[8]}");
            }
        }
    }
}
