using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Auth0.Hooks.Emulator.Tests.Contract;

public sealed class FloodTests : IAsyncLifetime
{
    private Api api = null!;

    public async Task InitializeAsync() => api = await Api.StartAsync();

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task Too_many_headers_and_too_large_ones_are_refused_in_the_shape_of_the_service()
    {
        foreach ((int count, int length) in new[] { (150, 10), (1, 40_000) })
        {
            using HttpRequestMessage request = new(HttpMethod.Get, "/api/v2/hooks");
            for (int index = 0; index < count; index++)
                request.Headers.Add($"X-Flood-{index}", new string('x', length));
            using HttpResponseMessage response = await api.Http.SendAsync(request);
            Assert.Equal("""{"statusCode":431,"error":"Request Header Fields Too Large","message":"Request Header Fields Too Large"}""", await response.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task An_endless_address_is_refused_in_the_shape_of_the_service() =>
        (await api.GetAsync("/api/v2/hooks?fields=" + new string('x', 10_000))).IsError(414, "URI Too Long", "URI Too Long");

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/oauth/authorize")]
    [InlineData("/api/v1/hooks")]
    [InlineData("/emulator/page/nothing")]
    public async Task What_does_not_exist_is_not_found_in_the_shape_of_the_service(string path) =>
        (await api.GetAsync(path)).IsError(404, "Not Found", "Not Found");

    [Fact]
    public async Task Random_requests_are_never_an_error_of_the_server()
    {
        Random random = new(20241118);
        string id = await api.CreateHookAsync("Target");
        string[] methods = ["GET", "POST", "PATCH", "DELETE", "PUT"];
        string[] paths = ["/api/v2/hooks", $"/api/v2/hooks/{id}", $"/api/v2/hooks/{id}/secrets", "/oauth/token", "/emulator/faults", "/emulator/lifecycle", $"/emulator/hooks/{id}/run", "/emulator/page/run", "/"];
        string[] types = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"];
        string[] pieces = ["{", "}", "[", "]", ":", ",", "\"", "\"name\"", "\"script\"", "\"triggerId\"", "\"credentials-exchange\"", "\"enabled\"", "true", "null", "1e999", "-0", "\\ud800", "\\u0000", "=", "&", "%", "%00", "grant_type", "status", "\u00e9", "\ud83d\ude00", " ", "--x\r\n", "dependencies[a]", "client_credentials"];
        for (int round = 0; round < 1500; round++)
        {
            string body = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            string query = random.Next(3) == 0 ? "?" + Uri.EscapeDataString(pieces[random.Next(pieces.Length)]) + "=" + Uri.EscapeDataString(pieces[random.Next(pieces.Length)].Replace("\\ud800", "", StringComparison.Ordinal)) : "";
            using ByteArrayContent content = new(Encoding.UTF8.GetBytes(body));
            content.Headers.TryAddWithoutValidation("Content-Type", types[random.Next(types.Length)]);
            string method = methods[random.Next(methods.Length)];
            string path = paths[random.Next(paths.Length)];
            if (method == "DELETE" && path == $"/api/v2/hooks/{id}")
                continue;
            Answer answer = await api.SendAsync(method, path + query, content);
            Assert.True(answer.Status < 500, $"{method} {path}{query} with {body} answered {answer.Status}: {answer.Body}");
            Assert.DoesNotContain("   at ", answer.Body, StringComparison.Ordinal);
            if (api.Tenant.Faults.Any() || api.Tenant.Lifecycle != HooksLifecycle.Active)
            {
                api.Tenant.Faults.Clear();
                api.Tenant.Lifecycle = HooksLifecycle.Active;
            }
        }
    }

    [Theory]
    [InlineData("GET /api/v2/hooks/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /api/v2/hooks HTTP/1.1\r\nHost: a b\r\n\r\n")]
    [InlineData("GET /api/v2/hooks HTTP/1.1\r\n\r\n")]
    [InlineData("GET /api/v2/hooks HTTP/1.0\r\n\r\n")]
    [InlineData("POST /oauth/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST /oauth/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("GET http://[::1/api/v2/hooks HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("POST /oauth/token HTTP/1.1\r\nHost: xn--\r\nContent-Type: application/json\r\nContent-Length: 171\r\n\r\n{\"grant_type\":\"client_credentials\",\"client_id\":\"emulator-client-id\",\"client_secret\":\"not-a-real-secret\",\"audience\":\"https://x/api/v2/\",\"padding\":\"xxxxxxxxxxxxxxxxxxxxxxx\"}")]
    [InlineData("POST /oauth/token HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: 171\r\n\r\n{\"grant_type\":\"client_credentials\",\"client_id\":\"emulator-client-id\",\"client_secret\":\"not-a-real-secret\",\"audience\":\"https://x/api/v2/\",\"padding\":\"xxxxxxxxxxxxxxxxxxxxxxx\"}")]
    public async Task What_is_hardly_http_is_refused(string request)
    {
        using TcpClient tcp = new();
        await tcp.ConnectAsync("127.0.0.1", api.Tenant.BaseAddress.Port);
        await using NetworkStream stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using StreamReader reader = new(stream);
        Assert.Matches("^HTTP/1\\.[01] 4", await reader.ReadLineAsync());
    }

    [Theory]
    [InlineData("GET /api/v2/hooks/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, "Bad Request")]
    [InlineData("NONSENSE\r\n\r\n", 400, "Bad Request")]
    [InlineData("GET /api/v2/hooks HTTP/1.1\r\n\r\n", 400, "Bad Request")]
    [InlineData("GET /api/v2/hooks HTTP/3.7\r\nHost: localhost\r\n\r\n", 505, "HTTP Version Not Supported")]
    [InlineData(null, 414, "URI Too Long")]
    public async Task What_the_web_server_refuses_by_itself_has_the_shape_of_the_service_too(string? request, int status, string reason)
    {
        foreach (bool https in new[] { false, true })
        {
            await using HooksEmulator tenant = await HooksEmulator.StartAsync(new() { UseHttps = https, Domain = "tenant.example.test" });
            using TcpClient tcp = new();
            await tcp.ConnectAsync("127.0.0.1", tenant.BaseAddress.Port);
            await using Stream stream = https ? await SecureAsync(tcp.GetStream()) : tcp.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request ?? $"GET /{new string('x', 100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            using StreamReader reader = new(stream);
            string answer = await reader.ReadToEndAsync();

            string body = $$"""{"statusCode":{{status}},"error":"{{reason}}","message":"{{reason}}"}""";
            Assert.StartsWith($"HTTP/1.1 {status} {reason}\r\n", answer, StringComparison.Ordinal);
            Assert.Contains($"\r\nContent-Length: {body.Length}\r\n", answer, StringComparison.Ordinal);
            Assert.EndsWith("\r\n\r\n" + body, answer, StringComparison.Ordinal);
        }
    }

    private static async Task<Stream> SecureAsync(Stream stream)
    {
        SslStream secure = new(stream, leaveInnerStreamOpen: false, (_, _, _, _) => true);
        await secure.AuthenticateAsClientAsync("localhost");
        return secure;
    }
}
