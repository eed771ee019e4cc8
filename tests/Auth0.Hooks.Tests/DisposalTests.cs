using Auth0.Hooks.Tests.Servers;
using static Auth0.Hooks.Tests.Servers.Replies;

namespace Auth0.Hooks.Tests;

public class DisposalTests
{
    [Fact]
    public async Task A_call_after_disposal_names_the_client()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Hook());
        var hooks = tenant.Client();
        var observing = hooks.Observe(_ => { });
        await hooks.GetAsync("h1");
        hooks.Dispose();
        hooks.Dispose();

        Assert.Equal(nameof(HooksClient), (await Assert.ThrowsAsync<ObjectDisposedException>(() => hooks.GetAsync("h1"))).ObjectName);
        Assert.Equal(nameof(HooksClient), (await Assert.ThrowsAsync<ObjectDisposedException>(() => observing.DeleteAsync("h1"))).ObjectName);
        Assert.Equal(nameof(HooksClient), (await Assert.ThrowsAsync<ObjectDisposedException>(() => hooks.Api.Hooks.GetAsync())).ObjectName);
        Assert.Equal(nameof(HooksClient), (await Assert.ThrowsAsync<ObjectDisposedException>(async () => await hooks.ListAsync().CountAsync())).ObjectName);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("body")]
    [InlineData("token")]
    [InlineData("repetition")]
    public async Task A_call_that_disposal_interrupts_names_the_client(string waitsFor)
    {
        await using var tenant = await TestTenant.StartAsync();
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Reply Then(Reply reply) => async context =>
        {
            arrived.TrySetResult();
            await reply(context);
        };
        if (waitsFor == "token") tenant.AnswersAllTokens(Then(Stall()));
        tenant.AnswersAll(Then(waitsFor switch { "body" => StallInBody(), "repetition" => Status(503, ("Retry-After", "20")), _ => Stall() }));
        var hooks = tenant.Client();
        var call = hooks.GetAsync("h1");
        await arrived.Task;

        hooks.Dispose();

        Assert.Equal(nameof(HooksClient), (await Assert.ThrowsAsync<ObjectDisposedException>(() => call)).ObjectName);
    }

    [Fact]
    public async Task A_callers_own_cancellation_stays_one()
    {
        await using var tenant = await TestTenant.StartAsync();
        tenant.AnswersAll(Stall());
        using var hooks = tenant.Client();
        using var cancellation = new CancellationTokenSource();
        var call = hooks.GetAsync("h1", cancellation.Token);

        cancellation.Cancel();
        hooks.Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }
}
