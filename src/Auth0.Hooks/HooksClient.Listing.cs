using System.Runtime.CompilerServices;
using Auth0.Hooks.Api.Models;
using Auth0.Hooks.Guards;

namespace Auth0.Hooks;

/// <content>The calls for many hooks.</content>
public sealed partial class HooksClient
{
    /// <inheritdoc/>
    public IAsyncEnumerable<Hook> ListAsync(ListHooksRequest? request = null, CancellationToken cancellationToken = default)
    {
        request ??= new ListHooksRequest();
        request.Check(smallestPage: 1);
        return Enumerate(request, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HookPage> ListPageAsync(ListHooksRequest? request = null, CancellationToken cancellationToken = default)
    {
        request ??= new ListHooksRequest();
        request.Check(smallestPage: 0);
        return ReadPageAsync(request, request.Page, cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<HookExport> ExportAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var hook in ListAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            if (await ExportAsync(hook, cancellationToken).ConfigureAwait(false) is { } export) yield return export;
        }
    }

    private async IAsyncEnumerable<Hook> Enumerate(ListHooksRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        HookPage page;
        var index = request.Page;
        do
        {
            page = await ReadPageAsync(request, index++, cancellationToken).ConfigureAwait(false);
            foreach (var hook in page.Hooks) yield return hook;
        }
        while (page.HasMore);
    }

    private async Task<HookPage> ReadPageAsync(ListHooksRequest request, int index, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await UnreadableAnswer.MapAsync(Api.Hooks.GetAsync(
                configuration =>
                {
                    var query = configuration.QueryParameters;
                    query.Page = index;
                    query.PerPage = request.PerPage;
                    query.IncludeTotals = true;
                    query.Enabled = request.Enabled;
                    query.TriggerId = request.TriggerId;
                    if (request.Fields is { Count: > 0 } fields) query.Fields = string.Join(",", fields);
                    Configure(configuration);
                },
                cancellationToken)).ConfigureAwait(false);
            return ToPage(answer, index, request.PerPage);
        }
        catch (HooksValidationException refusal) when (request.TriggerId is { } trigger && !KnownTriggers.Contains(trigger))
        {
            throw KnownTriggers.Explain(trigger, refusal);
        }
    }

    /// <summary>The service documents both forms of answer, and a proxy may drop a query parameter: the bare array is a page without a total.</summary>
    private static HookPage ToPage(ListHooksResponseContent? answer, int index, int perPage)
    {
        var start = (int)Math.Min((long)index * perPage, int.MaxValue);
        return answer?.ListHooksOffsetPaginatedResponseContent is { } page
            ? new HookPage(page.Hooks ?? [], page.Start ?? start, page.Limit ?? perPage, page.Total)
            : new HookPage(answer?.Hook ?? [], start, perPage, total: null);
    }

    private async Task<HookExport?> ExportAsync(Hook listed, CancellationToken cancellationToken)
    {
        try
        {
            var hook = listed.Script is null ? await GetAsync(listed.Id!, cancellationToken).ConfigureAwait(false) : listed;
            return new HookExport(hook, await Secrets.ListAsync(hook.Id!, cancellationToken).ConfigureAwait(false));
        }
        catch (HooksNotFoundException)
        {
            return null;
        }
    }
}
