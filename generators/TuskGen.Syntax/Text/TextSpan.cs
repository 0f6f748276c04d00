namespace TuskGen.Syntax;

/// <summary>A half-open range of characters of one text.</summary>
/// <param name="Start">Index of the first character, in UTF-16 code units, 0 or more.</param>
/// <param name="Length">Number of UTF-16 code units, 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the position lies in the span or just behind it.</summary>
    public bool Touches(int position) => position >= Start && position <= End;

    /// <summary><c>3..7</c>.</summary>
    public override string ToString() => Start.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".." + End.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether <paramref name="other"/> lies within this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;
}
