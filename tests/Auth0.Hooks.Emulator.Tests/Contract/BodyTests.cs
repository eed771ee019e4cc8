using System.Net.Http.Headers;
using System.Text;

namespace Auth0.Hooks.Emulator.Tests.Contract;

public sealed class BodyTests : IAsyncLifetime
{
    private Api api = null!;

    public async Task InitializeAsync() => api = await Api.StartAsync();

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Theory]
    [InlineData("""{"script":"x","triggerId":"credentials-exchange"}""", "'Missing required property: name'.")]
    [InlineData("""{"name":"a","script":"","triggerId":"credentials-exchange"}""", "'String is too short (0 chars), minimum 1' on property script")]
    [InlineData("""{"name":"-a","script":"x","triggerId":"credentials-exchange"}""", "'String does not match pattern ^[a-zA-Z0-9]([ \\-a-zA-Z0-9]*[a-zA-Z0-9])?$: -a' on property name")]
    [InlineData("""{"name":"a\n","script":"x","triggerId":"credentials-exchange"}""", "'String does not match pattern")]
    [InlineData("""{"name":"a","script":"x","triggerId":"post-login"}""", "'No enum match for: post-login' on property triggerId")]
    [InlineData("""{"name":"a","script":"x","triggerId":"credentials-exchange","extra":1}""", "'Additional properties not allowed: extra'.")]
    [InlineData("""{"name":"a","script":"x","triggerId":"credentials-exchange","enabled":"true"}""", "'Expected type boolean but found type string' on property enabled")]
    [InlineData("""{"name":"a","script":"x","triggerId":"credentials-exchange","dependencies":{"axios":1}}""", "'Expected type string but found type integer' on property dependencies.axios")]
    [InlineData("""{"name":null,"script":"x","triggerId":"credentials-exchange"}""", "'Expected type string but found type null' on property name")]
    [InlineData("null", "'Expected type object but found type null'.")]
    [InlineData("[]", "'Expected type object but found type array'.")]
    [InlineData("1.5", "'Expected type object but found type number'.")]
    public async Task A_body_that_breaks_the_document_is_refused(string body, string message)
    {
        Answer answer = await api.SendTextAsync("POST", "/api/v2/hooks", body);
        Assert.Equal(400, answer.Status);
        Assert.Equal("invalid_body", answer.Json.GetProperty("errorCode").GetString());
        Assert.StartsWith($"Payload validation error: {message}", answer.Json.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}{}")]
    [InlineData("{\"name\":\"\\ud800\",\"script\":\"x\",\"triggerId\":\"credentials-exchange\"}")]
    public async Task What_is_no_json_is_refused(string body) =>
        (await api.SendTextAsync("POST", "/api/v2/hooks", body)).IsError(400, "Bad Request", "Invalid request payload JSON format", "invalid_body");

    [Fact]
    public async Task Deep_nesting_and_broken_utf8_are_refused()
    {
        string deep = new string('[', 10_000) + new string(']', 10_000);
        (await api.SendTextAsync("POST", "/api/v2/hooks", deep)).IsError(400, "Bad Request", "Invalid request payload JSON format", "invalid_body");
        using ByteArrayContent broken = new([.. "{\"name\":\""u8, 0xFF, .. "\"}"u8]) { Headers = { ContentType = new("application/json") } };
        (await api.SendAsync("POST", "/api/v2/hooks", broken)).IsError(400, "Bad Request", "Invalid request payload JSON format", "invalid_body");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_a_megabyte_is_too_large(bool chunked)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/v2/hooks")
        {
            Content = new ByteArrayContent(new byte[1024 * 1024 + 1]) { Headers = { ContentType = new("application/json") } },
            Headers = { TransferEncodingChunked = chunked },
        };
        using HttpResponseMessage response = await api.Http.SendAsync(request);
        Assert.Equal("""{"statusCode":413,"error":"Payload Too Large","message":"Payload content length greater than maximum allowed: 1048576"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Another_media_type_is_not_supported() =>
        (await api.SendTextAsync("POST", "/api/v2/hooks", "<hook/>", "application/xml")).IsError(415, "Unsupported Media Type", "Unsupported Media Type");

    [Fact]
    public async Task A_form_is_the_json_that_it_stands_for()
    {
        Answer created = await api.SendTextAsync(
            "POST", "/api/v2/hooks", "name=From+a+form&script=x%3D1&triggerId=credentials-exchange&enabled=true&dependencies[axios]=0.21.1", "application/x-www-form-urlencoded");
        Assert.Equal(201, created.Status);
        Assert.EndsWith("""
            "name":"From a form","script":"x=1","enabled":true,"dependencies":{"axios":"0.21.1"}}
            """, created.Body, StringComparison.Ordinal);
        string id = created.Json.GetProperty("id").GetString()!;
        Assert.Equal(201, (await api.SendTextAsync("POST", $"/api/v2/hooks/{id}/secrets", "KEY=true", "application/x-www-form-urlencoded")).Status);
        Assert.Equal(200, (await api.SendTextAsync("PATCH", $"/api/v2/hooks/{id}", "enabled=false", "application/x-www-form-urlencoded")).Status);
    }

    [Theory]
    [InlineData("GET", "null", "application/json", 200)]
    [InlineData("GET", "", "application/json", 200)]
    [InlineData("GET", "{}", "text/plain", 200)]
    [InlineData("DELETE", "{}", "application/json", 204)]
    [InlineData("DELETE", "null", "application/json", 204)]
    public async Task A_body_that_means_nothing_is_ignored(string method, string body, string mediaType, int status)
    {
        string id = await api.CreateHookAsync("Ignored");
        Assert.Equal(status, (await api.SendTextAsync(method, $"/api/v2/hooks/{id}", body, mediaType)).Status);
    }

    [Fact]
    public async Task A_body_without_a_type_is_json()
    {
        using ByteArrayContent untyped = new(Encoding.UTF8.GetBytes("""{"name":"a","script":"x","triggerId":"credentials-exchange"}"""));
        Assert.Equal(201, (await api.SendAsync("POST", "/api/v2/hooks", untyped)).Status);
        using ByteArrayContent vendor = new([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("""{"name":"b","script":"x","triggerId":"credentials-exchange"}""")])
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/vnd.api+json") },
        };
        Assert.Equal(201, (await api.SendAsync("POST", "/api/v2/hooks", vendor)).Status);
    }
}
