namespace Auth0.Hooks.Emulator.Requests;

/// <summary>The last requests of a tenant.</summary>
internal sealed class RequestLog
{
    public const int Capacity = 200;

    private readonly Queue<EmulatorRequest> requests = new(Capacity);

    public void Add(EmulatorRequest request)
    {
        lock (requests)
        {
            if (requests.Count == Capacity)
                requests.Dequeue();
            requests.Enqueue(request);
        }
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<EmulatorRequest> List()
    {
        lock (requests)
            return [.. requests];
    }

    public void Clear()
    {
        lock (requests)
            requests.Clear();
    }
}
