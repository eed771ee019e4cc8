namespace Auth0.Hooks.Analyzers.Scripts;

/// <summary>What a script can require without declaring it: the modules that are part of Node.js 12 and later.</summary>
internal static class NodeModules
{
    private static readonly HashSet<string> BuiltIn = new(StringComparer.Ordinal)
    {
        "assert", "async_hooks", "buffer", "child_process", "cluster", "console", "constants", "crypto", "dgram", "diagnostics_channel", "dns", "domain", "events", "fs", "http", "http2", "https",
        "inspector", "module", "net", "os", "path", "perf_hooks", "process", "punycode", "querystring", "readline", "repl", "stream", "string_decoder", "sys", "timers", "tls", "trace_events", "tty",
        "url", "util", "v8", "vm", "wasi", "worker_threads", "zlib",
    };

    public static bool Have(string specifier) => specifier.StartsWith("node:", StringComparison.Ordinal) || BuiltIn.Contains(specifier.Split('/')[0]);

    /// <summary>The package that a specifier belongs to, or the file beside the script, which it has none of; null for one that pins its version, which the service resolves itself.</summary>
    public static string? PackageOf(string specifier)
    {
        var parts = specifier.Split('/');
        var name = specifier.StartsWith("@", StringComparison.Ordinal) && parts.Length > 1 ? parts[0] + "/" + parts[1] : parts[0];
        if (specifier.StartsWith(".", StringComparison.Ordinal))
            return specifier;
        return specifier.Length == 0 || specifier[0] == '/' || name.LastIndexOf('@') > 0 ? null : name;
    }
}
