using System.Text.Json.Nodes;

namespace Auth0.Hooks.Emulator.Running;

/// <summary>What came of running a hook once.</summary>
internal sealed record HookRun
{
    /// <summary><c>completed</c>: called back without an error. <c>refused</c>: called back with one. <c>failed</c>: did neither.</summary>
    public required string Outcome { get; init; }

    /// <summary>What the hook gave to the callback.</summary>
    public JsonNode? Result { get; init; }

    /// <summary>The error that it gave to the callback, or why it did not get there.</summary>
    public HookRunError? Error { get; init; }

    /// <summary>What the hook wrote to the console.</summary>
    public IReadOnlyList<string> Console { get; init; } = [];

    public double Milliseconds { get; init; }
}

/// <param name="Name">Kind of the error, such as <c>InvalidScopeError</c>.</param>
/// <param name="Message">What went wrong.</param>
internal sealed record HookRunError(string Name, string Message);
