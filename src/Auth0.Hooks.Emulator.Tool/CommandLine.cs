using System.Globalization;
using System.Net;
using Auth0.Hooks.Emulator.Hosting;
using Auth0.Hooks.Emulator.Lifecycle;

namespace Auth0.Hooks.Emulator.Tool;

/// <summary>What the command line asks for.</summary>
internal sealed class CommandLine
{
    public const string Help = """
        auth0-hooks-emulator: a local Auth0 tenant for Hooks

          --port NUMBER         port to listen on; 8080 if omitted, 0 for a free one
          --host ADDRESS        IP address to listen on; 127.0.0.1 if omitted
          --https               listen with HTTPS, with the .NET development certificate or one made on the spot
          --certificate FILE    write the certificate there as PEM, for clients to trust (NODE_EXTRA_CA_CERTS)
          --domain NAME         canonical domain of the tenant, for example dev.example.test
          --data FILE           keep hooks and secrets in this file; in memory if omitted
          --clients FILE        JSON file with the clients that may ask for tokens
          --lifecycle MODE      active (if omitted), read-only, ended or never
          --rate-limit TIER     off (if omitted), free, enterprise, enterprise-non-production, private-cloud-...
          --log FORMAT          text (if omitted), json or none
          --help                this text
          --version             the version

        OTEL_EXPORTER_OTLP_ENDPOINT sends traces and metrics to a collector.

        """;

    public HooksEmulatorOptions Options { get; } = new() { Port = 8080 };

    public string? CertificateFile { get; private set; }

    public string LogFormat { get; private set; } = "text";

    public bool AsksForHelp { get; private set; }

    public bool AsksForVersion { get; private set; }

    /// <exception cref="ArgumentException">An argument is unknown or has no use; the message says which and what would do.</exception>
    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        CommandLine result = new();
        for (int index = 0; index < arguments.Count; index++)
        {
            string[] parts = arguments[index].Split('=', 2);
            bool valueUsed = false;
            result.Apply(parts[0], () =>
            {
                valueUsed = true;
                return parts.Length == 2 ? parts[1]
                    : index + 1 < arguments.Count && !arguments[index + 1].StartsWith("--", StringComparison.Ordinal) ? arguments[++index]
                    : throw new ArgumentException($"{parts[0]} needs a value.");
            });
            if (parts.Length == 2 && !valueUsed)
                throw new ArgumentException($"{parts[0]} takes no value: leave out '={parts[1]}'.");
        }

        if (result.CertificateFile is not null && !result.Options.UseHttps)
            throw new ArgumentException("--certificate needs --https: plain HTTP has no certificate.");
        OptionsCheck.Require(result.Options);
        return result;
    }

    private void Apply(string name, Func<string> value)
    {
        switch (name)
        {
            case "--port": Options.Port = ReadPort(value()); break;
            case "--host": Options.Address = ReadAddress(value()); break;
            case "--https": Options.UseHttps = true; break;
            case "--certificate": CertificateFile = value(); break;
            case "--domain": Options.Domain = value(); break;
            case "--data": Options.DataFile = value(); break;
            case "--clients": Options.Clients = ClientsFile.Read(value()); break;
            case "--lifecycle": Options.Lifecycle = ReadLifecycle(value()); break;
            case "--rate-limit": Options.RateLimit = HooksRateLimit.FromName(value()); break;
            case "--log": LogFormat = ReadLogFormat(value()); break;
            case "--help" or "-h": AsksForHelp = true; break;
            case "--version": AsksForVersion = true; break;
            default: throw new ArgumentException($"'{name}' is not known. --help lists what is.");
        }
    }

    private static int ReadPort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port <= IPEndPoint.MaxPort
            ? port
            : throw new ArgumentException($"--port must be a number from 0 to {IPEndPoint.MaxPort}, not '{text}'.");

    private static IPAddress ReadAddress(string text) => text == "localhost" ? IPAddress.Loopback
        : IPAddress.TryParse(text, out IPAddress? address) ? address
        : throw new ArgumentException($"--host must be an IP address, such as 127.0.0.1 or 0.0.0.0, not '{text}'.");

    private static HooksLifecycle ReadLifecycle(string text) =>
        LifecycleNames.Parse(text) ?? throw new ArgumentException($"--lifecycle must be {string.Join(", ", LifecycleNames.All)}, not '{text}'.");

    private static string ReadLogFormat(string text) =>
        text is "text" or "json" or "none" ? text : throw new ArgumentException($"--log must be text, json or none, not '{text}'.");
}
