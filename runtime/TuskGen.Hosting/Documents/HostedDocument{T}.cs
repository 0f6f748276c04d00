using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>A document in a host, with the type of its configuration.</summary>
/// <typeparam name="T">The record of the document's root.</typeparam>
internal sealed class HostedDocument<[DynamicallyAccessedMembers(Members.OfOptions)] T>(
    TuskDocument<T> document, TuskOptions<T> options, string environment, IReadOnlyCollection<ISectionGroup<T>> sections) : HostedDocument
    where T : class
{
    private const string InCode = "With(…) in code";
    private readonly ChangeHandlers<T> _handlers = new();
    private Evaluation<T>? _candidate;
    private volatile Evaluation<T>? _accepted;
    private Evaluation<T>? _refused;
    private readonly LiveSource? _live = CreateLive(document, options.LiveFiles, environment);
    private Validation<T>? _validation;
    private string _ignored = "";
    private TuskList<string> _doubted = [];

    internal override string Name => document.Name;

    internal override string Environment => environment;

    internal override string TypeName => typeof(T).Name;

    internal override TuskList<TuskFailure> Failures => _candidate?.Failures ?? [];

    internal override TuskList<TuskEntry> Entries => Published?.Entries ?? [];

    /// <summary>The value at start; null before it.</summary>
    internal T? Startup { get; private set; }

    /// <summary>The current value; null before the start.</summary>
    internal T? Current => _accepted?.Value;

    /// <summary>Before the start what can be had already, from then on what was accepted.</summary>
    private Evaluation<T>? Published => _accepted ?? _candidate;

    internal override bool IsSame(HostedDocument other) => other is HostedDocument<T>;

    internal override bool IsConcernedBy(string name) => document.IsConcernedBy(name);

    internal override void Attach(IServiceProvider services) => _validation ??= new Validation<T>(services, sections);

    internal override bool IsConfiguredInVain(IServiceProvider services) =>
        services.GetServices<IConfigureOptions<T>>().Any() || services.GetServices<IPostConfigureOptions<T>>().Any();

    internal override void Evaluate(TuskSetting[] settings)
    {
        // What the load computes is not computed again where the sources are back at what they said.
        LiveState live = _live?.State ?? LiveState.None;
        if (_accepted is { } accepted && IsMadeOf(accepted, settings, live))
            _candidate = accepted;
        else if (_candidate is null || !IsMadeOf(_candidate, settings, live))
            _candidate = Build(settings, live) with { Live = live };
        if (_validation is not null && !_candidate.IsValidated)
            _candidate = _candidate with { IsValidated = true, Failures = [.. _candidate.Failures, .. _candidate.Value is null ? [] : _validation.Validate(_candidate.Value)] };
    }

    internal override void Watch(HostServices services, Action tell)
    {
        TellOfLive(services);
        _live?.Watch(
            options.Context.TimeProvider,
            () =>
            {
                TellOfLive(services);
                tell();
            });
    }

    internal override void StopWatching() => _live?.Dispose();

    internal override void Start()
    {
        _accepted = _candidate;
        Startup = _candidate!.Value;
    }

    internal override Action? Accept(HostServices services)
    {
        Evaluation<T> candidate = _candidate!, before = _accepted!;
        if (ReferenceEquals(candidate, _refused))
            return null;

        _refused = candidate.Failures.Count > 0 ? candidate : null;
        if (ReferenceEquals(candidate, before))
            return null;

        if (_refused is not null)
        {
            return () => services.TellRefused(Name, Environment, candidate.Failures);
        }

        TuskList<TuskChange> changes = document.Changes(before.Value!, candidate.Value!);
        if (changes.Count == 0)
        {
            // Written otherwise, but the same: whoever holds the value keeps it.
            _accepted = _candidate = candidate with { Value = before.Value };
            return null;
        }

        _accepted = candidate;
        TuskUpdate<T> update = new(before.Value!, candidate.Value!, changes);
        return () =>
        {
            services.TellChanged(Name, Environment, changes);
            _handlers.Call(update, exception => services.TellHandlerFailed(Name, exception));
        };
    }

    internal override void AddTexts(Dictionary<string, string?> texts) => ConfigurationTexts.Add(document.Section, Entries, texts);

    internal override bool Hides(RawSetting setting)
    {
        // With the document's name in front a variable stands under a key that nobody declares, but what it holds is the secret.
        string prefix = VariablePrefix.Of(document.Name)[..^2] + ":";
        if (setting.Kind == TuskSettingKind.Variable && setting.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && Published?.IsSecret(setting.Key[prefix.Length..]) == true)
            return true;
        if (document.Section is { } section)
            return setting.Key.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase) && HidesPath(setting.Key[(section.Length + 1)..]);

        return (setting.IsForeign && document.Keys.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)) || HidesPath(setting.Key);
    }

    internal IDisposable OnChange(Action<TuskUpdate<T>> handler) => _handlers.Add(handler);

    /// <summary>Explains a key as it is now.</summary>
    internal TuskExplanation Explain(string path)
    {
        Evaluation<T> now = Published!;
        TuskExplanation found = document.Explain(path, environment, options.Context with { Settings = now.Settings, Edition = now.Live.Edition });
        if (now.Value is null)
            return found;

        // What the load computes is what it computed then, and code has the last word.
        TuskEntry? entry = now.Entries.FirstOrDefault(entry => string.Equals(entry.Path, found.Path, StringComparison.Ordinal));
        return found with { Value = entry?.Value, Failure = null, Source = now.InCode.Contains(found.Path) ? InCode : found.Source };
    }

    /// <summary>What was taken and has no text all the same is a secret, or code has taken it away, or the reload is refused.</summary>
    private bool HidesPath(string path) => Published is { } now
        && (now.IsSecret(path) || (now.Value is not null && Takes(now, path)) || (_refused is { } refused && Takes(refused, path)));

    /// <summary>Says once why files that are there do not count, and what a build would warn of in those that do.</summary>
    private void TellOfLive(HostServices services)
    {
        TuskList<string> warnings = _live?.State.Warnings ?? [];
        if (warnings.Count > 0 && warnings != _doubted)
            services.TellDoubted(Name, warnings);

        _doubted = warnings;
        string ignored = _live?.State.Texts.Ignored ?? "";
        if (ignored.Length > 0 && ignored != _ignored)
            services.TellIgnored(Name, ignored);

        _ignored = ignored;
    }

    private static bool Takes(Evaluation<T> evaluation, string path) => evaluation.Taken.Contains(path, StringComparer.OrdinalIgnoreCase);

    private static bool IsMadeOf(Evaluation<T> evaluation, TuskSetting[] settings, LiveState live) =>
        ReferenceEquals(evaluation.Live, live) && evaluation.Settings.AsSpan().SequenceEqual(settings);

    private static LiveSource? CreateLive(TuskDocument<T> document, TuskLiveFiles? options, string environment)
    {
        if (options is null)
            return null;
        if (document.Sources() is not { } sources)
            throw new InvalidOperationException($"{document.Name}.tsk cannot be live: its project does not reference TuskGen.Hosting, so that the program holds no text of it.");

        LiveSource live = new(options, sources, environment);
        live.Look();
        return live;
    }

    private Evaluation<T> Build(TuskSetting[] settings, LiveState live)
    {
        if (live.Failures.Count > 0)
            return new Evaluation<T>(settings, null, [], [], live.Failures, IsValidated: false);

        TuskContext context = options.Context with { Settings = settings, Edition = live.Edition };
        TuskInspection<T> loaded = Try("", () => document.Inspect(environment, context), out TuskFailure? thrown) ?? new(environment, null, [], [], [thrown!]);
        if (loaded.Value is null || options.Changes.Count == 0)
            return new Evaluation<T>(settings, loaded.Value, loaded.Entries, loaded.Taken, loaded.Failures, IsValidated: false);

        T? value = Try(InCode, () => options.Changes.Aggregate(loaded.Value, static (value, change) => change(value)), out thrown);
        if (value is null)
            return new Evaluation<T>(settings, null, loaded.Entries, loaded.Taken, [thrown ?? new TuskFailure("", InCode, "it gives null instead of a configuration.")], IsValidated: false);

        TuskList<TuskEntry> entries = document.Entries(value);
        TuskEntry[] changed = [.. entries.Except(loaded.Entries)];
        TuskList<TuskFailure> failures = CheckInCode(context, changed, value);
        return new Evaluation<T>(settings, failures.Count == 0 ? value : null, entries, loaded.Taken, failures, IsValidated: false)
        {
            InCode = [.. changed.Concat(loaded.Entries.Except(entries)).Select(static entry => entry.Path)],
        };
    }

    /// <summary>Calls what belongs to the program: whatever it throws is a failure of the configuration, since a reload has nobody to throw to.</summary>
    private static TResult? Try<TResult>(string source, Func<TResult> call, out TuskFailure? failure)
        where TResult : class
    {
        failure = null;
        try
        {
            return call();
        }
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = new TuskFailure("", source, $"{exception.GetType().Name}: {exception.Message}");
            return null;
        }
    }

    /// <summary>Checks what code has changed as if a source had said it, and by the rules of declared types.</summary>
    private TuskList<TuskFailure> CheckInCode(TuskContext context, TuskEntry[] changed, T value)
    {
        TuskSetting[] settings =
        [
            .. changed.Where(static entry => entry.Kind == TuskEntryKind.Plain && entry.Value.ToConfigurationText() is not null)
                .Select(entry => new TuskSetting(ConfigurationTexts.Key(document.Section, entry.Path), entry.Value.ToConfigurationText()!, InCode, TuskSettingKind.Plain)),
        ];
        TuskList<TuskFailure> read = settings.Length == 0 ? [] : document.Inspect(environment, context with { Settings = [.. context.Settings!, .. settings] }).Failures;
        return [.. read, .. document.Check(value).Where(failure => !read.Any(other => other.Path == failure.Path)).Select(static failure => failure with { Source = InCode })];
    }
}
