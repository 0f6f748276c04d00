namespace TuskGen;

/// <summary>One use of a constant operator while it is computed: its arguments, optional ones filled in, and why there is no result.</summary>
internal sealed class FunctionCall(IReadOnlyList<TuskValue> arguments, bool hideValues)
{
    internal IReadOnlyList<TuskValue> Arguments => arguments;

    internal string? Error { get; private set; }

    internal TuskValue this[int index] => arguments[index];

    internal string Text(int index) => ((TuskString)arguments[index]).Value;

    internal long Integer(int index) => ((TuskInteger)arguments[index]).Value;

    /// <summary>Whether a message may show neither an argument nor its size, since one is secret.</summary>
    internal bool HidesValues => hideValues;

    internal string Describe(TuskValue value) => ValueNames.Describe(value, hideValues);

    internal TuskValue? Fail(string error)
    {
        Error = error;
        return null;
    }

    /// <summary>Whether a result of that size may be built; it fails otherwise.</summary>
    internal bool Admits(long elements, long text)
    {
        bool fits = TuskBudget.Admits(elements, text, 0, out string? error, hideValues);
        if (!fits) Error = "the result is too large: " + error;
        return fits;
    }
}
