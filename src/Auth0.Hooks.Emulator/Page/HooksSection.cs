using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Running;

namespace Auth0.Hooks.Emulator.Page;

/// <summary>The hooks by trigger, each with its script, the names of its secrets, and a button that runs it.</summary>
internal static class HooksSection
{
    public static Html Render(PageModel page) => Html.Of($"""
        <section aria-labelledby="hooks"><h2 id="hooks">Hooks <span>{page.Hooks.Count}</span></h2>
        {HookTrigger.All.Select(trigger => Trigger(page, trigger))}
        </section>
        """);

    private static Html Trigger(PageModel page, HookTrigger trigger)
    {
        List<Html> hooks = [.. page.Hooks.Where(hook => hook.TriggerId == trigger.Id).Select(hook => Hook(page, trigger, hook))];
        return Html.Of($"""
            <h3>{trigger.Id} <code>({string.Join(", ", trigger.Parameters)}, cb)</code></h3>
            {(hooks.Count > 0 ? hooks : [Html.Of($"""<p class="none">No hook</p>""")])}
            """);
    }

    private static Html Hook(PageModel page, HookTrigger trigger, Hook hook)
    {
        ShownRun? run = page.Run?.HookId == hook.Id ? page.Run : null;
        List<string> secrets = page.SecretNames.GetValueOrDefault(hook.Id!) ?? [];
        return Html.Of($"""
            <article id="{hook.Id}" class="{(hook.Enabled == true ? "on" : "off")}">
              <div class="title"><strong>{hook.Name}</strong> <span class="badge">{(hook.Enabled == true ? "enabled" : "disabled")}</span>
              {Document.Form(page, "/enable", Html.Of($"""
                <input type="hidden" name="id" value="{hook.Id}"><button name="enabled" value="{(hook.Enabled == true ? "false" : "true")}">{(hook.Enabled == true ? "Disable" : "Enable")}</button>
                """), "inline")}</div>
              <p class="facts"><code>{hook.Id}</code>{Facts(hook, secrets)}</p>
              <details><summary>Script</summary><pre>{hook.Script}</pre></details>
              <details {(run is null ? "" : "open")}><summary>Run</summary>
              {Document.Form(page, "/run", Html.Of($"""
                <input type="hidden" name="id" value="{hook.Id}">
                <label>Arguments <textarea name="payload" rows="9" spellcheck="false">{run?.Payload ?? trigger.Sample}</textarea></label>
                <button class="main">Run</button>
                """))}
              {(run is null ? default : Outcome(run.Result))}
              </details>
            </article>
            """);
    }

    private static Html Facts(Hook hook, List<string> secrets) => Html.Of($"""
        {hook.Dependencies!.Select(package => Html.Of($""" <span class="chip">{package.Key} {package.Value}</span>"""))}
        {secrets.Select(name => Html.Of($""" <span class="chip secret" title="a secret">{name}</span>"""))}
        """);

    private static Html Outcome(HookRun run) => Html.Of($"""
        <div class="outcome {run.Outcome}" role="status">
          <p><strong>{run.Outcome}</strong> in {run.Milliseconds:0.0} ms</p>
          {(run.Error is { } error ? Html.Of($"<p>{error.Name}: {error.Message}</p>") : default)}
          {(run.Result is { } result ? Html.Of($"<pre>{result.ToJsonString(Indented)}</pre>") : default)}
          {(run.Console.Count > 0 ? Html.Of($"<p>Console</p><pre>{string.Join('\n', run.Console)}</pre>") : default)}
        </div>
        """);

    private static readonly System.Text.Json.JsonSerializerOptions Indented = new(WireJson.Options) { WriteIndented = true };
}
