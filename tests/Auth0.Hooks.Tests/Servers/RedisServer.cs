using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Required;

namespace Auth0.Hooks.Tests.Servers;

/// <summary>A real redis-server on a loopback port, without files.</summary>
internal sealed class RedisServer : IDisposable
{
    private readonly Process process;

    private RedisServer(Process process, int port) => (this.process, Connection) = (process, $"127.0.0.1:{port},abortConnect=false,allowAdmin=true,connectTimeout=60000,asyncTimeout=60000,syncTimeout=60000");

    public string Connection { get; }

    public static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "redis-server")));

    public static async Task<RedisServer> StartAsync()
    {
        while (true)
        {
            var port = FreePort();
            var start = new ProcessStartInfo("redis-server", ["--port", port.ToString(), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]) { RedirectStandardOutput = true };
            var process = Process.Start(start)!;
            var said = new List<string>();
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                said.Add(line);
                if (!line.Contains("Ready to accept connections", StringComparison.Ordinal)) continue;
                _ = process.StandardOutput.ReadToEndAsync();
                return new RedisServer(process, port);
            }

            // Somebody else may have taken the port meanwhile.
            process.Dispose();
            Assert.Contains(said, line => line.Contains("Address already in use", StringComparison.OrdinalIgnoreCase));
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>A test that needs redis-server.</summary>
internal sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute() => Skip = Requirement.Skip(RedisServer.IsInstalled, "redis-server is not installed; eng/test.sh installs it.");
}
