using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Kiota.Abstractions;

namespace Wire;

/// <summary>An HTTP service on this machine that answers every request with one body and remembers what it was sent.</summary>
internal sealed class LoopbackService : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Task serving;

    private LoopbackService(int status, string body)
    {
        Address = $"http://127.0.0.1:{FreePort()}";
        listener.Prefixes.Add(Address + "/");
        listener.Start();
        serving = ServeAsync(status, body);
        Adapter = Runtime.Adapter();
        Adapter.BaseUrl = Address;
    }

    public string Address { get; }

    /// <summary>The adapter of the project that these tests are compiled in.</summary>
    public IRequestAdapter Adapter { get; }

    /// <summary>Path and query of the last request.</summary>
    public string Target { get; private set; } = "";

    public string Body { get; private set; } = "";

    public string? Accept { get; private set; }

    public static LoopbackService Answering(string body, int status = 200) => new(status, body);

    public void Dispose()
    {
        ((IDisposable)Adapter).Dispose();
        listener.Close();
        serving.GetAwaiter().GetResult();
    }

    private async Task ServeAsync(int status, string body)
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Target = context.Request.RawUrl ?? "";
            Accept = context.Request.Headers["Accept"];
            using (var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8)) Body = await reader.ReadToEndAsync();
            context.Response.StatusCode = status;
            if (status is not (204 or 304))
            {
                byte[] bytes = Encoding.UTF8.GetBytes(body);
                context.Response.ContentType = "application/json";
                await context.Response.OutputStream.WriteAsync(bytes);
            }

            context.Response.Close();
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
