using System.Text;
using Kiota.Utf8Json.Tests.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Serialization.Form;
using Microsoft.Kiota.Serialization.Multipart;
using Microsoft.Kiota.Serialization.Text;

namespace Kiota.Utf8Json.Tests.Adapter;

public class BodyTests
{
    static BodyTests()
    {
        ApiClientBuilder.RegisterDefaultDeserializer<TextParseNodeFactory>();
        ApiClientBuilder.RegisterDefaultSerializer<TextSerializationWriterFactory>();
        ApiClientBuilder.RegisterDefaultSerializer<FormSerializationWriterFactory>();
        ApiClientBuilder.RegisterDefaultSerializer<MultipartSerializationWriterFactory>();
    }

    [Fact]
    public async Task A_model_goes_out_and_comes_back()
    {
        await using var server = await LoopbackServer.StartAsync("""{"kind":"cat","lives":9}""", 201);
        using var adapter = Calls.Adapter(server);
        var request = Calls.Get(method: Method.POST);
        request.SetContentFromParsable(adapter, "application/json", new Animal { Name = "Tom" });
        var cat = Assert.IsType<Cat>(await adapter.SendAsync(request, Animal.CreateFromDiscriminatorValue));
        Assert.Equal(9, cat.Lives);
        var (line, body, headers) = server.Requests.Single();
        Assert.Equal(("POST /animals/tom", """{"name":"Tom"}""", "application/json", "14"), (line, body, headers["Content-Type"], headers["Content-Length"]));
    }

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("application/vnd.zoo+json", true)]
    [InlineData("application/json", false)]
    public void Generated_code_sets_the_body_that_Kiota_sets(string type, bool hasFastPath)
    {
        IParsable body = hasFastPath ? new Animal { Name = "Tom" } : new Plain { Text = "Tom" };
        ApiClientBuilder.RegisterDefaultSerializer<Utf8SerializationWriterFactory>();
        using var fast = new Utf8RequestAdapter(new AnonymousAuthenticationProvider(), new HttpClient());
        using var watched = new Utf8RequestAdapter(new AnonymousAuthenticationProvider(), new HttpClient());
        watched.EnableBackingStore(null!);
        using var stock = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: new HttpClient());
        foreach (IRequestAdapter adapter in new IRequestAdapter[] { fast, watched, stock })
        {
            var (kiotas, ours) = (Calls.Get(method: Method.POST), Calls.Get(method: Method.POST));
            kiotas.SetContentFromParsable(adapter, type, body);
            Utf8Request.SetContent(ours, adapter, type, body);
            Assert.Equal(Text(kiotas), Text(ours));
            Assert.Equal(kiotas.Headers["Content-Type"], ours.Headers["Content-Type"]);
        }

        static string Text(RequestInformation request)
        {
            using var reader = new StreamReader(request.Content);
            return reader.ReadToEnd();
        }
    }

    [Fact]
    public async Task Collections_primitives_streams_and_nothing()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            var (type, body) = context.Request.Query["fields"].ToString() switch
            {
                "objects" => ("application/vnd.zoo+json; charset=utf-8", """[{"kind":"cat"},{"name":"Rex"}]"""),
                "numbers" => ("application/json", "[1,2,null]"),
                "number" => ("application/json", "5"),
                "color" => ("application/json", "\"deep-red\""),
                "text" => ("text/plain", "hello"),
                "stream" => ("application/octet-stream", "bytes"),
                "null" => ("application/json", "null"),
                _ => ("application/json", ""),
            };
            context.Response.ContentType = type;
            await context.Response.WriteAsync(body);
        });
        using var adapter = Calls.Adapter(server);
        var animals = (await adapter.SendCollectionAsync(Of("objects"), Animal.CreateFromDiscriminatorValue))!.ToList();
        Assert.IsType<Cat>(animals[0]);
        Assert.Equal("Rex", animals[1].Name);
        Assert.Equal([1, 2, null], await adapter.SendPrimitiveCollectionAsync<int?>(Of("numbers")));
        Assert.Equal(5, await adapter.SendPrimitiveAsync<int?>(Of("number")));
        Assert.Equal(Color.DeepRed, await adapter.SendPrimitiveAsync<Color?>(Of("color")));
        Assert.Equal("hello", await adapter.SendPrimitiveAsync<string>(Of("text")));
        using (var stream = await adapter.SendPrimitiveAsync<Stream>(Of("stream"))) Assert.Equal("bytes", await new StreamReader(stream!).ReadToEndAsync());
        Assert.Null(await adapter.SendAsync(Of("null"), Animal.CreateFromDiscriminatorValue));
        Assert.Null(await adapter.SendAsync(Of("nothing"), Animal.CreateFromDiscriminatorValue));
        await adapter.SendNoContentAsync(Of("objects"));

        static RequestInformation Of(string what)
        {
            var request = Calls.Get();
            request.QueryParameters["fields"] = what;
            return request;
        }
    }

    [Fact]
    public async Task Forms_parts_and_streams_go_out_as_kiota_writes_them()
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        using var adapter = Calls.Adapter(server);
        var form = Calls.Get(method: Method.POST);
        form.SetContentFromParsable(adapter, "application/x-www-form-urlencoded", new Animal { Kind = "dog", Name = "a b" });
        await adapter.SendNoContentAsync(form);
        var multipart = Calls.Get(method: Method.POST);
        var parts = new MultipartBody();
        parts.AddOrReplacePart("animal", "application/json", new Animal { Name = "Tom" });
        parts.AddOrReplacePart("note", "text/plain", "hi");
        multipart.SetContentFromParsable(adapter, "multipart/form-data", parts);
        await adapter.SendNoContentAsync(multipart);
        var stream = Calls.Get(method: Method.PUT);
        stream.SetStreamContent(new MemoryStream(Encoding.UTF8.GetBytes("raw")), "image/png");
        await adapter.SendNoContentAsync(stream);
        Assert.Equal("kind=dog&name=a%20b", server.Requests[0].Body);
        Assert.Contains("""{"name":"Tom"}""", server.Requests[1].Body, StringComparison.Ordinal);
        Assert.StartsWith("multipart/form-data; boundary=", server.Requests[1].Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal(("raw", "image/png"), (server.Requests[2].Body, server.Requests[2].Headers["Content-Type"]));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    [InlineData("\"UTF-8\"")]
    public async Task A_body_may_come_in_another_charset(string charset)
    {
        var bytes = Encoding.GetEncoding(charset.Trim('"')).GetBytes("""{"name":"é"}""");
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.ContentType = "application/json; charset=" + charset;
            return context.Response.Body.WriteAsync(bytes).AsTask();
        });
        using var adapter = Calls.Adapter(server);
        Assert.Equal("é", (await adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue))!.Name);
    }

    [Theory]
    [InlineData(1_048_576)]
    [InlineData(5_000_000)]
    public async Task A_large_answer_of_an_announced_length_up_to_the_limit(int length)
    {
        var json = "{\"name\":\"" + new string('n', length - 11) + "\"}";
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.ContentLength = length;
            return context.Response.WriteAsync(json);
        });
        using var adapter = Calls.Adapter(server, options: new Utf8RequestAdapterOptions { MaxResponseSize = length });
        Assert.Equal(length - 11, (await adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue))!.Name!.Length);
    }

    [Fact]
    public async Task A_large_answer_in_chunks_and_with_a_byte_order_mark()
    {
        var name = new string('n', 300_000);
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await context.Response.WriteAsync("\uFEFF{\"name\":\"");
            for (var sent = 0; sent < name.Length; sent += 10_000)
            {
                await context.Response.WriteAsync(name[..10_000]);
                await context.Response.Body.FlushAsync();
            }
            await context.Response.WriteAsync("\"}");
        });
        using var adapter = Calls.Adapter(server);
        Assert.Equal(name, (await adapter.SendAsync(Calls.Get(), Animal.CreateFromDiscriminatorValue))!.Name);
    }
}
