namespace TuskGen;

/// <summary>
/// Watches a folder, and calls back when nothing has happened in it for a while after something did, and now and then all the same. It watches the folder and not its files, since
/// whoever replaces a link that they are reached by touches none of them.
/// </summary>
internal sealed class LiveFolder : IDisposable
{
    /// <summary>A folder in which something happens all the time is looked at after so many delays.</summary>
    private const int MostDelays = 20;

    private readonly TuskLiveFiles _options;
    private readonly TimeProvider _clock;
    private readonly Action _look;
    private readonly Lock _gate = new();
    private readonly ITimer _quiet;
    private readonly ITimer _poll;
    private FolderWatch? _watch;
    private long? _firstEvent;
    private bool _isDisposed;

    internal LiveFolder(TuskLiveFiles options, TimeProvider clock, Action look)
    {
        (_options, _clock, _look) = (options, clock, look);
        _quiet = clock.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _poll = clock.CreateTimer(_ => Poll(), null, options.PollInterval, options.PollInterval);
        Watch();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _quiet.Dispose();
            _poll.Dispose();
            _watch?.Dispose();
        }
    }

    private void Look()
    {
        lock (_gate)
        {
            if (_isDisposed)
                return;

            _firstEvent = null;
        }

        _look();
    }

    /// <summary>Now and then the folder is watched anew too: of what happens to the folders above it, nobody tells.</summary>
    private void Poll()
    {
        Watch();
        Look();
    }

    /// <summary>Watches what the folder's name means now.</summary>
    private void Watch()
    {
        lock (_gate)
        {
            if (_isDisposed)
                return;

            _watch?.Dispose();
            _watch = new FolderWatch(_options.Folder, OnEvent, OnMoved);
        }
    }

    private void OnEvent()
    {
        lock (_gate)
        {
            if (_isDisposed)
                return;

            long now = _clock.GetTimestamp();
            _firstEvent ??= now;
            if (_clock.GetElapsedTime(_firstEvent.Value, now) < MostDelays * _options.Delay || _options.Delay == TimeSpan.Zero)
                _quiet.Change(_options.Delay, Timeout.InfiniteTimeSpan);
        }
    }

    private void OnMoved()
    {
        Watch();
        OnEvent();
    }
}
