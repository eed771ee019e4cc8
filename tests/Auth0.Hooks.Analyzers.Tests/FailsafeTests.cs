namespace Auth0.Hooks.Analyzers.Tests;

/// <summary>A fault of a rule is kept from its user, and shown to its tests.</summary>
public class FailsafeTests
{
    [Fact]
    public void A_failure_is_seen_by_tests() => Assert.Throws<InvalidOperationException>(() => Failsafe.Run(() => throw new InvalidOperationException()));

    [Fact]
    public void A_failure_is_kept_from_users() => Failsafe.Run(() => throw new InvalidOperationException(), isOn: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_cancelled_analysis_ends_as_cancelled(bool isOn) => Assert.Throws<OperationCanceledException>(() => Failsafe.Run(() => throw new OperationCanceledException(), isOn));

    [Fact]
    public void An_expression_too_deep_to_follow_is_no_failure() => Failsafe.Run(() => throw new InsufficientExecutionStackException());
}
