namespace Auth0.Hooks.Tests;

public class TenantTests
{
    [Theory]
    [InlineData("your-tenant.auth0.com", "https://your-tenant.auth0.com/")]
    [InlineData("your-tenant.eu.auth0.com", "https://your-tenant.eu.auth0.com/")]
    [InlineData("Your-Tenant.Auth0.com", "https://your-tenant.auth0.com/")]
    [InlineData("login.example.org", "https://login.example.org/")]
    [InlineData("münchen.example.org", "https://xn--mnchen-3ya.example.org/")]
    [InlineData("localhost", "https://localhost/")]
    [InlineData("localhost:5001", "https://localhost:5001/")]
    [InlineData("http://localhost:8080", "http://localhost:8080/")]
    [InlineData("http://localhost:8080/", "http://localhost:8080/")]
    [InlineData("https://127.0.0.1:5001", "https://127.0.0.1:5001/")]
    [InlineData("http://[::1]:8080", "http://[::1]:8080/")]
    public void A_domain_gives_the_addresses_of_the_tenant(string domain, string origin)
    {
        var tenant = Tenant.Parse(domain);

        Assert.Equal(origin, tenant.Origin.AbsoluteUri);
        Assert.Equal(origin + "api/v2", tenant.ApiBase.AbsoluteUri);
        Assert.Equal(origin + "api/v2/", tenant.Audience);
        Assert.Equal(origin + "oauth/token", tenant.TokenEndpoint.AbsoluteUri);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" ", "white space")]
    [InlineData("your tenant.auth0.com", "white space")]
    [InlineData("your-tenant.auth0.com\n", "white space")]
    [InlineData("https://", "is not a host name")]
    [InlineData("https://your-tenant.auth0.com", "Pass 'your-tenant.auth0.com'")]
    [InlineData("http://your-tenant.auth0.com", "Only a loopback address may do without TLS")]
    [InlineData("ftp://your-tenant.auth0.com", "a scheme that is not https")]
    [InlineData("your-tenant.auth0.com/", "Pass 'your-tenant.auth0.com'")]
    [InlineData("your-tenant.auth0.com/api/v2", "Pass 'your-tenant.auth0.com'")]
    [InlineData("your-tenant.auth0.com?x=1", "Pass 'your-tenant.auth0.com'")]
    [InlineData("your-tenant.auth0.com#x", "Pass 'your-tenant.auth0.com'")]
    [InlineData("user@your-tenant.auth0.com", "Pass 'your-tenant.auth0.com'")]
    [InlineData("your-tenant.auth0.com\\api", "host name")]
    [InlineData("your-tenant.auth0.com:8443", "has a port")]
    [InlineData("http://localhost:8080/api", "more than a host name")]
    [InlineData("your-tenant", "Did you mean 'your-tenant.auth0.com'?")]
    [InlineData("10.0.0.5", "is not a host name")]
    [InlineData("..", "is not a host name")]
    public void A_malformed_domain_is_refused_with_what_to_pass_instead(string domain, string advice)
    {
        var refusal = Assert.Throws<ArgumentException>(() => Tenant.Parse(domain));

        Assert.Equal("domain", refusal.ParamName);
        Assert.Contains(advice, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://user:fake-password@your-tenant.auth0.com")]
    [InlineData("user:fake-password@your-tenant.auth0.com")]
    [InlineData("http://user:fake-password@localhost:8080")]
    [InlineData("user:fake-password@ your-tenant.auth0.com")]
    [InlineData("https://user:fake-password@")]
    public void User_information_is_refused_without_repeating_it(string domain) =>
        Assert.DoesNotContain("fake-password", Assert.Throws<ArgumentException>(() => Tenant.Parse(domain)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_domain_is_refused() => Assert.Throws<ArgumentNullException>(() => Tenant.Parse(null!));

    [Theory]
    [InlineData("https://your-tenant.auth0.com/api/v2/hooks", true)]
    [InlineData("https://YOUR-TENANT.auth0.com/api/v2/hooks", true)]
    [InlineData("http://your-tenant.auth0.com/api/v2/hooks", false)]
    [InlineData("https://your-tenant.auth0.com:8443/api/v2/hooks", false)]
    [InlineData("https://your-tenant.auth0.com.evil.example/api/v2/hooks", false)]
    public void Only_the_same_origin_belongs_to_the_tenant(string address, bool owned) =>
        Assert.Equal(owned, Tenant.Parse("your-tenant.auth0.com").Owns(new Uri(address)));
}
