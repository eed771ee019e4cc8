using System.Text.Json;
using System.Text.Json.Nodes;
using Auth0.Hooks.Emulator.Contract;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Interop;

namespace Auth0.Hooks.Emulator.Running;

/// <summary>One JavaScript engine for one run of one hook. It reaches neither .NET nor the file system nor the network.</summary>
internal sealed class HookSandbox
{
    private const int MostConsoleLines = 200;

    private readonly Engine engine;
    private readonly Timers timers = new();
    private readonly List<string> console = [];
    private (JsValue Error, JsValue Result)? calledBack;

    public HookSandbox(long memoryLimit, CancellationToken cancellationToken)
    {
        engine = new Engine(options =>
        {
            options.CancellationToken(cancellationToken);
            options.LimitMemory(memoryLimit);
            options.LimitRecursion(256);
            options.MaxArraySize(1_000_000);
            options.RegexTimeoutInterval(TimeSpan.FromSeconds(1));
        });
        engine.SetValue("__log", new Action<string>(Log));
        engine.SetValue("setTimeout", Function("setTimeout", timers.Add));
        engine.SetValue("clearTimeout", Function("clearTimeout", (id, _) => timers.Remove(id)));
        Modules.Install(engine);
    }

    public IReadOnlyList<string> Console => console;

    public HookRun Run(string script, HookTrigger trigger, JsonElement? payload, IReadOnlyDictionary<string, string> secrets)
    {
        engine.Execute(script, "hook.js");
        JsValue hook = engine.Evaluate("module.exports");
        if (hook is not Jint.Native.Function.Function)
            return Failed("NoFunction", "The script does not assign a function to module.exports.");

        JsValue callback = Function("callback", (error, result) =>
        {
            calledBack ??= (error, result);
            return JsValue.Undefined;
        });
        JsValue start = engine.Evaluate("(hook, args, callback) => { const returned = hook(...args, callback); if (returned && typeof returned.then === 'function') returned.then(undefined, callback); }");
        engine.Invoke(start, hook, Arguments(trigger, payload, secrets), callback);
        engine.Advanced.ProcessTasks();
        while (calledBack is null && timers.Next() is { } due)
        {
            engine.Invoke(due);
            engine.Advanced.ProcessTasks();
        }

        return calledBack switch
        {
            null => Failed("NoCallback", "The hook came to its end without calling its callback, so that the service would wait in vain."),
            ({ } error, _) when !error.IsNull() && !error.IsUndefined() => new() { Outcome = "refused", Error = Describe(error) },
            (_, { } result) => new() { Outcome = "completed", Result = ToJson(result) },
        };
    }

    /// <summary>The name and message of what a script threw or called back with, which may be any value, with any getters.</summary>
    public static HookRunError Describe(JsValue error)
    {
        try
        {
            return error is ObjectInstance thrown && thrown.Get("message") is var message && message.IsString()
                ? new(thrown.Get("name") is var name && name.IsString() ? name.AsString() : "Error", message.AsString())
                : new("Error", error.IsObject() ? "An object without a message" : error.ToString());
        }
        catch (JavaScriptException)
        {
            return new("Error", "An object that cannot be read");
        }
    }

    private static HookRun Failed(string name, string message) => new() { Outcome = "failed", Error = new(name, message) };

    private JsArray Arguments(HookTrigger trigger, JsonElement? payload, IReadOnlyDictionary<string, string> secrets)
    {
        Jint.Native.Json.JsonParser json = new(engine);
        JsonElement sample = JsonSerializer.Deserialize<JsonElement>(trigger.Sample, WireJson.Options);
        JsValue[] arguments = [.. trigger.Parameters.Select(name =>
            json.Parse((payload is { } given && given.TryGetProperty(name, out JsonElement value) ? value : sample.GetProperty(name)).GetRawText()))];
        if (arguments[^1] is ObjectInstance context)
        {
            ObjectInstance webtask = context.Get("webtask") as ObjectInstance ?? new JsObject(engine);
            webtask.Set("secrets", json.Parse(JsonSerializer.Serialize(secrets, WireJson.Options)));
            context.Set("webtask", webtask);
        }

        return new JsArray(engine, arguments);
    }

    private JsonNode? ToJson(JsValue value) =>
        new Jint.Native.Json.JsonSerializer(engine).Serialize(value) is var text && text.IsString() ? JsonNode.Parse(text.AsString()) : null;

    private void Log(string line)
    {
        if (console.Count < MostConsoleLines)
            console.Add(line);
    }

    private ClrFunction Function(string name, Func<JsValue, JsValue, JsValue> body) =>
        new(engine, name, (_, arguments) => body(arguments.ElementAtOrDefault(0) ?? JsValue.Undefined, arguments.ElementAtOrDefault(1) ?? JsValue.Undefined));
}
