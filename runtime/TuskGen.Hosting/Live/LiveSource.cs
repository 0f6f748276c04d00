namespace TuskGen;

/// <summary>The live files of one document in a host: reads them, and says what they make of it.</summary>
internal sealed class LiveSource : IDisposable
{
    private readonly TuskLiveFiles _options;
    private readonly LiveReader _reader;
    private readonly LiveBinder _binder;
    private readonly Lock _gate = new();
    private LiveFolder? _folder;
    private volatile LiveState _state = LiveState.None;
    private long _looks;

    internal LiveSource(TuskLiveFiles options, TuskSources sources, string environment)
    {
        _options = options;
        string file = sources.Path[(sources.Path.LastIndexOf('/') + 1)..];
        _reader = new LiveReader(options, file[..file.LastIndexOf('.')], sources.Build);
        _binder = new LiveBinder(sources, environment, options.Folder);
    }

    /// <summary>What the files say.</summary>
    internal LiveState State => _state;

    /// <summary>How often the folder was looked at.</summary>
    internal long Looks => Interlocked.Read(ref _looks);

    /// <summary>Looks at the folder now.</summary>
    /// <returns>Whether something is otherwise than at the look before: a file that was only touched is not.</returns>
    internal bool Look()
    {
        lock (_gate)
        {
            LiveTexts texts = _reader.Read();
            bool isChanged = !texts.Equals(_state.Texts);
            if (isChanged)
                _state = _binder.Bind(texts);

            Interlocked.Increment(ref _looks);
            return isChanged;
        }
    }

    /// <summary>Begins to watch the folder.</summary>
    /// <param name="clock">Its clock.</param>
    /// <param name="tell">Called when something is otherwise.</param>
    internal void Watch(TimeProvider clock, Action tell)
    {
        void LookAndTell()
        {
            if (Look())
                tell();
        }

        _folder ??= new LiveFolder(_options, clock, LookAndTell);
        LookAndTell();
    }

    public void Dispose() => _folder?.Dispose();
}
