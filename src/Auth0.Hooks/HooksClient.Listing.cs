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
        request = request?.Copy() ?? new ListHooksRequest();
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
        HookPage? before = null;
        var (index, repetitions) = (request.Page, 0);
        do
        {
            page = await ReadPageAsync(request, index++, cancellationToken).ConfigureAwait(false);
            // Once may happen, where hooks are created meanwhile. A service that goes on with the same page would do so for ever.
            repetitions = before is not null && page.HasSameHooks(before) ? repetitions + 1 : 0;
            if (repetitions > 1) throw new HooksApiException($"The service answers page {index - 1} with the same hooks as the two pages before it, so that the list has no end. Is there a cache or a proxy that drops the query?");
            foreach (var hook in page.Hooks) yield return hook;
            before = page;
        }
        while (page.HasMore);
    }

    private async Task<HookPage> ReadPageAsync(ListHooksRequest request, int index, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await Api.Hooks.GetAsync(
                configuration =>
                {
                    var query = configuration.QueryParameters;
                    query.Page = index;
                    query.PerPage = request.PerPage;
                    query.IncludeTotals = true;
                    query.Enabled = request.Enabled;
                    query.TriggerId = request.TriggerId;
                    query.Fields = HookFields.Join(request.Fields, nameof(ListHooksRequest.Fields));
                    Observed(configuration);
                },
                cancellationToken).ConfigureAwait(false);
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
        var page = answer?.ListHooksOffsetPaginatedResponseContent;
        if ((page is null ? answer?.Hook : page.Hooks) is not { } hooks || hooks.Contains(null!))
            throw new HooksApiException("The service answered with success but without a list of hooks.") { Status = 200 };
        return page is null ? new HookPage(hooks, start, perPage, total: null) : new HookPage(hooks, page.Start ?? start, page.Limit ?? perPage, page.Total);
    }

    private async Task<HookExport?> ExportAsync(Hook listed, CancellationToken cancellationToken)
    {
        try
        {
            var id = listed.Id ?? throw new HooksApiException("The service listed a hook without an id, so that the rest of it cannot be read.");
            var hook = listed.Script is null ? await GetAsync(id, cancellationToken).ConfigureAwait(false) : listed;
            return new HookExport(hook, await Secrets.ListAsync(id, cancellationToken).ConfigureAwait(false));
        }
        catch (HooksNotFoundException vanished) when (vanished.Error is not null)
        {
            // The service itself says so. An answer without a word may come from anywhere, and an export must not skip a hook for it.
            return null;
        }
    }
}
