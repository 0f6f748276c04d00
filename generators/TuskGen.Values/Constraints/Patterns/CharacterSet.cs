using System.Globalization;

namespace TuskGen;

/// <summary>Code points: by ranges, by general category, or all but those.</summary>
internal sealed class CharacterSet
{
    private readonly List<(int First, int Last)> _ranges = [];
    private readonly List<CharacterSet> _sets = [];
    private string? _category;

    /// <summary>Whether it holds everything but what was added.</summary>
    public bool IsNegated { get; set; }

    public static CharacterSet Digits => new CharacterSet().Add('0', '9');

    public static CharacterSet Words => new CharacterSet().Add('0', '9').Add('A', 'Z').Add('a', 'z').Add('_', '_');

    public static CharacterSet Spaces => new CharacterSet().Add('\t', '\r').Add(' ', ' ');

    /// <summary><c>.</c>: all but the line feed.</summary>
    public static CharacterSet AllButLineFeed => new CharacterSet { IsNegated = true }.Add('\n', '\n');

    public static CharacterSet Of(int codePoint) => new CharacterSet().Add(codePoint, codePoint);

    /// <summary>The set of a general category, such as <c>L</c> or <c>Lu</c>; null where Unicode has none of that name.</summary>
    public static CharacterSet? OfCategory(string name) =>
        CategoryNames.Any(category => category.StartsWith(name, StringComparison.Ordinal)) && name.Length is 1 or 2 ? new CharacterSet { _category = name } : null;

    public CharacterSet Add(int first, int last)
    {
        _ranges.Add((first, last));
        return this;
    }

    public CharacterSet Add(CharacterSet set)
    {
        _sets.Add(set);
        return this;
    }

    /// <summary>Whether the set has a code point.</summary>
    public bool Has(int codePoint, bool ignoresCase) => IsNegated != (HasExactly(codePoint) || (ignoresCase && HasInAnyCase(codePoint)));

    private bool HasInAnyCase(int codePoint)
    {
        if (codePoint > char.MaxValue || char.IsSurrogate((char)codePoint))
        {
            return false;
        }

        return HasExactly(char.ToUpperInvariant((char)codePoint)) || HasExactly(char.ToLowerInvariant((char)codePoint));
    }

    private bool HasExactly(int codePoint)
    {
        foreach ((int first, int last) in _ranges)
        {
            if (codePoint >= first && codePoint <= last)
            {
                return true;
            }
        }

        foreach (CharacterSet set in _sets)
        {
            if (set.Has(codePoint, ignoresCase: false))
            {
                return true;
            }
        }

        return _category is not null && CategoryNames[(int)CategoryOf(codePoint)].StartsWith(_category, StringComparison.Ordinal);
    }

    private static UnicodeCategory CategoryOf(int codePoint) => codePoint switch
    {
        <= char.MaxValue => CharUnicodeInfo.GetUnicodeCategory((char)codePoint),
        _ => CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0),
    };

    /// <summary>In the order of <see cref="UnicodeCategory"/> (Unicode, table 4-4).</summary>
    private static readonly string[] CategoryNames =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];
}
