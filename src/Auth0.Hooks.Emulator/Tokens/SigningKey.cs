using System.Security.Cryptography;
using Auth0.Hooks.Emulator.Storage;
using Microsoft.AspNetCore.WebUtilities;

namespace Auth0.Hooks.Emulator.Tokens;

/// <summary>
/// The RSA key that signs the tokens of a tenant. A tenant with a data file keeps it there, so that tokens outlive a restart; tenants in
/// memory share one key, because making one takes longer than all else that a test does, and tell each other's tokens by the key's name.
/// </summary>
internal sealed class SigningKey : IDisposable
{
    private static readonly Lazy<string> SharedPem = new(MakePem);

    private readonly RSA rsa = RSA.Create();

    public SigningKey(HooksDatabase database)
    {
        (Id, string pem) = database.Write(connection =>
        {
            if (connection.Query("SELECT id, pem FROM signing_key", row => (row.GetString(0), row.GetString(1))) is [var kept])
                return kept;
            string id = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(16));
            string made = database.IsInMemory ? SharedPem.Value : MakePem();
            connection.Execute("INSERT INTO signing_key VALUES (@id, @pem)", ("@id", id), ("@pem", made));
            return (id, made);
        });
        rsa.ImportFromPem(pem);
        RSAParameters parameters = rsa.ExportParameters(includePrivateParameters: false);
        PublicKey = new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = "RS256",
            ["n"] = WebEncoders.Base64UrlEncode(parameters.Modulus!),
            ["e"] = WebEncoders.Base64UrlEncode(parameters.Exponent!),
            ["kid"] = Id,
        };
    }

    public string Id { get; }

    /// <summary>The JSON Web Key that checks what this key signed.</summary>
    public Dictionary<string, string> PublicKey { get; }

    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        lock (rsa)
            return rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    public bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        lock (rsa)
            return rsa.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    public void Dispose() => rsa.Dispose();

    private static string MakePem()
    {
        using RSA made = RSA.Create(2048);
        return made.ExportPkcs8PrivateKeyPem();
    }
}
