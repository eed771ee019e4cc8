using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Auth0.Hooks.Emulator.Hosting;

/// <summary>The certificate of a tenant that listens with HTTPS: the .NET development certificate, or one made on the spot.</summary>
internal static class ServerCertificate
{
    // Marks the certificate of `dotnet dev-certs https`.
    private const string DevelopmentCertificateOid = "1.3.6.1.4.1.311.84.1.1";

    public static X509Certificate2 Choose(HooksEmulatorOptions options) =>
        options.Certificate ?? FindDevelopmentCertificate(options) ?? Make(options.Domain, options.Time.GetUtcNow());

    public static X509Certificate2 WithoutKey(X509Certificate2 certificate) =>
#if NET9_0_OR_GREATER
        X509CertificateLoader.LoadCertificate(certificate.RawData);
#else
        new(certificate.RawData);
#endif

    // It names localhost only, which is not enough for a tenant with a domain.
    private static X509Certificate2? FindDevelopmentCertificate(HooksEmulatorOptions options)
    {
        if (options.Domain is not null && !options.Domain.StartsWith("localhost", StringComparison.OrdinalIgnoreCase))
            return null;
        using X509Store store = new(StoreName.My, StoreLocation.CurrentUser);
        try
        {
            store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
        }
        catch (CryptographicException)
        {
            return null;
        }

        DateTime now = options.Time.GetLocalNow().DateTime;
        return store.Certificates
            .Where(certificate => certificate.Extensions.Any(extension => extension.Oid?.Value == DevelopmentCertificateOid))
            .Where(certificate => certificate.HasPrivateKey && certificate.NotBefore <= now && now < certificate.NotAfter)
            .MaxBy(certificate => certificate.NotAfter);
    }

    private static X509Certificate2 Make(string? domain, DateTimeOffset now)
    {
        using RSA key = RSA.Create(2048);
        CertificateRequest request = new("CN=Auth0.Hooks.Emulator", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        if (domain is not null && Uri.CheckHostName(domain.Split(':')[0]) == UriHostNameType.Dns)
            names.AddDnsName(domain.Split(':')[0]);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        using X509Certificate2 made = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        // Windows serves only keys that went through a file of this kind.
        byte[] file = made.Export(X509ContentType.Pfx);
#if NET9_0_OR_GREATER
        return X509CertificateLoader.LoadPkcs12(file, null);
#else
        return new X509Certificate2(file);
#endif
    }
}
