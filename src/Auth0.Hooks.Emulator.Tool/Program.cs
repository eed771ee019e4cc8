using System.Net;
using System.Reflection;
using System.Runtime.InteropServices;
using Auth0.Hooks.Emulator;
using Auth0.Hooks.Emulator.Tool;
using Microsoft.Extensions.Logging;

CommandLine command;
try
{
    command = CommandLine.Parse(args);
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}

if (command.AsksForHelp || command.AsksForVersion)
{
    Console.Write(command.AsksForHelp ? CommandLine.Help : $"{Assembly.GetExecutingAssembly().GetName().Version!.ToString(3)}\n");
    return 0;
}

HooksEmulatorOptions options = command.Options;
options.ConfigureLogging = logging =>
{
    if (command.LogFormat == "json")
        logging.AddJsonConsole();
    else if (command.LogFormat == "text")
        logging.AddSimpleConsole(console => console.SingleLine = true);
};

using Telemetry? telemetry = Telemetry.Start();
TaskCompletionSource stopped = new();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
try
{
    await using HooksEmulator tenant = await HooksEmulator.StartAsync(options);
    if (command.CertificateFile is { } file)
        await File.WriteAllTextAsync(file, tenant.Certificate!.ExportCertificatePem() + "\n");
    Console.WriteLine($"The tenant listens at {tenant.Domain} ({(IPAddress.IsLoopback(options.Address) ? "this machine only" : "OPEN TO THE NETWORK; its page and switches still answer this machine only")}).");
    Console.WriteLine($"Its page: {tenant.BaseAddress}");
    // The default secret is no secret; one of the user's own is not repeated.
    string secret = tenant.ClientSecret == HooksEmulatorOptions.DefaultClient.Secret ? $", client_secret {tenant.ClientSecret}" : "";
    Console.WriteLine($"client_id {tenant.ClientId}{secret}, audience {tenant.Domain}/api/v2/, hooks {(options.DataFile is { } data ? $"in {data}" : "in memory")}. Stop with Ctrl+C.");
    await stopped.Task;
    return 0;
}
catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(cause.Message);
    return 1;
}

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stopped.TrySetResult();
}
