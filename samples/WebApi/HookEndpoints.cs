using Auth0.Hooks;
using Auth0.Hooks.Api.Models;

namespace WebApi;

/// <summary>The calls of the inventory, for one tenant.</summary>
internal static class HookEndpoints
{
    public static void MapHooks(this RouteGroupBuilder group, IHooksClient hooks)
    {
        group.MapGet("/", async (string? trigger, CancellationToken cancellationToken) =>
            await hooks.ListAsync(new() { TriggerId = trigger is null ? (HookTriggerId?)null : trigger }, cancellationToken).Select(HookView.Of).ToListAsync(cancellationToken));

        group.MapGet("/{id}", async (string id, CancellationToken cancellationToken) =>
            HookView.Of(await hooks.GetAsync(id, cancellationToken)));

        group.MapGet("/export", async (CancellationToken cancellationToken) =>
            await hooks.ExportAsync(cancellationToken).Select(ExportedHook.Of).ToListAsync(cancellationToken));

        group.MapPost("/{id}/enable", async (string id, CancellationToken cancellationToken) =>
            HookView.Of(await hooks.EnableAsync(id, cancellationToken)));

        group.MapPost("/{id}/disable", async (string id, CancellationToken cancellationToken) =>
            HookView.Of(await hooks.DisableAsync(id, cancellationToken)));

        // What the caller sends is what the hook has afterwards; the values are never shown again.
        group.MapPut("/{id}/secrets", async (string id, Dictionary<string, string> secrets, CancellationToken cancellationToken) =>
        {
            await hooks.Secrets.ReplaceAsync(id, secrets, cancellationToken);
            return await hooks.Secrets.ListAsync(id, cancellationToken);
        });

        group.MapDelete("/{id}", async (string id, CancellationToken cancellationToken) =>
        {
            await hooks.DeleteAsync(id, cancellationToken);
            return Results.NoContent();
        });
    }
}
