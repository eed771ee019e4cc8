using System.Text.Json;
using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Errors;
using Auth0.Hooks.Emulator.Hooks;
using Auth0.Hooks.Emulator.Lifecycle;
using Auth0.Hooks.Emulator.RateLimiting;
using Auth0.Hooks.Emulator.Requests;
using Auth0.Hooks.Emulator.Running;
using Auth0.Hooks.Emulator.Secrets;
using Microsoft.AspNetCore.Http;

namespace Auth0.Hooks.Emulator.Page;

/// <summary>What the forms of the page do. A form that asks for what cannot be throws <see cref="ArgumentException"/> with a sentence for a person.</summary>
internal sealed class PageActions(
    HookStore hooks,
    SecretStore secrets,
    LifecycleState lifecycle,
    RateLimiter limiter,
    HooksFaults faults,
    RequestLog requests,
    HookRunner runner,
    AntiForgery antiForgery)
{
    public PageModel Show(HttpContext context)
    {
        List<Hook> all = hooks.List().Hooks;
        return new(
            context.Request.Host.Value!, antiForgery.Issue(context), lifecycle.Mode, limiter.Limit, [.. faults], all,
            all.ToDictionary(hook => hook.Id!, hook => secrets.FindNames(hook.Id!)), requests.List());
    }

    public void SetLifecycle(IFormCollection form) =>
        lifecycle.Mode = LifecycleNames.Parse(form["mode"]) ?? throw new ArgumentException($"There is no lifecycle mode '{form["mode"]}'.");

    public void SetRateLimit(IFormCollection form) => limiter.Limit = HooksRateLimit.FromName(form["tier"].ToString());

    public void Enable(IFormCollection form) => hooks.Update(form["id"].ToString(), new UpdateHookRequestContent { Enabled = form["enabled"] == "true" });

    public void AddFault(IFormCollection form) => faults.Add(FaultForm.Read(form));

    public void ClearFaults(IFormCollection form) => faults.Clear();

    public async Task<PageModel> RunAsync(HttpContext context, IFormCollection form)
    {
        string payload = form["payload"].ToString();
        try
        {
            using JsonDocument json = JsonDocument.Parse(payload);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new JsonException("They must be a JSON object with one property for each parameter.");
            HookRun result = await runner.RunAsync(form["id"].ToString(), json.RootElement, context.RequestAborted);
            return Show(context) with { Run = new(form["id"].ToString(), payload, result) };
        }
        catch (JsonException malformed)
        {
            return Show(context) with { Problem = $"The arguments cannot be read. {malformed.Message}" };
        }
        catch (ServiceErrorException missing)
        {
            return Show(context) with { Problem = missing.Message };
        }
    }
}
