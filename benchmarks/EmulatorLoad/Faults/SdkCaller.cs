using System.Collections.Concurrent;
using Auth0.Hooks;
using Auth0.Hooks.Api.Models;

namespace EmulatorLoad;

/// <summary>One caller of the SDK, which takes hook after hook through its life and counts how each call ends.</summary>
internal sealed class SdkCaller(HooksClient hooks, int number, Outcomes outcomes, ConcurrentDictionary<string, byte> uncertain)
{
    public async Task RunAsync(CancellationToken end)
    {
        for (int round = 0; !end.IsCancellationRequested; round++)
        {
            string name = $"Caller {number + 1000} round {round}";
            Hook? hook = null;
            if (!await TryAsync(async () => hook = await hooks.CreateAsync(new() { Name = name, Script = new string('s', 2000), TriggerId = HookTriggerId.SendPhoneMessage })))
            {
                uncertain[name] = 0;
                continue;
            }

            string id = hook!.Id!;
            await TryAsync(() => hooks.GetAsync(id));
            await TryAsync(() => hooks.UpdateAsync(id, new() { Enabled = round % 2 == 0 }));
            await TryAsync(() => hooks.CreateSecretAsync(id, "KEY", Guid.NewGuid().ToString("N")));
            await TryAsync(() => hooks.Secrets.ListAsync(id));
            await TryAsync(() => hooks.ListPageAsync(new() { PerPage = 10, Fields = ["id", "name"] }));
            if (!await TryAsync(() => hooks.DeleteAsync(id)))
                uncertain[name] = 0;
        }
    }

    private async Task<bool> TryAsync(Func<Task> call)
    {
        try
        {
            await call();
            outcomes.Done();
            return true;
        }
        catch (Exception failure)
        {
            outcomes.Failed(failure);
            return false;
        }
    }
}
