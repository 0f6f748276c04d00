namespace TuskGen;

/// <summary>Collects failures without stopping at the first, and without allocating while there are none.</summary>
public struct TuskFailures
{
    private List<TuskFailure>? _items;
    private Dictionary<int, string[]>? _causes;
    private string? _at;

    /// <summary>What assertions of a record see of the world.</summary>
    private static TuskContext Nothing { get; } = new();

    /// <summary>How many failures there are.</summary>
    public readonly int Count => _items?.Count ?? 0;

    /// <summary>A key's path.</summary>
    /// <param name="at">The path of the table that has the key, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    public static string Join(string at, string key) => TuskReader.Join(at, key);

    /// <summary>The last part of an element's path.</summary>
    /// <param name="index">The element's number, from 0.</param>
    public static string Number(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Adds a failure whose source is not known.</summary>
    /// <param name="key">The key, parts joined by <c>:</c>; in the <c>Check</c> of a record, one of the record's keys, or empty for the whole of it.</param>
    /// <param name="message">What is wrong, what was expected and how to mend it.</param>
    public void Add(string key, string message) =>
        Add(new TuskFailure(key.Length == 0 ? _at ?? "" : Join(_at ?? "", key), "", message));

    /// <summary>Checks what a declared type asserts of a record's keys together.</summary>
    /// <param name="at">The record's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="condition">The condition as the declaration writes it.</param>
    /// <param name="holds">The condition.</param>
    /// <param name="message">What the declaration says where it does not hold; nothing secret goes into it.</param>
    /// <param name="parts">What the failure shows, by name: no secret.</param>
    public void Assert(string at, string condition, TuskLoadExpression holds, TuskLoadExpression message, params scoped ReadOnlySpan<(string Name, TuskLoadExpression Value)> parts)
    {
        if (new TuskLoad(Nothing).Judge(condition, holds, message, parts) is not { } failure)
            return;

        string[] causes = new string[parts.Length];
        for (int i = 0; i < parts.Length; i++)
            causes[i] = TuskReader.Join(at, parts[i].Name.Replace('.', ':'));

        (_causes ??= [])[Count] = causes;
        Add(new TuskFailure(at, "", failure) { Id = FailureIds.AssertionFailed });
    }

    /// <summary>Says which table's keys the following failures name: generated, before a record's own <c>Check</c>.</summary>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    public void Enter(string at) => _at = at;

    /// <summary>Adds a failure.</summary>
    /// <param name="failure">The failure.</param>
    public void Add(TuskFailure failure) => (_items ??= []).Add(failure);

    /// <summary>Adds a failure where a value does not meet a rule; it never shows a secret.</summary>
    /// <typeparam name="T">What the record holds.</typeparam>
    /// <param name="at">The path of the table that has the key, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value; null meets every rule.</param>
    /// <param name="rule">The rule.</param>
    public void Check<T>(string at, string key, T value, TuskRule rule)
    {
        if (value is null)
            return;
        if (value is ILiveValue live)
        {
            // What is computed later is checked by nobody here.
            if (live.Call is null)
                Check(at, key, live.Fixed, rule);

            return;
        }

        // A JIT knows the type, so that the numbers that most rules speak of are not boxed.
        TuskValue? wrapped = value is int number ? new TuskInteger(number)
            : value is long big ? new TuskInteger(big)
            : value is double real ? new TuskFloat(real)
            : value is TimeSpan duration ? new TuskDuration(duration)
            : TuskConvert.Wrap(value, reveals: true);
        if (wrapped is null || rule.Judge(typeof(T).IsValueType ? null : value, wrapped, out string id) is not { } said)
            return;

        string path = TuskReader.Join(at, key);
        TuskValue shown = typeof(T).IsValueType ? wrapped : TuskConvert.Wrap(value)!;
        Add(new TuskFailure(path, "", $"{path} is {(value is ISecret ? SecretMask.Text : TuskConvert.Show(shown))}: {said}.") { Id = id });
    }

    /// <summary>The keys that a failure speaks of together, by its number from 0: those of an assertion; none where it is about its own path.</summary>
    internal readonly IReadOnlyList<string> CausesOf(int failure) => _causes is not null && _causes.TryGetValue(failure, out string[]? causes) ? causes : [];

    /// <summary>The failures so far, in the order they were added.</summary>
    public readonly TuskList<TuskFailure> ToList() => _items is null ? [] : [.. _items];
}
