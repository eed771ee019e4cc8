using System.IO.Compression;
using System.Text;
using Kiota.Utf8Json.Tests.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Serialization.Json;
using Microsoft.Kiota.Serialization.Text;

namespace Kiota.Utf8Json.Tests.Adapter;

/// <summary>Whatever a server answers, each kind of call ends as it does with Kiota's own adapter.</summary>
public class AgainstStockAdapterTests
{
    private const string Cat = """{"kind":"cat","name":"Tom","lives":9,"more":[1]}""";

    // The answers by name: what the server does with them is not to be told from a test's data.
    private static readonly Dictionary<string, RequestDelegate> Answers = new()
    {
        ["object"] = Json(Cat),
        ["array"] = Json($"[{Cat},{Cat}]"),
        ["text"] = Json("\"deep-red\""),
        ["number"] = Json("5"),
        ["byte order mark"] = Json("\uFEFF" + Cat),
        ["vendor media type"] = Json(Cat, type: "application/vnd.zoo.v1+json; charset=utf-8"),
        ["media type in capitals"] = Json(Cat, type: "Application/JSON"),
        ["plain text"] = Json("hello", type: "text/plain"),
        ["empty with a length"] = Json(""),
        ["empty in chunks"] = async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.FlushAsync();
        },
        ["in chunks"] = async context =>
        {
            context.Response.ContentType = "application/json";
            foreach (var one in Encoding.UTF8.GetBytes(Cat))
            {
                await context.Response.Body.WriteAsync(new[] { one });
                await context.Response.Body.FlushAsync();
            }
        },
        ["202"] = Json(Cat, 202),
        ["204"] = Json(null, 204),
        ["205"] = Json(null, 205),
        ["400 with its model"] = Json("""{"message":"no"}""", 400),
        ["401 without a challenge"] = Json("""{"message":"no"}""", 401),
        ["410 that is mapped by its range"] = Json("""{"message":"gone"}""", 410),
        ["500 that is not mapped"] = Json("""{"message":"no"}""", 500),
        ["gzip"] = context => CompressedAsync(context, "gzip", body => new GZipStream(body, CompressionLevel.Fastest)),
        ["brotli"] = context => CompressedAsync(context, "br", body => new BrotliStream(body, CompressionLevel.Fastest)),
        ["deflate"] = context => CompressedAsync(context, "deflate", body => new ZLibStream(body, CompressionLevel.Fastest)),
        ["redirect"] = context =>
        {
            if (context.Request.Query.ContainsKey("loud")) return Json(Cat)(context);
            context.Response.Redirect("/animals/tom?loud=true", permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        },
    };

    static AgainstStockAdapterTests() => ApiClientBuilder.RegisterDefaultDeserializer<TextParseNodeFactory>();

    public static TheoryData<string> Names => [.. Answers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_kind_of_call_ends_alike(string answer)
    {
        await using var server = await LoopbackServer.StartAsync(Answers[answer]);
        using var ours = Calls.Adapter(server);
        using var stock = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), Parsing(), httpClient: KiotaHttpClient.Create()) { BaseUrl = server.Url };
        Assert.Equal(await EndsAsync(stock, Method.GET), await EndsAsync(ours, Method.GET));
        Assert.Equal(await EndsAsync(stock, Method.POST), await EndsAsync(ours, Method.POST));
    }

    [Fact]
    public async Task The_answer_to_a_HEAD_has_no_body_whatever_its_headers_say()
    {
        await using var server = await LoopbackServer.StartAsync(Answers["object"]);
        using var adapter = Calls.Adapter(server);
        Assert.Equal("object: null\nobjects: none\ntext: null\nnumber: null\nstream: null\nnothing: done", await EndsAsync(adapter, Method.HEAD));
    }

    private static async Task<string> EndsAsync(IRequestAdapter adapter, Method method)
    {
        var errors = new Dictionary<string, ParsableFactory<IParsable>> { ["400"] = _ => new Refusal(), ["4XX"] = _ => new Refusal() };
        string[] ends =
        [
            await EndAsync("object", async () => Shown(await adapter.SendAsync(Calls.Get(method: method), Animal.CreateFromDiscriminatorValue, errors))),
            await EndAsync("objects", async () => string.Join(";", (await adapter.SendCollectionAsync(Calls.Get(method: method), Animal.CreateFromDiscriminatorValue, errors))?.Select(Shown) ?? ["none"])),
            await EndAsync("text", async () => await adapter.SendPrimitiveAsync<string>(Calls.Get(method: method), errors)),
            await EndAsync("number", async () => (await adapter.SendPrimitiveAsync<int?>(Calls.Get(method: method), errors))?.ToString()),
            await EndAsync("stream", async () => await ReadAsync(await adapter.SendPrimitiveAsync<Stream>(Calls.Get(method: method), errors))),
            await EndAsync("nothing", async () =>
            {
                await adapter.SendNoContentAsync(Calls.Get(method: method), errors);
                return "done";
            }),
        ];
        return string.Join("\n", ends);
    }

    private static async Task<string> EndAsync(string call, Func<Task<string?>> send)
    {
        try
        {
            return $"{call}: {await send() ?? "null"}";
        }
        catch (Refusal error)
        {
            return $"{call}: refusal {error.ResponseStatusCode} {error.Message}";
        }
        catch (ApiException error) when (error.ResponseStatusCode >= 300)
        {
            return $"{call}: failure {error.ResponseStatusCode}";
        }
        catch (Exception error) when (error is not Xunit.Sdk.XunitException)
        {
            return $"{call}: unreadable"; // each adapter has its own exceptions for that
        }
    }

    private static string Shown(Animal? animal) => animal is null ? "null" : $"{animal.GetType().Name} {animal.Kind} {animal.Name} {string.Join(",", animal.AdditionalData.Keys)}";

    private static async Task<string?> ReadAsync(Stream? stream)
    {
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync() is { Length: > 0 } text ? text : null;
    }

    private static RequestDelegate Json(string? body, int status = 200, string type = "application/json") => async context =>
    {
        context.Response.StatusCode = status;
        if (body is null) return;
        context.Response.ContentType = type;
        context.Response.ContentLength = Encoding.UTF8.GetByteCount(body);
        if (context.Request.Method != "HEAD") await context.Response.WriteAsync(body);
    };

    private static async Task CompressedAsync(HttpContext context, string encoding, Func<Stream, Stream> compress)
    {
        Assert.Contains(encoding, context.Request.Headers.AcceptEncoding.ToString(), StringComparison.Ordinal);
        context.Response.ContentType = "application/json";
        context.Response.Headers.ContentEncoding = encoding;
        await using var body = compress(context.Response.Body);
        await body.WriteAsync(Encoding.UTF8.GetBytes(Cat));
    }

    private static ParseNodeFactoryRegistry Parsing()
    {
        var parsing = new ParseNodeFactoryRegistry();
        parsing.ContentTypeAssociatedFactories["application/json"] = new JsonParseNodeFactory();
        parsing.ContentTypeAssociatedFactories["text/plain"] = new TextParseNodeFactory();
        return parsing;
    }

    private sealed class Refusal : ApiException, IParsable
    {
        private string? message;

        public override string Message => message ?? "no message";

        public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>> { ["message"] = node => message = node.GetStringValue() };
        public void Serialize(ISerializationWriter writer) => writer.WriteStringValue("message", message);
    }
}
