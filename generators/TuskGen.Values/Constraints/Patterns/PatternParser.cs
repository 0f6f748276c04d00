using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TuskGen;

/// <summary>Reads a pattern. What other engines have beyond regular languages is refused by its name.</summary>
internal sealed partial class PatternParser(string source)
{
    private const int MaxDepth = 64;
    private int _p;
    private int _depth;
    private PatternFault? _fault;

    /// <summary>Whether the pattern begins with <c>(?i)</c>.</summary>
    public bool IgnoresCase { get; private set; }

    private bool AtEnd => _p >= source.Length || _fault is not null;

    private char Current => _p < source.Length ? source[_p] : '\0';

    public bool TryParse([NotNullWhen(true)] out PatternNode? node, [NotNullWhen(false)] out PatternFault? fault)
    {
        if (source.StartsWith("(?i)", StringComparison.Ordinal))
        {
            IgnoresCase = true;
            _p = 4;
        }

        node = ParseEither();
        if (_fault is null && Current == ')' && _p < source.Length)
        {
            Fail("`)` closes nothing; write `\\)` for the character");
        }

        fault = _fault;
        return fault is null;
    }

    private PatternNode.Nothing Fail(string message, int? position = null)
    {
        _fault ??= new PatternFault(position ?? _p, message);
        return new PatternNode.Nothing();
    }

    private PatternNode ParseEither()
    {
        PatternNode node = ParseSequence();
        while (!AtEnd && Current == '|')
        {
            _p++;
            node = new PatternNode.Either(node, ParseSequence());
        }

        return node;
    }

    private PatternNode.Sequence ParseSequence()
    {
        var parts = new List<PatternNode>();
        while (!AtEnd && Current is not ('|' or ')'))
        {
            parts.Add(ParseRepeated());
        }

        return new PatternNode.Sequence(parts);
    }

    private PatternNode ParseRepeated()
    {
        int start = _p;
        PatternNode part = ParsePart();
        if (AtEnd || !TryReadCount(out int fewest, out int? most))
        {
            return part;
        }

        if (part is PatternNode.At)
        {
            return Fail($"`{source.Substring(start, _p - start)}` repeats a place, which has no length; remove the repetition", start);
        }

        if (most < fewest)
        {
            return Fail($"the repetition asks for at least {fewest} and at most {most}; write the smaller number first");
        }

        if (Current == '?')
        {
            // Lazy or not, the whole text is matched or is not.
            _p++;
        }

        return Current is '*' or '+' or '?' && !AtEnd
            ? Fail($"`{Current}` repeats a repetition; put what it repeats into `(?: )`")
            : new PatternNode.Repeat(part, fewest, most);
    }

    private bool TryReadCount(out int fewest, out int? most)
    {
        (fewest, most) = (0, null);
        switch (Current)
        {
            case '*':
                _p++;
                return true;
            case '+':
                _p++;
                fewest = 1;
                return true;
            case '?':
                _p++;
                most = 1;
                return true;
            case '{' when TryReadBounds(out fewest, out most, out int end):
                _p = end;
                return true;
            default:
                return false;
        }
    }

    /// <summary><c>{3}</c>, <c>{3,}</c>, <c>{3,5}</c>; any other brace is a character.</summary>
    private bool TryReadBounds(out int fewest, out int? most, out int end)
    {
        (fewest, most) = (0, null);
        end = source.IndexOf('}', _p) + 1;
        if (end == 0)
        {
            return false;
        }

        string[] numbers = source.Substring(_p + 1, end - _p - 2).Split(',');
        if (numbers.Length > 2 || !TryReadNumber(numbers[0], out fewest))
        {
            return false;
        }

        if (numbers.Length == 1)
        {
            most = fewest;
            return true;
        }

        if (numbers[1].Length == 0)
        {
            return true;
        }

        bool isNumber = TryReadNumber(numbers[1], out int read);
        most = read;
        return isNumber;
    }

    /// <summary>A number that is too large for any program is as large as one.</summary>
    private static bool TryReadNumber(string text, out int number)
    {
        number = PatternProgram.MaxSteps + 1;
        return text.Length > 0 && text.All(static c => c is >= '0' and <= '9') &&
            (text.Length > 6 || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number));
    }

    private PatternNode ParsePart()
    {
        char c = Current;
        switch (c)
        {
            case '(':
                return ParseGroup();
            case '[':
                return new PatternNode.One(ParseClass());
            case '.':
                _p++;
                return new PatternNode.One(CharacterSet.AllButLineFeed);
            case '^':
                _p++;
                return new PatternNode.At(PatternPlace.Start);
            case '$':
                _p++;
                return new PatternNode.At(PatternPlace.End);
            case '*' or '+' or '?':
                return Fail($"`{c}` repeats nothing; write `\\{c}` for the character");
            case '\\':
                return ParseEscape();
            default:
                return new PatternNode.One(CharacterSet.Of(TakeCodePoint()));
        }
    }

    private int TakeCodePoint()
    {
        int codePoint = char.IsSurrogatePair(source, _p) ? char.ConvertToUtf32(source, _p) : source[_p];
        _p += codePoint > char.MaxValue ? 2 : 1;
        return codePoint;
    }

    private PatternNode ParseGroup()
    {
        int open = _p;
        if (++_depth > MaxDepth)
        {
            return Fail($"the groups are nested more than {MaxDepth} deep");
        }

        _p++;
        if (Current == '?' && !TryReadGroupKind(open))
        {
            return new PatternNode.Nothing();
        }

        PatternNode node = ParseEither();
        if (_fault is null && _p >= source.Length)
        {
            return Fail("`(` is not closed; add `)`, or write `\\(` for the character", open);
        }

        _p++;
        _depth--;
        return node;
    }

    private bool TryReadGroupKind(int open)
    {
        string rest = source.Substring(_p, Math.Min(3, source.Length - _p));
        if (rest.StartsWith("?:", StringComparison.Ordinal))
        {
            _p += 2;
            return true;
        }

        string? refused = rest switch
        {
            _ when rest.StartsWith("?=", StringComparison.Ordinal) || rest.StartsWith("?!", StringComparison.Ordinal) => "looks ahead",
            "?<=" or "?<!" => "looks behind",
            _ when rest.StartsWith("?>", StringComparison.Ordinal) => "keeps what it matched, an atomic group",
            _ when rest.StartsWith("?(", StringComparison.Ordinal) => "is a condition",
            _ when rest.StartsWith("?<", StringComparison.Ordinal) => null,
            _ => "has options, which only `(?i)` at the pattern's beginning can",
        };
        if (refused is not null)
        {
            Fail($"`({rest}` {refused}; patterns have groups `( )`, `(?: )` and `(?<name> )` only, so that they take linear time. Write two constraints or an `@assert` for more", open);
            return false;
        }

        int end = source.IndexOf('>', _p);
        bool isName = end > _p + 2 && source.Substring(_p + 2, end - _p - 2).All(static c => char.IsLetterOrDigit(c) || c == '_');
        if (!isName)
        {
            Fail("the group's name is no name; write `(?<name> )` or `(?: )`", open);
            return false;
        }

        _p = end + 1;
        return true;
    }
}
