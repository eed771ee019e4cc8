using System.Text.Json;
using Kiota.Utf8Json.Tests.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json.Tests.Adapter;

public class FailureTests
{
    private static Dictionary<string, ParsableFactory<IParsable>> Mapping(string key) => new() { [key] = _ => new ZooError() };

    [Theory]
    [InlineData(404, "404")]
    [InlineData(404, "4XX")]
    [InlineData(503, "5XX")]
    [InlineData(503, "XXX")]
    public async Task A_mapped_status_becomes_its_error(int status, string key)
    {
        await using var server = await LoopbackServer.StartAsync("""{"message":"gone"}""", status);
        using var adapter = Calls.Adapter(server, client: new HttpClient());
        var error = await Assert.ThrowsAsync<ZooError>(() => adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue, Mapping(key)));
        Assert.Equal(("gone", status), (error.Message, error.ResponseStatusCode));
        Assert.Contains("date", error.ResponseHeaders.Keys, StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("text/html", "<h1>Bad gateway</h1>")]
    [InlineData("application/json", "<h1>Bad gateway</h1>")]
    [InlineData("application/json", "")]
    public async Task A_body_that_is_not_the_error_model_is_shown_and_keeps_the_status(string type, string body)
    {
        await using var server = await LoopbackServer.StartAsync(body, 502, type);
        using var adapter = Calls.Adapter(server);
        var error = await Assert.ThrowsAsync<UnexpectedResponseException>(() => adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue, Mapping("5XX")));
        Assert.Equal((502, body.Length == 0 ? null : body, type), (error.ResponseStatusCode, error.Body, error.MediaType));
    }

    [Fact]
    public async Task What_is_not_modified_is_a_success_without_a_body_as_it_is_with_Kiota_since_2_1()
    {
        await using var server = await LoopbackServer.StartAsync("", 304);
        using var adapter = Calls.Adapter(server);
        Assert.Null(await adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue, Mapping("XXX")));
        Assert.Null(await adapter.SendPrimitiveAsync<Stream>(Calls.Get(), Mapping("XXX")));
        await adapter.SendNoContentAsync(Calls.Get(), Mapping("XXX"));
    }

    [Fact]
    public async Task A_status_without_a_model_says_so()
    {
        await using var server = await LoopbackServer.StartAsync(new string('x', 10_000), 418, "text/plain");
        using var adapter = Calls.Adapter(server);
        var error = await Assert.ThrowsAsync<UnexpectedResponseException>(() => adapter.SendNoContentAsync(Calls.Get(), Mapping("404")));
        Assert.Contains("no error factory is registered for this code: 418", error.Message, StringComparison.Ordinal);
        Assert.Equal(4096, error.Body!.Length);
    }

    [Theory]
    [InlineData("""{"name":"Tom" """)]
    [InlineData("""{"name":"Tom"} trailing""")]
    [InlineData("<html>")]
    [InlineData("""{"kind":"cat","lives":3000000000}""")]
    [InlineData("""{"a":{"b":{"c":{"d":1}}}}""")]
    public async Task A_malformed_success_is_told_apart_and_its_content_stays_private(string body)
    {
        await using var server = await LoopbackServer.StartAsync(body);
        using var adapter = Calls.Adapter(server, options: new Utf8RequestAdapterOptions { MaxDepth = 3 });
        var error = await Assert.ThrowsAsync<UnexpectedResponseException>(() => adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue));
        Assert.IsAssignableFrom<JsonException>(error.InnerException);
        Assert.Equal(200, error.ResponseStatusCode);
        Assert.Null(error.Body);
        Assert.DoesNotContain("Tom", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_is_not_utf8_is_malformed()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.Body.WriteAsync(new byte[] { (byte)'{', (byte)'"', (byte)'n', (byte)'a', (byte)'m', (byte)'e', (byte)'"', (byte)':', (byte)'"', 0xC3, 0x28, (byte)'"', (byte)'}' }).AsTask();
        });
        using var adapter = Calls.Adapter(server);
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_beyond_the_limit_is_refused(bool announced)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            var body = "{\"name\":\"" + new string('x', 20_000) + "\"}";
            if (announced) context.Response.ContentLength = body.Length;
            return context.Response.WriteAsync(body);
        });
        using var adapter = Calls.Adapter(server, options: new Utf8RequestAdapterOptions { MaxResponseSize = 10_000 });
        var error = await Assert.ThrowsAsync<UnexpectedResponseException>(() => adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue));
        Assert.Contains("larger than MaxResponseSize, 10000 bytes: raise it", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_breaks_in_the_body_is_a_request_error()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync("{");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        using var adapter = Calls.Adapter(server, client: new HttpClient());
        await Assert.ThrowsAsync<HttpRequestException>(() => adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue));
    }

    [Fact]
    public async Task The_time_out_of_the_client_covers_the_body()
    {
        await using var server = await StallingServer.StartAsync();
        using var impatient = Calls.Adapter(server.Loopback, client: new HttpClient { Timeout = TimeSpan.FromMilliseconds(200) });
        var late = await Assert.ThrowsAsync<TaskCanceledException>(() => impatient.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue));
        Assert.IsType<TimeoutException>(late.InnerException);
    }

    [Fact]
    public async Task A_token_ends_a_call_before_it_is_sent_and_while_its_answer_is_read()
    {
        await using var server = await StallingServer.StartAsync();
        using var adapter = Calls.Adapter(server.Loopback);
        using var duringBody = new CancellationTokenSource();
        var reading = adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue, cancellationToken: duringBody.Token);
        await server.InBody;
        await duringBody.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);

        using var before = new CancellationTokenSource();
        await before.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => adapter.SendNoContentAsync(Calls.Get(), cancellationToken: before.Token));
    }

    [Fact]
    public async Task A_token_ends_a_call_between_its_headers_and_its_body()
    {
        await using var server = await StallingServer.StartAsync();
        using var ending = new CancellationTokenSource();
        using var client = new HttpClient(new CancelOnHeaders(ending)); // disposes what it is over
        using var adapter = Calls.Adapter(server.Loopback, client: client);
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue, cancellationToken: ending.Token));
        Assert.Equal(ending.Token, cancelled.CancellationToken);
    }

    private sealed class CancelOnHeaders(CancellationTokenSource source) : DelegatingHandler(new HttpClientHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            await source.CancelAsync();
            return answer;
        }
    }

    private sealed class ZooError : ApiException, IUtf8JsonObject
    {
        private string? message;

        public override string Message => message ?? base.Message;

        public bool ReadProperty(scoped ReadOnlySpan<byte> name, ref Utf8TokenReader reader)
        {
            if (!name.SequenceEqual("message"u8)) return false;
            message = Utf8Read.String(ref reader);
            return true;
        }

        public void WriteProperties(Utf8JsonWriter writer) => Utf8Write.Property(writer, "message"u8, message);
        public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>();
        public void Serialize(ISerializationWriter writer) => writer.WriteStringValue("message", message);
    }
}
