using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using Kiota.Utf8Json.Tests.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Kiota.Utf8Json.Tests.Adapter;

/// <summary>An adapter over an exchange of its user's, and with errors of its user's.</summary>
public class ExchangeTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_serves_every_kind_of_call_read_or_not(bool reads)
    {
        await using var server = await LoopbackServer.StartAsync("""{"name":"tom"}""");
        using var http = new HttpClient();
        using var adapter = new Utf8RequestAdapter(new Exchange(http, reads), new Utf8RequestAdapterOptions()) { BaseUrl = server.Url };
        var native = new NativeResponseHandler();
        var request = Calls.Get();
        request.SetResponseHandler(native);

        Assert.Equal("tom", (await adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue))!.Name);
        await adapter.SendNoContentAsync(Calls.Get());
        using (var stream = await adapter.SendPrimitiveAsync<Stream>(Calls.Get()))
            Assert.Equal("""{"name":"tom"}""", await new StreamReader(stream!).ReadToEndAsync());
        await adapter.SendAsync(request, Animal.CreateFromDiscriminatorValue);
        using var answer = Assert.IsType<HttpResponseMessage>(native.Value);
        Assert.Equal("""{"name":"tom"}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_body_in_another_charset_is_read_by_the_adapter_and_left_to_others_as_it_came()
    {
        var latin = Encoding.Latin1.GetBytes("""{"name":"Zoë"}""");
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.ContentType = "application/json; charset=iso-8859-1";
            return context.Response.Body.WriteAsync(latin).AsTask();
        });
        using var http = new HttpClient();
        var exchange = new Exchange(http, reads: true);
        using var adapter = new Utf8RequestAdapter(exchange, new Utf8RequestAdapterOptions()) { BaseUrl = server.Url };

        Assert.Equal("Zoë", (await adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue))!.Name);
        Assert.Equal(latin, exchange.Seen);
    }

    [Fact]
    public async Task An_answer_is_disposed_after_its_call_and_of_no_more_use()
    {
        await using var server = await LoopbackServer.StartAsync("""{"name":"tom"}""");
        using var http = new HttpClient();
        var exchange = new Exchange(http, reads: true);
        using var adapter = new Utf8RequestAdapter(exchange, new Utf8RequestAdapterOptions()) { BaseUrl = server.Url };

        await adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue);

        Assert.True(exchange.Last!.Body.IsEmpty);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => exchange.Last.Response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(14, false)]
    public async Task An_answer_takes_no_more_than_it_is_told(int most, bool isTooLarge)
    {
        foreach (var announced in new[] { true, false })
        {
            await using var server = await LoopbackServer.StartAsync(async context =>
            {
                if (announced) context.Response.ContentLength = 14;
                await context.Response.Body.WriteAsync("""{"name":"tom"}"""u8.ToArray());
            });
            using var http = new HttpClient();
            using var request = new HttpRequestMessage(HttpMethod.Get, server.Url);
            using var answer = new HttpAnswer(request, await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead));

            var failure = await Record.ExceptionAsync(() => answer.ReadAsync(most, CancellationToken.None).AsTask());

            Assert.Equal(isTooLarge, failure is UnexpectedResponseException { ResponseStatusCode: 200 });
        }
    }

    [Fact]
    public void A_promise_of_a_large_body_costs_no_memory_until_it_is_kept()
    {
        var content = new ByteArrayContent([1]);
        content.Headers.ContentLength = 250_000_000;
        using var answer = new HttpAnswer(new HttpRequestMessage(), new HttpResponseMessage { Content = content });
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = answer.ReadAsync(300_000_000, CancellationToken.None);

        // It was read on this thread, so that what others allocate does not count.
        Assert.True(reading.IsCompletedSuccessfully);
        Assert.Equal(1, answer.Body.Length);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    [Fact]
    public async Task An_own_error_is_recorded_once_by_its_status()
    {
        var tags = new ConcurrentQueue<KeyValuePair<string, object?>[]>();
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, it) => { if (instrument.Meter.Name == Utf8RequestAdapter.TelemetryName) it.EnableMeasurementEvents(instrument); },
        };
        meters.SetMeasurementEventCallback<double>((_, _, of, _) => tags.Enqueue(of.ToArray()));
        meters.Start();
        await using var server = await LoopbackServer.StartAsync("""{"name":"gone"}""", 404);
        using var http = new HttpClient();
        using var adapter = new Utf8RequestAdapter(new Exchange(http, reads: true), new Utf8RequestAdapterOptions { Errors = new Errors("gone") }) { BaseUrl = server.Url };

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => adapter.SendNoContentAsync(Calls.Get()));

        var port = new Uri(server.Url).Port;
        var mine = Assert.Single(tags, it => it.Any(tag => tag.Key == "server.port" && Equals(tag.Value, port)));
        Assert.Equal("404", Assert.Single(mine, tag => tag.Key == "error.type").Value);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(200)]
    public async Task The_services_own_error_wins_over_status_and_document(int status)
    {
        await using var server = await LoopbackServer.StartAsync("""{"name":"gone"}""", status);
        using var http = new HttpClient();
        using var adapter = new Utf8RequestAdapter(new Exchange(http, reads: true), new Utf8RequestAdapterOptions { Errors = new Errors("gone") }) { BaseUrl = server.Url };
        var native = new NativeResponseHandler();
        var request = Calls.Get();
        request.SetResponseHandler(native);

        Assert.Equal($"own {status}", (await Assert.ThrowsAsync<InvalidTimeZoneException>(() => adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue))).Message);
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => adapter.SendNoContentAsync(Calls.Get()));
        await adapter.SendAsync(request, Animal.CreateFromDiscriminatorValue);
        Assert.Equal(status, (int)Assert.IsType<HttpResponseMessage>(native.Value).StatusCode);
    }

    [Theory]
    [InlineData(500, "{}")]
    [InlineData(200, "{")]
    [InlineData(200, "nonsense")]
    public async Task What_the_document_does_not_describe_is_named_by_the_service_too(int status, string body)
    {
        await using var server = await LoopbackServer.StartAsync(body, status);
        using var http = new HttpClient();
        using var adapter = new Utf8RequestAdapter(new Exchange(http, reads: true), new Utf8RequestAdapterOptions { Errors = new Errors("gone") }) { BaseUrl = server.Url };

        var failure = await Assert.ThrowsAsync<InvalidTimeZoneException>(() => adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue));

        Assert.Equal(status, Assert.IsType<UnexpectedResponseException>(failure.InnerException).ResponseStatusCode);
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(204, "")]
    [InlineData(200, "null")]
    public async Task A_success_without_its_result_is_null_or_an_error_as_chosen(int status, string body)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            return body.Length == 0 ? Task.CompletedTask : context.Response.WriteAsync(body);
        });
        using var http = new HttpClient();
        using var lenient = Calls.Adapter(server, client: http);
        using var strict = Calls.Adapter(server, client: http, options: new Utf8RequestAdapterOptions { RequiresResult = true });

        Assert.Null(await lenient.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue));
        Assert.Equal(status, (await Assert.ThrowsAsync<UnexpectedResponseException>(() => strict.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue))).ResponseStatusCode);
        await strict.SendNoContentAsync(Calls.Get());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{\"kind\":\"cat\"}]")]
    [InlineData("\"text\"")]
    [InlineData("3")]
    [InlineData("true")]
    public async Task Another_kind_of_JSON_than_an_object_is_refused_where_a_result_is_required(string body)
    {
        await using var server = await LoopbackServer.StartAsync(body);
        using var http = new HttpClient();
        using var lenient = Calls.Adapter(server, client: http);
        using var strict = Calls.Adapter(server, client: http, options: new Utf8RequestAdapterOptions { RequiresResult = true });

        Assert.NotNull(await lenient.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue));
        var refused = await Assert.ThrowsAsync<UnexpectedResponseException>(() => strict.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue));
        Assert.Equal((200, "application/json"), (refused.ResponseStatusCode, refused.MediaType));
        Assert.Contains("not an object", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(await strict.SendAsync(Calls.Get(), UntypedNode.CreateFromDiscriminatorValue));
    }

    [Fact]
    public void Neither_exchange_nor_options_nor_answer_may_be_null()
    {
        using var http = new HttpClient();
        Assert.Throws<ArgumentNullException>("exchange", () => new Utf8RequestAdapter((IExchange)null!, new Utf8RequestAdapterOptions()));
        Assert.Throws<ArgumentNullException>("options", () => new Utf8RequestAdapter(new Exchange(http, reads: false), null!));
        Assert.Throws<ArgumentNullException>("response", () => new HttpAnswer(new HttpRequestMessage(), null!));
        Assert.Throws<ArgumentNullException>("request", () => new HttpAnswer(null!, new HttpResponseMessage()));
    }

    private sealed class Exchange(HttpClient http, bool reads) : IExchange
    {
        public HttpAnswer? Last { get; private set; }

        public byte[] Seen { get; private set; } = [];

        public async ValueTask<HttpAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Last = new HttpAnswer(request, await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken));
            Assert.Same(request, Last.Request);
            Assert.False(Last.IsRead);
            if (reads) await Last.ReadAsync(1000, cancellationToken);
            if (reads) await Last.ReadAsync(1, cancellationToken); // has been done, and is not done again
            Assert.Equal(reads, Last.IsRead);
            Seen = Last.Body.ToArray();
            return Last;
        }
    }

    private sealed class Errors(string word) : IServiceErrors
    {
        public ValueTask<Exception?> OfAsync(HttpAnswer answer, RequestInformation request)
        {
            var isError = Encoding.UTF8.GetString(answer.Body.ToArray()).Contains(word, StringComparison.Ordinal);
            return new ValueTask<Exception?>(isError ? new InvalidTimeZoneException($"own {(int)answer.Response.StatusCode}") : null);
        }

        public Exception Of(HttpAnswer answer, UnexpectedResponseException failure) => new InvalidTimeZoneException("own", failure);
    }
}
