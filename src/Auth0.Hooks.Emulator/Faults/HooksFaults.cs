using System.Collections;
using System.IO.Enumeration;

namespace Auth0.Hooks.Emulator;

/// <summary>The faults of a tenant, which may come and go while it runs. The first that fits a request hits it.</summary>
public sealed class HooksFaults : IEnumerable<HooksFault>
{
    private readonly object turn = new();
    private readonly List<Entry> entries = [];

    internal HooksFaults(IEnumerable<HooksFault> initial)
    {
        foreach (HooksFault fault in initial)
            Add(fault);
    }

    /// <summary>Adds a fault.</summary>
    /// <param name="fault">What goes wrong, and where.</param>
    /// <exception cref="ArgumentException">A value of it is out of range.</exception>
    public void Add(HooksFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        fault.Validate();
        lock (turn)
            entries.Add(new(fault));
    }

    /// <summary>Ends all faults.</summary>
    public void Clear()
    {
        lock (turn)
            entries.Clear();
    }

    /// <summary>The faults that have not gone away yet.</summary>
    public IEnumerator<HooksFault> GetEnumerator()
    {
        List<HooksFault> faults;
        lock (turn)
            faults = entries.ConvertAll(entry => entry.Fault);
        return faults.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The fault that hits a request, if one does.</summary>
    internal HooksFault? Next(string method, string path)
    {
        lock (turn)
        {
            foreach (Entry entry in entries)
            {
                if (!entry.Concerns(method, path) || !entry.Hits())
                    continue;
                if (entry.Fault.Times is { } times && entry.Count == times)
                    entries.Remove(entry);
                return entry.Fault;
            }

            return null;
        }
    }

    private sealed class Entry(HooksFault fault)
    {
        // Shares add up to whole hits, so the same requests are hit in every run of a test.
        private double due;

        public HooksFault Fault { get; } = fault;

        public int Count { get; private set; }

        public bool Concerns(string method, string path) =>
            (Fault.Method is null || Fault.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
            && (Fault.Path is null || FileSystemName.MatchesSimpleExpression(Fault.Path.Replace("?", "\\?", StringComparison.Ordinal), path, ignoreCase: false));

        public bool Hits()
        {
            due += Fault.Share;
            if (due < 1 - 1e-9)
                return false;
            due -= 1;
            Count++;
            return true;
        }
    }
}
