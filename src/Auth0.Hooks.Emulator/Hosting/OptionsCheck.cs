using System.Net;
using System.Security.Cryptography;

namespace Auth0.Hooks.Emulator.Hosting;

/// <summary>Finds options that cannot be used before anything is started with them.</summary>
internal static class OptionsCheck
{
    /// <exception cref="ArgumentException">One cannot; the message says which, and what would do.</exception>
    public static void Require(HooksEmulatorOptions options)
    {
        string? problem = options.Clients is not { Count: > 0 } clients || clients.Contains(null!) ? "A tenant without clients lets nobody in: add one to Clients, and no null."
            : options.Port is < 0 or > IPEndPoint.MaxPort ? $"Port must be from 0 to {IPEndPoint.MaxPort}, not {options.Port}."
            : options.Domain is { } domain && !IsHost(domain) ? $"Domain must be a host name without a scheme or a path, such as dev.example.test, not '{domain}'."
            : options.DataFile is { } file && string.IsNullOrWhiteSpace(file) ? "DataFile is empty: name a file, or leave it null to keep everything in memory."
            : options.Address is null ? "Address must be an address of this machine, such as IPAddress.Loopback."
            : options.Time is null ? "Time must be a clock, such as TimeProvider.System."
            : options.Faults is null || options.Faults.Contains(null!) ? "Faults must be a list without null; it may be empty."
            : !Enum.IsDefined(options.Lifecycle) ? $"Lifecycle {options.Lifecycle} does not exist."
            : options.TokenLifetime < TimeSpan.FromSeconds(1) ? "TokenLifetime must be a second or more."
            : options.RunTimeLimit <= TimeSpan.Zero ? "RunTimeLimit must be more than no time."
            : options.RunMemoryLimit <= 0 ? "RunMemoryLimit must be more than no memory."
            : clients.Select(Problem).FirstOrDefault(found => found is not null)
                ?? clients.GroupBy(client => client.Id).Where(same => same.Count() > 1).Select(same => $"There are two clients '{same.Key}'.").FirstOrDefault();
        if (problem is not null)
            throw new ArgumentException(problem);
        foreach (HooksFault fault in options.Faults!)
            fault.Validate();
    }

    private static bool IsHost(string domain) =>
        Uri.TryCreate($"https://{domain}", UriKind.Absolute, out Uri? uri) && uri is { PathAndQuery: "/", UserInfo: "", Fragment: "" } && !domain.EndsWith('/');

    private static string? Problem(EmulatorClient client) =>
        string.IsNullOrEmpty(client.Id) ? "A client needs an Id."
        : string.IsNullOrEmpty(client.Secret) && client.PublicKeyPem is null ? $"Client '{client.Id}' needs a Secret or a PublicKeyPem."
        : client.PublicKeyPem is { } pem && !IsPublicKey(pem) ? $"PublicKeyPem of client '{client.Id}' is no RSA public key in PEM: it begins with -----BEGIN PUBLIC KEY-----."
        : null;

    private static bool IsPublicKey(string pem)
    {
        try
        {
            using RSA key = RSA.Create();
            key.ImportFromPem(pem);
            return true;
        }
        catch (Exception malformed) when (malformed is ArgumentException or CryptographicException)
        {
            return false;
        }
    }
}
