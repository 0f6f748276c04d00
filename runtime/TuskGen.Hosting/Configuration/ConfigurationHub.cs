using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace TuskGen;

/// <summary>
/// The documents of one host between its other sources of configuration: reads those, has the documents build their configurations from them, and says in <c>IConfiguration</c> what came out.
/// Below every other source stand all keys; on top those of which another source shows something else than the configuration holds.
/// </summary>
internal sealed class ConfigurationHub : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<HostedDocument> _documents = [];
    private readonly IConfigurationManager _manager;
    private readonly IConfigurationRoot _root;
    private readonly HostedProvider _below = new("TuskGen");
    private readonly HostedSource _bottom;
    private readonly HostedProvider _above = new("TuskGen, above sources that it read otherwise");
    private readonly SettingCollector _collector;
    private readonly IDisposable _registration;
    private IReadOnlyList<RawSetting> _settings = [];
    private readonly ConcurrentQueue<Action> _notices = new();
    private int _isTelling;
    private HostServices? _services;
    private bool _isStarting;
    private volatile bool _isStarted;

    internal ConfigurationHub(IConfigurationManager manager)
    {
        _manager = manager;
        _root = manager.Build();
        _collector = new SettingCollector(name => _documents.Any(document => document.IsConcernedBy(name)));
        _bottom = new HostedSource(_below);
        manager.Sources.Insert(0, _bottom);
        manager.Sources.Add(new HostedSource(_above));
        _registration = ChangeToken.OnChange(_root.GetReloadToken, OnReload);
    }

    public void Dispose()
    {
        _registration.Dispose();
        foreach (HostedDocument document in _documents)
            document.StopWatching();
    }

    /// <summary>The documents, for the report at start.</summary>
    internal IReadOnlyList<HostedDocument> Documents => _documents;

    /// <summary>What computes live values of every document that brings no operators of its own.</summary>
    internal HostedOperators Live { get; } = new();

    internal void Add(HostedDocument document)
    {
        lock (_gate)
        {
            if (_documents.Any(known => known.IsSame(document)))
                throw new InvalidOperationException($"{document.Name}.tsk was added to this host already.");

            _documents.Add(document);
        }

        Refresh();
    }

    /// <summary>Settles the values at start, once: from here on a failure keeps the last good ones.</summary>
    /// <exception cref="TuskConfigurationException">Everything that is wrong with any of the documents.</exception>
    internal void EnsureStarted(IServiceProvider services)
    {
        if (_isStarted)
            return;

        bool isChanged;
        lock (_gate)
        {
            if (_isStarted)
                return;
            if (_isStarting)
                throw new InvalidOperationException("A validator asks for a configuration of this host, and none is there before every document has been validated.");

            _isStarting = true;
            try
            {
                isChanged = Start(services);
            }
            finally
            {
                _isStarting = false;
            }
        }

        if (isChanged)
            _above.Tell();
        foreach (HostedDocument document in _documents)
            document.Watch(_services!, Refresh);
    }

    /// <returns>Whether <c>IConfiguration</c> now says something else because of it.</returns>
    private bool Start(IServiceProvider services)
    {
        _services ??= new HostServices(services);
        Live.Attach(services);
        foreach (HostedDocument document in _documents)
            document.Attach(services);

        Evaluate();
        TuskFailure[] conflicts = [.. FindConflicts()];
        HostedDocument[] broken = [.. _documents.Where(document => document.Failures.Count > 0 || conflicts.Length > 0)];
        if (broken.Length > 0)
        {
            throw new TuskConfigurationException(
                string.Join(".tsk, ", broken.Select(static document => document.Name)), broken[0].Environment, [.. broken.SelectMany(static document => document.Failures), .. conflicts]);
        }

        foreach (HostedDocument document in _documents)
            document.Start();

        _isStarted = true;
        return Publish();
    }

    /// <summary>Keys to which two documents give different values: only one of them could be in <c>IConfiguration</c>.</summary>
    private IEnumerable<TuskFailure> FindConflicts()
    {
        Dictionary<string, (HostedDocument Document, string? Text)> known = new(StringComparer.OrdinalIgnoreCase);
        foreach (HostedDocument document in _documents)
        {
            Dictionary<string, string?> texts = new(StringComparer.OrdinalIgnoreCase);
            document.AddTexts(texts);
            foreach ((string key, string? text) in texts)
            {
                if (!known.TryAdd(key, (document, text)) && known[key] is var other && !string.Equals(other.Text, text, StringComparison.Ordinal))
                {
                    string documents = $"{other.Document.Name}.tsk and another in {document.Name}.tsk";
                    yield return new TuskFailure(key, "", $"{key} has one value in {documents}, and IConfiguration has room for one: give it the same in both, or another name in one.");
                }
            }
        }
    }

    private void OnReload()
    {
        // A source that was added behind the topmost place of ours would hide it, and a program may clear all sources before it names its own.
        if (!_manager.Sources.Contains(_bottom))
            _manager.Sources.Insert(0, _bottom);
        if (_manager.Sources[^1] is not HostedSource || _manager.Sources.Count == 1)
            _manager.Sources.Add(new HostedSource(_above));

        Refresh();
    }

    /// <summary>
    /// Evaluates, and tells outside of the gate, each change once and in order. From the start on reloads of other sources come here, and those of live files.
    /// </summary>
    private void Refresh()
    {
        bool isChanged;
        lock (_gate)
        {
            // What is asked for while a validator runs is what was there before.
            if (_isStarting)
                return;

            Evaluate();
            foreach (HostedDocument document in _isStarted ? _documents : [])
            {
                if (document.Accept(_services!) is { } notice)
                    _notices.Enqueue(notice);
            }

            isChanged = Publish();
        }

        if (isChanged)
            _above.Tell();
        Tell();
    }

    /// <summary>Whoever comes while another tells leaves what he has to that one: handlers are called one after the other, whatever they wait for.</summary>
    private void Tell()
    {
        while (!_notices.IsEmpty && Interlocked.CompareExchange(ref _isTelling, 1, 0) == 0)
        {
            try
            {
                while (_notices.TryDequeue(out Action? notice))
                    notice();
            }
            finally
            {
                Volatile.Write(ref _isTelling, 0);
            }
        }
    }

    private void Evaluate()
    {
        _settings = _collector.Collect(_root, _manager.Sources);
        foreach (HostedDocument document in _documents)
        {
            document.Evaluate(
            [
                .. _settings.Where(setting => setting.Text is not null && document.IsConcernedBy(setting.Root))
                    .Select(static setting => new TuskSetting(setting.Key, setting.Text!, setting.Provider, setting.Kind)),
            ]);
        }
    }

    /// <returns>Whether <c>IConfiguration</c> now says something else because of it.</returns>
    private bool Publish()
    {
        Dictionary<string, string?> own = new(StringComparer.OrdinalIgnoreCase), above = new(StringComparer.OrdinalIgnoreCase);
        foreach (HostedDocument document in _documents)
            document.AddTexts(own);

        Dictionary<string, RawSetting> others = new(StringComparer.OrdinalIgnoreCase);
        foreach (RawSetting setting in _settings)
            others[setting.Key] = setting;

        foreach ((string key, RawSetting shown) in others)
        {
            if (own.TryGetValue(key, out string? mine) ? !string.Equals(mine, shown.Text, StringComparison.Ordinal) : shown.Text is not null && _documents.Any(document => document.Hides(shown)))
                above[key] = mine;
        }

        bool isChanged = !IsAlike(above, _above.Texts) || !IsAlike(own, _below.Texts);
        _below.Replace(own);
        _above.Replace(above);
        return isChanged;
    }

    private static bool IsAlike(Dictionary<string, string?> texts, IReadOnlyDictionary<string, string?> before) =>
        texts.Count == before.Count && texts.All(entry => before.TryGetValue(entry.Key, out string? text) && string.Equals(entry.Value, text, StringComparison.Ordinal));
}
