using System.Collections.Concurrent;

namespace TuskGen;

/// <summary>Tells of changes in the order in which they happened, each once and one after the other, whichever threads they happened on, and outside of every lock.</summary>
internal sealed class NoticeQueue
{
    private readonly ConcurrentQueue<Action> _notices = new();
    private int _isDraining;

    internal void Add(Action notice) => _notices.Enqueue(notice);

    internal void Drain()
    {
        while (!_notices.IsEmpty && Interlocked.CompareExchange(ref _isDraining, 1, 0) == 0)
        {
            try
            {
                while (_notices.TryDequeue(out Action? notice))
                    notice();
            }
            finally
            {
                Volatile.Write(ref _isDraining, 0);
            }
        }
    }
}
