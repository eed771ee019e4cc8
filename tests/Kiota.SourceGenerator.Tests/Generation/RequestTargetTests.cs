using System.Globalization;

namespace Kiota.SourceGenerator.Tests.Generation;

public class RequestTargetTests
{
    [Theory]
    [InlineData("{ url: 'https://example.com/v1/' }", "https://example.com/v1")]
    [InlineData("{ url: 'https://{region}.example.com/{version}', variables: { region: { default: eu }, version: { default: v2, enum: [v1, v2] } } }", "https://eu.example.com/v2")]
    [InlineData("{ url: '{scheme}://example.com', variables: { scheme: { default: https } } }", "https://example.com")]
    [InlineData("{ url: 'https://{tenant}.example.com' }", "https://{tenant}.example.com")]
    [InlineData("{ url: 'wss://example.com/socket' }", "https://other.example.com")]
    [InlineData("{ url: '{scheme}://example.com', variables: { scheme: { default: wss } } }", null)]
    [InlineData("{ url: '/v1' }", null)]
    public void The_base_URL_is_the_first_server_with_its_variables_at_their_defaults(string server, string? url)
    {
        string sources = Sources($"[ {server}, {{ url: 'https://other.example.com' }} ]", "application/json");
        Assert.Equal(url is not null, sources.Contains($"RequestAdapter.BaseUrl = \"{url}\";", StringComparison.Ordinal));
        Assert.Equal(url is not null, sources.Contains("RequestAdapter.BaseUrl = ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("application/vnd.things+json", "application/vnd.things+json")]
    [InlineData("'application/*+json'", "application/json")]
    public void A_body_is_sent_as_one_type(string declared, string sent)
    {
        string sources = Sources("[ { url: 'https://example.com' } ]", declared);
        Assert.Contains($"SetContentFromParsable(RequestAdapter, \"{sent}\", body);", sources, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a/{name}", "KSG013 GET /a/{name} is left out: /a/{id} is the same address and has the method already")]
    [InlineData("/a/{id}.json", "")]
    [InlineData("/a/{id}/b", "")]
    public void An_operation_that_has_no_place_is_named(string path, string expected)
    {
        ClientProject project = ClientProject.With($$"""
            openapi: 3.0.3
            info: { title: T, version: '1' }
            servers: [ { url: 'https://example.com' } ]
            paths:
              /a/{id}: { get: { responses: { '204': { description: done } } } }
              {{path}}: { get: { responses: { '204': { description: done } } }, put: { responses: { '204': { description: done } } } }
            """);
        ClientProject.AssertNone(project.Faults());
        Assert.Equal(expected, string.Concat(project.Run().Diagnostics.Select(found => $"{found.Id} {found.GetMessage(CultureInfo.InvariantCulture)}")));
        Assert.Contains(project.Run().GeneratedSources, source => source.SourceText.ToString().Contains("PutAsync", StringComparison.Ordinal));
    }

    private static string Sources(string servers, string mediaType)
    {
        ClientProject project = ClientProject.With($$"""
            openapi: 3.0.3
            info: { title: T, version: '1' }
            servers: {{servers}}
            paths:
              /things:
                post:
                  requestBody: { content: { {{mediaType}}: { schema: { type: object, properties: { name: { type: string } } } } } }
                  responses: { '204': { description: done } }
            """);
        ClientProject.AssertNone(project.Faults());
        return string.Concat(project.Run().GeneratedSources.Select(source => source.SourceText.ToString()));
    }
}
