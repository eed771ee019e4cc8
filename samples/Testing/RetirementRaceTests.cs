using Auth0.Hooks;
using Auth0.Hooks.Api.Models;

namespace Testing;

/// <summary>With a double of the interface: for what has to happen between two calls, which no tenant does on demand.</summary>
public sealed class RetirementRaceTests
{
    [Fact]
    public async Task A_hook_that_is_deleted_meanwhile_is_no_failure()
    {
        var hooks = new TwoHooks { IsDeleted = id => id == "1" };

        RetirementReport report = await new Retirement(hooks).RunAsync();

        Assert.Equal(Outcome.Complete, report.Outcome);
        Assert.Equal(["Two"], report.Retired);
    }

    /// <summary>Does what the test needs and refuses the rest, so that a new call of the code under test is noticed.</summary>
    private sealed class TwoHooks : IHooksClient
    {
        public required Func<string, bool> IsDeleted { get; init; }

        public IHookSecretsClient Secrets => throw new NotSupportedException();

        public IAsyncEnumerable<Hook> ListAsync(ListHooksRequest? request = null, CancellationToken cancellationToken = default) =>
            new Hook[] { new() { Id = "1", Name = "One" }, new() { Id = "2", Name = "Two" } }.ToAsyncEnumerable();

        public Task<Hook> DisableAsync(string id, CancellationToken cancellationToken = default) =>
            IsDeleted(id) ? throw new HooksNotFoundException("Gone.") { Status = 404 } : Task.FromResult(new Hook { Id = id, Enabled = false });

        public Task<HookPage> ListPageAsync(ListHooksRequest? request = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<Hook> CreateAsync(CreateHookRequestContent hook, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<Hook> GetAsync(string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<Hook> GetAsync(string id, IReadOnlyList<string> fields, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<Hook> UpdateAsync(string id, UpdateHookRequestContent changes, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<Hook> EnableAsync(string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task DeleteAsync(string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task CreateSecretAsync(string id, string key, string value, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public IAsyncEnumerable<HookExport> ExportAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
