using System.Security.Cryptography;
using System.Text;
using Jint;

namespace Auth0.Hooks.Emulator.Running;

/// <summary>What a script finds around it: the globals of the service, and the few modules that <c>require</c> knows.</summary>
internal static class Modules
{
    private static readonly string Globals = Read();

    public static void Install(Engine engine)
    {
        engine.SetValue("__digest", new Func<string, string?, string, string?>(Digest));
        engine.SetValue("__random", new Func<int, string>(count => Convert.ToHexString(RandomNumberGenerator.GetBytes(Math.Clamp(count, 0, 1024)))));
        engine.Execute(Globals, "globals.js");
    }

    /// <returns>The digest in hexadecimal digits; null for an algorithm that is not known.</returns>
    private static string? Digest(string algorithm, string? key, string text)
    {
        byte[] data = Encoding.UTF8.GetBytes(text);
        byte[]? secret = key is null ? null : Encoding.UTF8.GetBytes(key);
        byte[]? digest = algorithm switch
        {
            "sha256" => secret is null ? SHA256.HashData(data) : HMACSHA256.HashData(secret, data),
            "sha384" => secret is null ? SHA384.HashData(data) : HMACSHA384.HashData(secret, data),
            "sha512" => secret is null ? SHA512.HashData(data) : HMACSHA512.HashData(secret, data),
            _ => null,
        };
        return digest is null ? null : Convert.ToHexString(digest);
    }

    private static string Read()
    {
        using Stream stream = typeof(Modules).Assembly.GetManifestResourceStream("globals.js")!;
        using StreamReader text = new(stream);
        return text.ReadToEnd();
    }
}
