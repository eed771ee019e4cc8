namespace Auth0.Hooks.Tests.Resilience;

/// <summary>What the build for .NET Standard does without: time-outs that serve again, and failures with a code.</summary>
public class OnNetTests
{
    [Fact]
    public async Task The_time_out_of_one_attempt_serves_the_next_anew()
    {
        var limit = new AttemptLimit(TimeProvider.System, TimeSpan.FromMilliseconds(200));
        var first = limit.Start();
        CancellationTokenSource second;
        while (true)
        {
            limit.End(first);
            second = limit.Start();
            if (ReferenceEquals(first, second)) break;
            first = second; // the machine paused for longer than the limit
        }

        var over = new TaskCompletionSource();
        using (second.Token.Register(over.SetResult)) await over.Task;

        limit.End(second);
        Assert.NotSame(second, limit.Start());
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, true)]
    [InlineData(HttpRequestError.NameResolutionError, true)]
    [InlineData(HttpRequestError.ResponseEnded, false)]
    [InlineData(HttpRequestError.Unknown, false)]
    public void The_code_of_a_failure_tells_whether_a_byte_can_have_left(HttpRequestError error, bool expected) =>
        Assert.Equal(expected, RepeatRules.NeverSent(new HttpRequestException(error)));
}
