using System.ComponentModel.DataAnnotations;
using System.Runtime.CompilerServices;
using Auth0.Hooks.Api.Models;

namespace Auth0.Hooks;

/// <summary>The calls of <see cref="HooksClient"/>, for code that wants a test double in its place.</summary>
/// <remarks>
/// Every call may throw a <see cref="HooksApiException"/>; the exceptions named at a call are its likely ones. A value that
/// cannot be right is refused with an <see cref="ArgumentException"/> before anything is sent. All calls may run at the same time.
/// </remarks>
public interface IHooksClient
{
    /// <summary>The secrets of hooks.</summary>
    IHookSecretsClient Secrets { get; }

    /// <summary>
    /// Lists hooks, page after page as the caller goes on, and stops by the total without a request too many. Needs the scope
    /// <c>read:hooks</c>.
    /// </summary>
    /// <remarks>
    /// Nothing is sent before the enumeration starts, and every enumeration starts anew. A hook that is created or deleted
    /// meanwhile may shift the others, so that one is missed or seen twice. Items may lack the script; GetAsync returns it.
    /// </remarks>
    /// <param name="request">Which hooks; all if null.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The hooks, in the order of the service.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The page is negative, or the page size is not 1 to 100.</exception>
    /// <exception cref="HooksNotAllowedException">The tenant has no Hooks.</exception>
    IAsyncEnumerable<Hook> ListAsync(ListHooksRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Lists one page of hooks, with the count of all that match. Needs the scope <c>read:hooks</c>.</summary>
    /// <param name="request">Which hooks and which page; the first 100 if null.</param>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    /// <returns>The page; it is empty past the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The page is negative, or the page size is not 0 to 100.</exception>
    /// <exception cref="HooksNotAllowedException">The tenant has no Hooks.</exception>
    Task<HookPage> ListPageAsync(ListHooksRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Creates a hook. It starts switched off unless it says otherwise. Needs the scope <c>create:hooks</c>, and a tenant that
    /// is not read-only.
    /// </summary>
    /// <param name="hook">The hook.</param>
    /// <param name="cancellationToken">Ends the wait for the answer; the hook may have been created all the same.</param>
    /// <returns>The hook as the service stored it, with its id.</returns>
    /// <exception cref="HooksReadOnlyException">The tenant refuses new hooks, as all do since 2024-11-18.</exception>
    /// <exception cref="HooksConflictException">A hook of this name exists.</exception>
    /// <exception cref="HooksValidationException">The service does not know the trigger, or refuses another value.</exception>
    Task<Hook> CreateAsync(CreateHookRequestContent hook, CancellationToken cancellationToken = default);

    /// <summary>Gets one hook, with its script. Needs the scope <c>read:hooks</c>.</summary>
    /// <param name="id">Id of the hook.</param>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    /// <returns>The hook.</returns>
    /// <exception cref="HooksNotFoundException">There is no such hook.</exception>
    [OverloadResolutionPriority(1)] // A default in second place is a token.
    Task<Hook> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Gets the named properties of one hook. Needs the scope <c>read:hooks</c>.</summary>
    /// <param name="id">Id of the hook.</param>
    /// <param name="fields">
    /// Names as the service writes them: <c>id</c>, <c>name</c>, <c>script</c>, <c>dependencies</c>, <c>enabled</c>, <c>triggerId</c>.
    /// Properties that are not named read as null. Empty for all of them.
    /// </param>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    /// <returns>The hook.</returns>
    /// <exception cref="HooksNotFoundException">There is no such hook.</exception>
    Task<Hook> GetAsync(string id, IReadOnlyList<string> fields, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes the properties of a hook that are set, and keeps the others. Needs the scope <c>update:hooks</c>. A read-only
    /// tenant accepts Enabled alone.
    /// </summary>
    /// <param name="id">Id of the hook.</param>
    /// <param name="changes">At least one property. Dependencies replace all present ones.</param>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    /// <returns>The hook after the change.</returns>
    /// <exception cref="HooksNotFoundException">There is no such hook.</exception>
    /// <exception cref="HooksReadOnlyException">The tenant refuses this change.</exception>
    /// <exception cref="HooksConflictException">Another hook has this name.</exception>
    Task<Hook> UpdateAsync(string id, UpdateHookRequestContent changes, CancellationToken cancellationToken = default);

    /// <summary>
    /// Switches a hook on. One hook of a trigger runs at a time, so the service may switch another one off. Needs the scope
    /// <c>update:hooks</c>.
    /// </summary>
    /// <param name="id">Id of the hook.</param>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    /// <returns>The hook after the change.</returns>
    /// <exception cref="HooksNotFoundException">There is no such hook.</exception>
    Task<Hook> EnableAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Switches a hook off; it can be switched on again. Needs the scope <c>update:hooks</c>.</summary>
    /// <param name="id">Id of the hook.</param>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    /// <returns>The hook after the change.</returns>
    /// <exception cref="HooksNotFoundException">There is no such hook.</exception>
    Task<Hook> DisableAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes a hook and its secrets for good. Needs the scope <c>delete:hooks</c>. A repetition after a lost answer may find
    /// the hook gone and throw <see cref="HooksNotFoundException"/>.
    /// </summary>
    /// <param name="id">Id of the hook.</param>
    /// <param name="cancellationToken">Ends the wait for the answer; the hook may have been deleted all the same.</param>
    /// <returns>A task that ends with the answer.</returns>
    /// <exception cref="HooksNotFoundException">There is no such hook.</exception>
    Task DeleteAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Adds one secret to a hook; the same as <see cref="IHookSecretsClient.CreateAsync(string, string, string, CancellationToken)"/>.</summary>
    /// <param name="id">Id of the hook.</param>
    /// <param name="key">Name of the secret, which the script reads as <c>context.webtask.secrets.NAME</c>.</param>
    /// <param name="value">Its value. Read it from configuration or a vault, never from source code.</param>
    /// <param name="cancellationToken">Ends the wait for the answer.</param>
    /// <returns>A task that ends with the answer.</returns>
    /// <exception cref="HooksNotFoundException">There is no such hook.</exception>
    /// <exception cref="HooksConflictException">The hook has a secret of this name already.</exception>
    Task CreateSecretAsync(string id, string key, [DataType(DataType.Password)] string value, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads every hook in full, with its script and the names of its secrets, to keep them or to write Actions from them.
    /// Needs the scope <c>read:hooks</c>; sends up to two requests for each hook.
    /// </summary>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The hooks; one that is deleted meanwhile is left out.</returns>
    IAsyncEnumerable<HookExport> ExportAsync(CancellationToken cancellationToken = default);
}
