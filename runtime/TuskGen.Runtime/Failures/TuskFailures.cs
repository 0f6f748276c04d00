namespace TuskGen;

/// <summary>Collects failures without stopping at the first, and without allocating while there are none.</summary>
public struct TuskFailures
{
    private List<TuskFailure>? _items;

    /// <summary>How many failures there are.</summary>
    public readonly int Count => _items?.Count ?? 0;

    /// <summary>Adds a failure whose source is not known.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="message">What is wrong, what was expected and how to mend it.</param>
    public void Add(string path, string message) => Add(new TuskFailure(path, "", message));

    /// <summary>Adds a failure.</summary>
    /// <param name="failure">The failure.</param>
    public void Add(TuskFailure failure) => (_items ??= []).Add(failure);

    /// <summary>The failures so far, in the order they were added.</summary>
    public readonly TuskList<TuskFailure> ToList() => _items is null ? [] : [.. _items];
}
