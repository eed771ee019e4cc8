using Microsoft.AspNetCore.Connections;

namespace Auth0.Hooks.Tests.Servers;

/// <summary>How many connections a server was given, and how many are open.</summary>
internal sealed class ConnectionCount
{
    private int all;
    private int open;

    public int All => Volatile.Read(ref all);

    public int Open => Volatile.Read(ref open);

    public ConnectionDelegate CountAsync(ConnectionDelegate next) => async connection =>
    {
        Interlocked.Increment(ref all);
        Interlocked.Increment(ref open);
        try
        {
            await next(connection);
        }
        finally
        {
            Interlocked.Decrement(ref open);
        }
    };
}
