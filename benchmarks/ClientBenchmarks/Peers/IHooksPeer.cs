namespace ClientBenchmarks.Peers;

/// <summary>One way to call the Hooks API. Each call returns something of its result, so that nothing is left out.</summary>
internal interface IHooksPeer
{
    string Name { get; }

    /// <summary>Reads one hook.</summary>
    Task<string?> GetAsync();

    /// <summary>Lists 100 hooks, filtered by a trigger.</summary>
    Task<int> ListAsync();

    /// <summary>Creates a hook.</summary>
    Task<string?> CreateAsync();

    /// <summary>Reads a hook that is not there, and catches the error.</summary>
    Task<string?> NotFoundAsync();
}
