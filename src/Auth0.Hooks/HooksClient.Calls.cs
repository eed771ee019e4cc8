using System.ComponentModel.DataAnnotations;
using System.Runtime.CompilerServices;
using Auth0.Hooks.Api.Hooks.Item;
using Auth0.Hooks.Api.Models;
using Auth0.Hooks.Guards;
using Microsoft.Kiota.Abstractions;

namespace Auth0.Hooks;

/// <content>The calls for one hook.</content>
public sealed partial class HooksClient
{
    /// <inheritdoc/>
    public async Task<Hook> CreateAsync(CreateHookRequestContent hook, CancellationToken cancellationToken = default)
    {
        HookContent.Check(hook, nameof(hook));
        try
        {
            return (await Api.Hooks.PostAsync(hook, Configuration<DefaultQueryParameters>(), cancellationToken).ConfigureAwait(false))!;
        }
        catch (HooksValidationException refusal) when (!KnownTriggers.Contains(hook.TriggerId))
        {
            throw KnownTriggers.Explain(hook.TriggerId, refusal);
        }
    }

    /// <inheritdoc/>
    [OverloadResolutionPriority(1)]
    public Task<Hook> GetAsync(string id, CancellationToken cancellationToken = default) =>
        At(id).GetAsync(Configuration<HooksItemRequestBuilder.HooksItemRequestBuilderGetQueryParameters>(), cancellationToken)!;

    /// <inheritdoc/>
    public Task<Hook> GetAsync(string id, IReadOnlyList<string> fields, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(fields, nameof(fields));
        var names = HookFields.Join(fields, nameof(fields));
        return At(id).GetAsync(
            configuration =>
            {
                Observed(configuration);
                configuration.QueryParameters.Fields = names;
            },
            cancellationToken)!;
    }

    /// <inheritdoc/>
    public Task<Hook> UpdateAsync(string id, UpdateHookRequestContent changes, CancellationToken cancellationToken = default)
    {
        HookContent.Check(changes, nameof(changes));
        return At(id).PatchAsync(changes, Configuration<DefaultQueryParameters>(), cancellationToken)!;
    }

    /// <inheritdoc/>
    public Task<Hook> EnableAsync(string id, CancellationToken cancellationToken = default) =>
        UpdateAsync(id, new UpdateHookRequestContent { Enabled = true }, cancellationToken);

    /// <inheritdoc/>
    public Task<Hook> DisableAsync(string id, CancellationToken cancellationToken = default) =>
        UpdateAsync(id, new UpdateHookRequestContent { Enabled = false }, cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        At(id).DeleteAsync(Configuration<DefaultQueryParameters>(), cancellationToken);

    /// <inheritdoc/>
    public Task CreateSecretAsync(string id, string key, [DataType(DataType.Password)] string value, CancellationToken cancellationToken = default) =>
        Secrets.CreateAsync(id, key, value, cancellationToken);

    private HooksItemRequestBuilder At(string id)
    {
        HookId.Check(id, nameof(id));
        return Api.Hooks[id];
    }
}
