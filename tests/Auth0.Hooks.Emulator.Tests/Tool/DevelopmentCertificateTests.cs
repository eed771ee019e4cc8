using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;

namespace Auth0.Hooks.Emulator.Tests.Tool;

public sealed class DevelopmentCertificateTests
{
    [Fact]
    public async Task Https_takes_the_development_certificate_of_the_user_and_makes_one_where_there_is_none()
    {
        string home = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Assert.Equal("CN=Auth0.Hooks.Emulator", (await ServeAsync(home)).Subject);

            await MakeDevelopmentCertificateAsync(home);
            using X509Certificate2 served = await ServeAsync(home);

            Assert.Equal("CN=localhost", served.Subject);
            Assert.Contains(served.Extensions, extension => extension.Oid?.Value == "1.3.6.1.4.1.311.84.1.1");
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    /// <summary>Starts the tool of a user, and returns the certificate that it serves once it answers with it.</summary>
    private static async Task<X509Certificate2> ServeAsync(string home)
    {
        string file = Path.Combine(home, "certificate.pem");
        using ToolProcess tool = await ToolProcess.StartAsync([("HOME", home), ("DOTNET_CLI_HOME", home)], "--https", "--certificate", file);
        X509Certificate2 certificate = X509CertificateLoader.LoadCertificateFromFile(file);
        using HttpClientHandler handler = new() { ServerCertificateCustomValidationCallback = (_, presented, _, _) => presented!.Thumbprint == certificate.Thumbprint };
        using HttpClient http = new(handler);
        Assert.Equal("""{"status":"healthy"}""", await http.GetStringAsync($"https://localhost:{tool.Address.Port}/health"));
        return certificate;
    }

    private static async Task MakeDevelopmentCertificateAsync(string home)
    {
        ProcessStartInfo start = new("dotnet", ["dev-certs", "https"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["HOME"], start.Environment["DOTNET_CLI_HOME"]) = (home, home);
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output + await error);
    }
}
