namespace TuskGen;

/// <summary>Compares key paths as values from outside name them: without case, and with <c>_</c> for <c>-</c>, which no shell allows in a variable's name.</summary>
internal sealed class PathComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    private PathComparer()
    {
    }

    internal static PathComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => x is null || y is null ? ReferenceEquals(x, y) : Equals(x.AsSpan(), y);

    public bool Equals(ReadOnlySpan<char> alternate, string other)
    {
        if (alternate.Length != other.Length)
            return false;

        for (int i = 0; i < other.Length; i++)
        {
            if (Fold(alternate[i]) != Fold(other[i]))
                return false;
        }

        return true;
    }

    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        uint hash = 2166136261;
        foreach (char character in alternate)
            hash = unchecked((hash ^ Fold(character)) * 16777619);

        return unchecked((int)hash);
    }

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    /// <summary>Whether <paramref name="path"/> is <paramref name="table"/> or stands under it.</summary>
    internal static bool IsAtOrUnder(string path, string table) => Instance.Equals(path.AsSpan(0, Math.Min(path.Length, table.Length)), table)
        && (path.Length == table.Length || path[table.Length] == ':');

    private static char Fold(char character) => character == '-' ? '_' : char.ToUpperInvariant(character);
}
