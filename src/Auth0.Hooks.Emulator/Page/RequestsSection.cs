using Auth0.Hooks.Emulator.Requests;

namespace Auth0.Hooks.Emulator.Page;

/// <summary>The last requests, newest first, with why they were refused.</summary>
internal static class RequestsSection
{
    public static Html Render(PageModel page) => Html.Of($"""
        <section class="requests" aria-labelledby="requests"><h2 id="requests">Requests <span>the last {RequestLog.Capacity}</span></h2>
        {(page.Requests.Count == 0 ? Html.Of($"""<p class="none">Nobody has asked for anything yet</p>""") : Html.Of($"""
            <table><thead><tr><th>At</th><th>Method</th><th>Path</th><th>Status</th><th>ms</th><th>Why refused</th></tr></thead>
            <tbody>{page.Requests.Reverse().Select(Row)}</tbody></table>
            """))}
        </section>
        """);

    private static Html Row(EmulatorRequest request) => Html.Of($"""
        <tr class="s{request.Status / 100}"><td>{request.At:HH:mm:ss}</td><td><b>{request.Method}</b></td><td><code>{request.Path}</code></td>
        <td><b class="status">{(request.Status == 0 ? "cut" : $"{request.Status}")}</b></td><td>{request.Elapsed.TotalMilliseconds:0.0}</td><td>{request.Refusal}</td></tr>
        """);
}
