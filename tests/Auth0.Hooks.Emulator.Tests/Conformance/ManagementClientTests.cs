using System.Text.Json;

namespace Auth0.Hooks.Emulator.Tests.Conformance;

public sealed class ManagementClientTests
{
    [ClientTheory]
    [InlineData("auth0-v4")]
    [InlineData("auth0")]
    public async Task The_official_client_takes_a_hook_through_its_life(string package)
    {
        using TemporaryFile certificate = new();
        await using HooksEmulator tenant = await HooksEmulator.StartAsync(new() { UseHttps = true, Domain = "tenant.example.test" });
        await File.WriteAllTextAsync(certificate.Path, tenant.Certificate!.ExportCertificatePem());
        string output = await Clients.RunAsync("management.mjs", [package, tenant.BaseAddress.Authority, tenant.ClientId, tenant.ClientSecret], certificate.Path);
        const string hook = """
            "triggerId":"credentials-exchange","name":"Add claims","script":"module.exports = function () {};","enabled":
            """;
        JsonElement seen = JsonSerializer.Deserialize<JsonElement>(output);
        Assert.Equal($$$"""{"id":26,{{{hook}}}false,"dependencies":{"axios":"0.21.1"}}""", seen.GetProperty("created").GetRawText());
        Assert.True(seen.GetProperty("updated").GetBoolean());
        Assert.Equal($$$"""{{{{hook}}}true,"dependencies":{"axios":"0.21.1"}}""", seen.GetProperty("fetched").GetRawText());
        Assert.Equal("""["Add claims"]""", seen.GetProperty("list").GetRawText());
        Assert.Equal("""{"start":0,"limit":10,"total":1,"count":1}""", seen.GetProperty("page").GetRawText());
        Assert.Equal("""{"API_KEY":"_VALUE_NOT_SHOWN_"}""", seen.GetProperty("secrets").GetRawText());
        Assert.Equal("""{"status":409,"message":"Hook with the same name already exists."}""", seen.GetProperty("duplicate").GetRawText());
        Assert.Equal((400, "invalid_body"), (seen.GetProperty("invalid").GetProperty("status").GetInt32(), seen.GetProperty("invalid").GetProperty("code").GetString()));
        Assert.Equal("""{"status":404,"code":"HookDoesNotExist","message":"Error: Hook does not exist"}""", seen.GetProperty("missing").GetRawText());
    }
}
