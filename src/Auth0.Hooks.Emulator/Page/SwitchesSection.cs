using System.Globalization;
using Auth0.Hooks.Emulator.Lifecycle;

namespace Auth0.Hooks.Emulator.Page;

/// <summary>The switches: lifecycle mode, rate limit and faults.</summary>
internal static class SwitchesSection
{
    public static Html Render(PageModel page) => Html.Of($"""
        <section aria-labelledby="lifecycle"><h2 id="lifecycle">Lifecycle</h2>
        {Document.Form(page, "/lifecycle", Html.Of($"{LifecycleNames.All.Select(mode => Mode(page, mode))}"), "modes")}
        <p class="hint">read-only is what real tenants with Hooks do since 2024-11-18.</p></section>
        <section aria-labelledby="limit"><h2 id="limit">Rate limit</h2>
        {Document.Form(page, "/rate-limit", Html.Of($"""
            <label>Tier <select name="tier"><option>off</option>{HooksRateLimit.Tiers.Select(tier => Tier(page, tier))}</select></label> <button>Set</button>
            """), "row")}</section>
        <section aria-labelledby="faults"><h2 id="faults">Faults <span>{page.Faults.Count}</span></h2>
        {(page.Faults.Count == 0 ? Html.Of($"""<p class="none">Nothing goes wrong on purpose</p>""") : Html.Of($"""
            <ul>{page.Faults.Select(fault => Html.Of($"<li>{Describe(fault)}</li>"))}</ul>
            {Document.Form(page, "/faults/clear", Html.Of($"<button>End all faults</button>"))}
            """))}
        <details><summary>Add a fault</summary>{Document.Form(page, "/faults", Fields, "fields")}</details></section>
        """);

    private static Html Fields => Html.Of($"""
        <label>Path <input name="path" value="/api/v2/*"></label>
        <label>Method <select name="method"><option value="">any</option><option>GET</option><option>POST</option><option>PATCH</option><option>DELETE</option></select></label>
        <label>Share, % <input name="share" type="number" min="0" max="100" value="100"></label>
        <label>Times <input name="times" type="number" min="1" placeholder="no end"></label>
        <label>Status <input name="status" type="number" min="400" max="599" placeholder="the real one"></label>
        <label>Retry-After, s <input name="retryAfter" type="number" min="0" placeholder="none"></label>
        <label>Delay, ms <input name="delay" type="number" min="0" max="600000" placeholder="none"></label>
        <label>Body <select name="body"><option value="intact">intact</option><option value="cut">cut off with the connection</option><option value="truncated">truncated</option><option value="notJson">a page of HTML</option></select></label>
        <label class="check"><input name="stall" type="checkbox" value="true"> never answer</label>
        <button class="main">Add</button>
        """);

    private static Html Mode(PageModel page, string mode) => Html.Of($"""
        <button name="mode" value="{mode}" aria-pressed="{(page.Lifecycle.ToName() == mode ? "true" : "false")}">{mode}</button>
        """);

    private static Html Tier(PageModel page, HooksRateLimit tier) => Html.Of($"""
        <option value="{tier.Name}" {(page.RateLimit == tier ? "selected" : "")}>{tier.Name}: {tier.Burst}, then {tier.PerSecond} a second</option>
        """);

    private static string Describe(HooksFault fault)
    {
        IEnumerable<string?> parts =
        [
            $"{fault.Method ?? "any"} {fault.Path ?? "/*"}",
            fault.Share < 1 ? string.Create(CultureInfo.InvariantCulture, $"{fault.Share * 100:0.##} %") : null,
            fault.Times is { } times ? $"{times} times" : null,
            fault.Status is { } status ? $"status {status}" : null,
            fault.RetryAfter is { } seconds ? $"Retry-After {seconds}" : null,
            fault.Delay > TimeSpan.Zero ? $"after {fault.Delay.TotalMilliseconds} ms" : null,
            fault.Stall ? "never answers" : null,
            fault.Body != FaultyBody.Intact ? $"body {fault.Body.ToString().ToLowerInvariant()}" : null,
        ];
        return string.Join(" · ", parts.Where(part => part is not null));
    }
}
