using System.Net.Sockets;

namespace Auth0.Hooks.Tests.Resilience;

public class RepeatRulesTests
{
    [Theory]
    [InlineData(SocketError.ConnectionRefused, true)]
    [InlineData(SocketError.HostNotFound, true)]
    [InlineData(SocketError.TryAgain, true)]
    [InlineData(SocketError.ConnectionReset, false)]
    [InlineData(SocketError.TimedOut, false)]
    public void The_cause_tells_whether_a_byte_can_have_left_however_deep_it_lies(SocketError cause, bool expected)
    {
        var socket = new SocketException((int)cause);

        Assert.Equal(expected, RepeatRules.NeverSent(socket));
        Assert.Equal(expected, RepeatRules.NeverSent(new HttpRequestException("Failed.", socket)));
        Assert.Equal(expected, RepeatRules.NeverSent(new HttpRequestException("Failed.", new IOException("Cut.", new IOException("Cut.", socket)))));
    }
}
