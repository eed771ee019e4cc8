using Auth0.Hooks.Emulator.Contract;
using Auth0.Hooks.Emulator.Lifecycle;
using Auth0.Hooks.Emulator.Secrets;
using Microsoft.AspNetCore.Mvc;

namespace Auth0.Hooks.Emulator.Hooks;

/// <summary>Answers every operation of the document. Requests arrive here authorized and checked; see <see cref="Hosting.TenantPipeline"/>.</summary>
internal sealed class HooksController(HookStore hooks, SecretStore secrets, LifecycleState lifecycle) : HooksApiControllerBase
{
    /// <summary>How many hooks a page holds where the caller does not say.</summary>
    private const int DefaultPerPage = 100;

    /// <summary>What the service shows in place of a secret.</summary>
    private const string Mask = "_VALUE_NOT_SHOWN_";

    public override Task<ActionResult<ICollection<Hook>>> Get_hooks(
        int? page, int? per_page, bool? include_totals, bool? enabled, string? fields, string? triggerId, CancellationToken cancellationToken = default)
    {
        int limit = per_page ?? DefaultPerPage;
        long start = (long)(page ?? 0) * limit;
        var (found, total) = hooks.List(string.IsNullOrEmpty(triggerId) ? null : triggerId, enabled, start, limit);
        HookFields selected = Fields(fields);
        List<Hook> shown = found.ConvertAll(selected.Of);
        return Answer<ICollection<Hook>>(include_totals == true
            ? new ListHooksOffsetPaginatedResponseContent { Start = (int)Math.Min(start, int.MaxValue), Limit = limit, Total = total, Hooks = shown }
            : shown);
    }

    public override Task<ActionResult<Hook>> Post_hooks(CreateHookRequestContent body, CancellationToken cancellationToken = default) =>
        Answer<Hook>(hooks.Create(body), 201);

    public override Task<ActionResult<Hook>> Get_hooks_by_id(string? fields, string id, CancellationToken cancellationToken = default) =>
        Answer<Hook>(Fields(fields).Of(hooks.Get(id)));

    public override Task<ActionResult<Hook>> Patch_hooks_by_id(UpdateHookRequestContent body, string id, CancellationToken cancellationToken = default)
    {
        lifecycle.RequireAllowed(body);
        return Answer<Hook>(hooks.Update(id, body));
    }

    public override Task<IActionResult> Delete_hooks_by_id(string id, CancellationToken cancellationToken = default)
    {
        hooks.Delete(id);
        return Task.FromResult<IActionResult>(NoContent());
    }

    public override Task<ActionResult<IDictionary<string, string>>> Get_secrets(string id, CancellationToken cancellationToken = default) =>
        Answer<IDictionary<string, string>>(secrets.ListNames(id).ToDictionary(name => name, _ => Mask));

    public override Task<IActionResult> Post_secrets(IDictionary<string, string> body, string id, CancellationToken cancellationToken = default)
    {
        secrets.Create(id, body);
        return Task.FromResult<IActionResult>(Json(new { }, 201));
    }

    public override Task<IActionResult> Patch_secrets(IDictionary<string, string> body, string id, CancellationToken cancellationToken = default)
    {
        secrets.Update(id, body);
        return Task.FromResult<IActionResult>(Json(new { }, 201));
    }

    public override Task<IActionResult> Delete_secrets(IEnumerable<string> body, string id, CancellationToken cancellationToken = default)
    {
        secrets.Delete(id, body);
        return Task.FromResult<IActionResult>(NoContent());
    }

    private HookFields Fields(string? fields) => new(fields, include: Request.Query["include_fields"] != "false");

    private static Task<ActionResult<T>> Answer<T>(object value, int status = 200) => Task.FromResult<ActionResult<T>>(Json(value, status));

    // The options are named so that an application that this API is mapped into cannot change the wire.
    private static JsonResult Json(object value, int status) => new(value, WireJson.Options) { StatusCode = status };
}
