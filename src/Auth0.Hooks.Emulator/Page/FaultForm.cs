using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Page;

/// <summary>The fault that the fields of a form describe.</summary>
internal static class FaultForm
{
    /// <exception cref="ArgumentException">A field is not what it should be.</exception>
    public static HooksFault Read(IFormCollection form) => new()
    {
        Method = Text(form, "method"),
        Path = Text(form, "path"),
        Share = (Number(form, "share") ?? 100) / 100.0,
        Times = Number(form, "times"),
        Status = Number(form, "status"),
        RetryAfter = Number(form, "retryAfter"),
        Delay = TimeSpan.FromMilliseconds(Number(form, "delay") ?? 0),
        Stall = form["stall"] == "true",
        Body = Enum.TryParse(Text(form, "body") ?? "intact", ignoreCase: true, out FaultyBody body) ? body : throw new ArgumentException("There is no such body."),
    };

    private static string? Text(IFormCollection form, string name) => form[name].ToString() is { Length: > 0 } text ? text : null;

    private static int? Number(IFormCollection form, string name) => Text(form, name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : throw new ArgumentException($"{name} must be a whole number.");
}
