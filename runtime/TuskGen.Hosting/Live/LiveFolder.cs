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
    private FileSystemWatcher? _watcher;
    private long? _firstEvent;
    private bool _isDisposed;

    internal LiveFolder(TuskLiveFiles options, TimeProvider clock, Action look)
    {
        (_options, _clock, _look) = (options, clock, look);
        _quiet = clock.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _poll = clock.CreateTimer(_ => Look(), null, options.PollInterval, options.PollInterval);
        Watch();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _quiet.Dispose();
            _poll.Dispose();
            _watcher?.Dispose();
        }
    }

    private void Look()
    {
        lock (_gate)
        {
            if (_isDisposed)
                return;

            _firstEvent = null;
            Watch();
        }

        _look();
    }

    /// <summary>Begins to watch, where that can be done now: the folder may not be there yet, and a system has only so many watchers. What is missed, polling finds.</summary>
    private void Watch()
    {
        if (_watcher is not null)
            return;

        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(_options.Folder)
            {
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime | NotifyFilters.Security,
            };
            watcher.Changed += (_, _) => OnEvent();
            watcher.Created += (_, _) => OnEvent();
            watcher.Deleted += (_, _) => OnEvent();
            watcher.Renamed += (_, _) => OnEvent();
            watcher.Error += (_, _) => OnError();
            watcher.EnableRaisingEvents = true;
            _watcher = watcher;
        }
        catch (Exception wrong) when (wrong is IOException or ArgumentException or UnauthorizedAccessException)
        {
            watcher?.Dispose();
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

    /// <summary>Events were lost, or the folder is gone: a new watcher is needed, and a look.</summary>
    private void OnError()
    {
        lock (_gate)
        {
            _watcher?.Dispose();
            _watcher = null;
        }

        OnEvent();
    }
}
