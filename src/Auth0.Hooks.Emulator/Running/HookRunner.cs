using System.Diagnostics;
using System.Text.Json;
using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Hooks;
using Auth0.Hooks.Emulator.Secrets;
using Jint.Runtime;

namespace Auth0.Hooks.Emulator.Running;

/// <summary>Runs a stored hook with its stored secrets, as the service's own "test" did, within limits of time and memory.</summary>
internal sealed class HookRunner(HookStore hooks, SecretStore secrets, HooksEmulatorOptions options)
{
    // Deep recursion is refused by count; each level of JavaScript takes many of .NET.
    private const int StackBytes = 32 * 1024 * 1024;

    private readonly SemaphoreSlim turns = new(Environment.ProcessorCount);

    /// <param name="id">The hook.</param>
    /// <param name="payload">Arguments by parameter name; those that are missing come from the sample of the trigger.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="Errors.ServiceErrorException">There is no such hook.</exception>
    public async Task<HookRun> RunAsync(string id, JsonElement? payload, CancellationToken cancellationToken)
    {
        Hook hook = hooks.Get(id);
        Dictionary<string, string> values = secrets.List(id);
        await turns.WaitAsync(cancellationToken);
        try
        {
            TaskCompletionSource<HookRun> finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
            new Thread(Work, StackBytes) { IsBackground = true }.Start();
            return await finished.Task;

            // An exception that left the thread would end the whole process.
            void Work()
            {
                try
                {
                    finished.SetResult(Run(hook, values, payload, cancellationToken));
                }
                catch (Exception unexpected)
                {
                    finished.SetException(unexpected);
                }
            }
        }
        finally
        {
            turns.Release();
        }
    }

    private HookRun Run(Hook hook, Dictionary<string, string> values, JsonElement? payload, CancellationToken cancellationToken)
    {
        SecretMask mask = new(values.Values);
        long start = Stopwatch.GetTimestamp();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.RunTimeLimit);
        HookSandbox sandbox = new(options.RunMemoryLimit, limit.Token);
        HookRun run;
        try
        {
            run = sandbox.Run(hook.Script!, HookTrigger.Of(hook.TriggerId!), payload, values);
        }
        catch (Exception failure)
        {
            run = new() { Outcome = "failed", Error = Explain(failure) };
        }

        return run with
        {
            Result = mask.Apply(run.Result),
            Error = run.Error is { } error ? new(error.Name, mask.Apply(error.Message)) : null,
            Console = [.. sandbox.Console.Select(mask.Apply)],
            Milliseconds = Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 1),
        };
    }

    // Reading an error may run the script again, into a limit.
    private HookRunError DescribeWithinLimits(JavaScriptException thrown)
    {
        try
        {
            return HookSandbox.Describe(thrown.Error);
        }
        catch (Exception limit) when (limit is not JavaScriptException)
        {
            return Explain(limit);
        }
    }

    // Whatever a script does ends as an answer about the script.
    private HookRunError Explain(Exception failure) => failure switch
    {
        ExecutionCanceledException or OperationCanceledException => new("TimeLimit", $"The hook ran for more than {options.RunTimeLimit.TotalSeconds} s."),
        MemoryLimitExceededException or OutOfMemoryException => new("MemoryLimit", $"The hook used more than {options.RunMemoryLimit / (1024 * 1024)} MB of memory."),
        RecursionDepthOverflowException or InsufficientExecutionStackException => new("RecursionLimit", "The hook calls itself too deeply."),
        JavaScriptException thrown => DescribeWithinLimits(thrown),
        _ => new("SyntaxError", failure.Message),
    };
}
