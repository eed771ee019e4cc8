using Jint;
using Jint.Native;

namespace Auth0.Hooks.Emulator.Running;

/// <summary>The timers of a run, in the order in which they are due. Nobody waits for them: the hook's time simply passes.</summary>
internal sealed class Timers
{
    private readonly PriorityQueue<(int Id, JsValue Callback), (double Due, int Id)> queue = new();
    private readonly HashSet<int> removed = [];
    private double now;
    private int last;

    public JsValue Add(JsValue callback, JsValue delay)
    {
        double milliseconds = delay.IsNumber() && delay.AsNumber() > 0 ? delay.AsNumber() : 0;
        queue.Enqueue((++last, callback), (now + milliseconds, last));
        return JsNumber.Create(last);
    }

    public JsValue Remove(JsValue id)
    {
        if (id.IsNumber())
            removed.Add((int)id.AsNumber());
        return JsValue.Undefined;
    }

    public JsValue? Next()
    {
        while (queue.TryDequeue(out var timer, out var due))
        {
            now = due.Due;
            if (!removed.Contains(timer.Id))
                return timer.Callback;
        }

        return null;
    }
}
