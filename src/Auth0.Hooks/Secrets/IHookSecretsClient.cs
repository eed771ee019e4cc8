using System.ComponentModel.DataAnnotations;
using Auth0.Hooks.Guards;

namespace Auth0.Hooks;

/// <summary>
/// The secrets of hooks: names and values that a script reads as <c>context.webtask.secrets.NAME</c>. Values can be written,
/// never read. A read-only tenant still accepts these calls.
/// </summary>
/// <remarks>Every call may throw a <see cref="HooksApiException"/>, most often <see cref="HooksNotFoundException"/>.</remarks>
public interface IHookSecretsClient
{
    // How many secrets may be given is told to the analyzers by StringLength: MinLength, MaxLength and Length warn in trimmed programs.

    /// <summary>Lists the names of a hook's secrets. Needs the scope <c>read:hooks</c>.</summary>
    /// <param name="hookId">Id of the hook.</param>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    /// <returns>The names in ordinal order; empty if the hook has no secrets.</returns>
    Task<IReadOnlyList<string>> ListAsync(string hookId, CancellationToken cancellationToken = default);

    /// <summary>Adds one secret. Needs the scope <c>update:hooks</c>.</summary>
    /// <param name="hookId">Id of the hook.</param>
    /// <param name="key">Name of the secret.</param>
    /// <param name="value">Its value.</param>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    /// <returns>A task that ends with the answer.</returns>
    /// <exception cref="HooksConflictException">The hook has a secret of this name already.</exception>
    Task CreateAsync(string hookId, string key, [DataType(DataType.Password)] string value, CancellationToken cancellationToken = default);

    /// <summary>Adds up to 20 secrets at once. Needs the scope <c>update:hooks</c>.</summary>
    /// <param name="hookId">Id of the hook.</param>
    /// <param name="secrets">Values by name, 1 to 20. A hook can hold 20 in all.</param>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    /// <returns>A task that ends with the answer.</returns>
    /// <exception cref="HooksConflictException">The hook has a secret of one of these names already.</exception>
    Task CreateAsync(string hookId, [DataType(DataType.Password), StringLength(SecretContent.Most, MinimumLength = 1)] IEnumerable<KeyValuePair<string, string>> secrets, CancellationToken cancellationToken = default);

    /// <summary>Changes the value of one secret. Needs the scope <c>update:hooks</c>.</summary>
    /// <param name="hookId">Id of the hook.</param>
    /// <param name="key">Name of the secret.</param>
    /// <param name="value">Its new value.</param>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    /// <returns>A task that ends with the answer.</returns>
    /// <exception cref="HooksNotFoundException">The hook has no secret of this name.</exception>
    Task UpdateAsync(string hookId, string key, [DataType(DataType.Password)] string value, CancellationToken cancellationToken = default);

    /// <summary>Changes the values of up to 20 secrets at once. Needs the scope <c>update:hooks</c>.</summary>
    /// <param name="hookId">Id of the hook.</param>
    /// <param name="secrets">New values by name, 1 to 20.</param>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    /// <returns>A task that ends with the answer.</returns>
    /// <exception cref="HooksNotFoundException">The hook lacks a secret of one of these names.</exception>
    Task UpdateAsync(string hookId, [DataType(DataType.Password), StringLength(SecretContent.Most, MinimumLength = 1)] IEnumerable<KeyValuePair<string, string>> secrets, CancellationToken cancellationToken = default);

    /// <summary>Removes one secret. Needs the scope <c>delete:hooks</c>.</summary>
    /// <param name="hookId">Id of the hook.</param>
    /// <param name="key">Name of the secret.</param>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    /// <returns>A task that ends with the answer.</returns>
    Task DeleteAsync(string hookId, string key, CancellationToken cancellationToken = default);

    /// <summary>Removes secrets. Needs the scope <c>delete:hooks</c>.</summary>
    /// <param name="hookId">Id of the hook.</param>
    /// <param name="keys">Names of the secrets, at least one.</param>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    /// <returns>A task that ends with the answer.</returns>
    Task DeleteAsync(string hookId, [StringLength(int.MaxValue, MinimumLength = 1)] IEnumerable<string> keys, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes the hook's secrets match a map: removes those that the map lacks, then changes those that exist, then adds the
    /// others. Needs the scopes <c>read:hooks</c>, <c>update:hooks</c> and, to remove, <c>delete:hooks</c>.
    /// </summary>
    /// <remarks>Up to four requests. The first that fails ends the work with its error; the same call again completes it.</remarks>
    /// <param name="hookId">Id of the hook.</param>
    /// <param name="secrets">All values by name, 0 to 20. An empty map removes every secret.</param>
    /// <param name="cancellationToken">Ends the wait for the answers.</param>
    /// <returns>A task that ends with the last answer.</returns>
    Task ReplaceAsync(string hookId, [DataType(DataType.Password), StringLength(SecretContent.Most)] IEnumerable<KeyValuePair<string, string>> secrets, CancellationToken cancellationToken = default);
}
