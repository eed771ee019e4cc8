using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;

namespace Auth0.Hooks;

/// <summary>Signs the short-lived JWT with which an application proves that it holds its private key (RFC 7523, section 3).</summary>
internal sealed class ClientAssertion(RSA key, string? keyId, AssertionAlgorithm algorithm)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    public string Sign(string clientId, string audience, DateTimeOffset now)
    {
        var kid = keyId is null ? "" : $",\"kid\":{Quote(keyId)}";
        var header = $"{{\"alg\":\"{algorithm}\",\"typ\":\"JWT\"{kid}}}";
        var issued = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var expires = now.Add(Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var claims = $"{{\"iss\":{Quote(clientId)},\"sub\":{Quote(clientId)},\"aud\":{Quote(audience)},\"iat\":{issued},\"exp\":{expires},\"jti\":\"{Guid.NewGuid():N}\"}}";

        var signed = Base64Url(Encoding.UTF8.GetBytes(header)) + "." + Base64Url(Encoding.UTF8.GetBytes(claims));
        return signed + "." + Base64Url(Signature(Encoding.ASCII.GetBytes(signed)));
    }

    private byte[] Signature(byte[] data)
    {
        var (hash, padding) = algorithm switch
        {
            AssertionAlgorithm.RS384 => (HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            AssertionAlgorithm.PS256 => (HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            _ => (HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };
        try
        {
            // An RSA object is not safe for concurrent use, and several tenants may share one.
            lock (key) return key.SignData(data, hash, padding);
        }
        catch (Exception failure) when (failure is CryptographicException or ObjectDisposedException)
        {
            throw new HooksTokenException("No access token: the private key cannot sign. Pass a key with its private half, and dispose it after the client.", failure);
        }
    }

    private static string Quote(string text) => "\"" + JavaScriptEncoder.Default.Encode(text) + "\"";

    private static string Base64Url(byte[] bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
