namespace TuskGen.Emit;

/// <summary>Names that must differ from each other and from reserved ones.</summary>
/// <param name="reserved">The names that nothing can have.</param>
/// <param name="comparer">What tells names apart; null: case does not.</param>
internal sealed class NameScope(IEnumerable<string> reserved, StringComparer? comparer = null)
{
    private readonly HashSet<string> _taken = new(reserved, comparer ?? StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A name for each of <paramref name="wanted"/>, in the same order. A name that nothing stands against stays as it is, whatever comes before it; one that is reserved
    /// gets <paramref name="suffix"/>. Names that are wanted twice, which the compiler has reported, get numbers so that what can be made still compiles.
    /// </summary>
    public string[] Assign(IReadOnlyList<string> wanted, string suffix)
    {
        var names = new string[wanted.Count];
        for (int i = 0; i < names.Length; i++)
        {
            if (_taken.Add(wanted[i]))
                names[i] = wanted[i];
        }

        for (int i = 0; i < names.Length; i++)
            names[i] ??= Free(wanted[i], suffix);

        return names;
    }

    /// <summary>A name near <paramref name="wanted"/> that is still free.</summary>
    public string Free(string wanted, string suffix)
    {
        if (_taken.Add(wanted))
            return wanted;
        if (_taken.Add(wanted + suffix))
            return wanted + suffix;

        for (int number = 2; ; number++)
        {
            string name = wanted + suffix + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (_taken.Add(name))
                return name;
        }
    }
}
