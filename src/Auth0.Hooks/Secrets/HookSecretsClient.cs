using System.ComponentModel.DataAnnotations;
using Auth0.Hooks.Api.Hooks.Item.Secrets;
using Auth0.Hooks.Api.Models;
using Auth0.Hooks.Guards;
using Microsoft.Kiota.Abstractions;

namespace Auth0.Hooks;

/// <summary>The secrets part of <see cref="HooksClient"/>.</summary>
internal sealed class HookSecretsClient(HooksClient hooks) : IHookSecretsClient
{
    public async Task<IReadOnlyList<string>> ListAsync(string hookId, CancellationToken cancellationToken = default)
    {
        var masked = await At(hookId).GetAsync(hooks.Configuration<DefaultQueryParameters>(), cancellationToken).ConfigureAwait(false);
        return [.. masked!.Keys.OrderBy(name => name, StringComparer.Ordinal)];
    }

    public Task CreateAsync(string hookId, string key, [DataType(DataType.Password)] string value, CancellationToken cancellationToken = default) =>
        CreateAsync(hookId, One(key, value), cancellationToken);

    public Task CreateAsync(string hookId, [DataType(DataType.Password), StringLength(SecretContent.Most, MinimumLength = 1)] IEnumerable<KeyValuePair<string, string>> secrets, CancellationToken cancellationToken = default)
    {
        var body = SecretContent.Copy<CreateHookSecretRequestContent>(secrets, 1, nameof(secrets));
        return At(hookId).PostAsync(body, hooks.Configuration<DefaultQueryParameters>(), cancellationToken);
    }

    public Task UpdateAsync(string hookId, string key, [DataType(DataType.Password)] string value, CancellationToken cancellationToken = default) =>
        UpdateAsync(hookId, One(key, value), cancellationToken);

    public Task UpdateAsync(string hookId, [DataType(DataType.Password), StringLength(SecretContent.Most, MinimumLength = 1)] IEnumerable<KeyValuePair<string, string>> secrets, CancellationToken cancellationToken = default)
    {
        var body = SecretContent.Copy<UpdateHookSecretRequestContent>(secrets, 1, nameof(secrets));
        return At(hookId).PatchAsync(body, hooks.Configuration<DefaultQueryParameters>(), cancellationToken);
    }

    public Task DeleteAsync(string hookId, string key, CancellationToken cancellationToken = default) =>
        DeleteAsync(hookId, [key], cancellationToken);

    public Task DeleteAsync(string hookId, [StringLength(int.MaxValue, MinimumLength = 1)] IEnumerable<string> keys, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(keys, nameof(keys));
        List<string> names = [.. keys.Distinct(StringComparer.Ordinal)];
        if (names.Count == 0) throw new ArgumentException("No secret is named. Pass at least one name.", nameof(keys));
        foreach (var name in names) SecretContent.CheckName(name, nameof(keys));
        return At(hookId).DeleteAsync(names, hooks.Configuration<DefaultQueryParameters>(), cancellationToken);
    }

    public async Task ReplaceAsync(string hookId, [DataType(DataType.Password), StringLength(SecretContent.Most)] IEnumerable<KeyValuePair<string, string>> secrets, CancellationToken cancellationToken = default)
    {
        var wanted = SecretContent.Copy<Dictionary<string, string>>(secrets, 0, nameof(secrets));
        var present = await ListAsync(hookId, cancellationToken).ConfigureAwait(false);
        var kept = new HashSet<string>(present.Where(wanted.ContainsKey), StringComparer.Ordinal);

        // Removal first: a hook that holds 20 secrets has no room for others.
        var removed = present.Where(name => !kept.Contains(name)).ToList();
        if (removed.Count > 0) await DeleteAsync(hookId, removed, cancellationToken).ConfigureAwait(false);

        var changed = wanted.Where(secret => kept.Contains(secret.Key)).ToList();
        if (changed.Count > 0) await UpdateAsync(hookId, changed, cancellationToken).ConfigureAwait(false);

        var added = wanted.Where(secret => !kept.Contains(secret.Key)).ToList();
        if (added.Count > 0) await CreateAsync(hookId, added, cancellationToken).ConfigureAwait(false);
    }

    private SecretsRequestBuilder At(string hookId)
    {
        HookId.Check(hookId, nameof(hookId));
        return hooks.Api.Hooks[hookId].Secrets;
    }

    private static KeyValuePair<string, string>[] One(string key, string value) => [new(key, value)];
}
