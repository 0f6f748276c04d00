using System.Text;
using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax;

/// <summary>Decodes strings: quotes off, escapes read, line ends made <c>\n</c>, long ones dedented.</summary>
internal sealed class StringDecoder
{
    private readonly string _content;
    private readonly StringSyntax _node;
    private readonly StringBuilder _builder = new();
    private readonly List<StringSegment> _segments = [];
    private readonly bool _hasEscapes;

    private StringDecoder(string content, StringSyntax node)
    {
        _content = content;
        _node = node;
        _hasEscapes = node.Style is StringStyle.Double or StringStyle.LongDouble && !node.IsVerbatim;
    }

    public static IReadOnlyList<StringSegment> Decode(string content, StringSyntax node)
    {
        if (node.Holes.Count == 0 && node.Style is StringStyle.Double or StringStyle.Single
            && content.IndexOfAny(['\\', '$', '\r'], node.Start, node.End - node.Start) < 0)
        {
            return [new StringSegment(content.Substring(node.Start + 1, node.End - node.Start - 2), null, null)];
        }

        var decoder = new StringDecoder(content, node);
        bool isLong = node.Style is StringStyle.LongDouble or StringStyle.LongSingle;
        decoder.ReadLines(node.Start + (isLong ? 3 : 1), node.End - (isLong ? 3 : 1), isLong);
        decoder.FinishText();
        return decoder._segments.Count == 0 ? [new StringSegment("", null, null)] : decoder._segments;
    }

    /// <summary>The text of a key in quotes.</summary>
    public static string DecodeKey(string content, Token token)
    {
        string inner = content.Substring(token.Start + 1, token.Length - 2);
        if (inner.IndexOf('\\') < 0)
        {
            return inner;
        }

        var builder = new StringBuilder(inner.Length);
        bool isDouble = content[token.Start] == '"';
        for (int at = 0; at < inner.Length; at++)
        {
            if (inner[at] != '\\')
            {
                builder.Append(inner[at]);
            }
            else if (isDouble && Escapes.TryRead(inner, at, inner.Length, out int length, out string value, out _))
            {
                builder.Append(value);
                at += length - 1;
            }
            else if (!isDouble && at + 1 < inner.Length && inner[at + 1] is '\\' or '\'')
            {
                builder.Append(inner[++at]);
            }
            else
            {
                builder.Append('\\');
            }
        }

        return builder.ToString();
    }

    private void ReadLines(int start, int end, bool isLong)
    {
        int indent = 0;
        int firstEnd = _content.IndexOf('\n', start, end - start);
        if (isLong && firstEnd >= 0)
        {
            bool isOpeningAlone = IsBlank(start, firstEnd);
            int contentStart = isOpeningAlone ? firstEnd + 1 : start;
            indent = CommonIndent(firstEnd + 1, end);
            end = WithoutLastLineEnd(contentStart, end);
            start = contentStart;
            if (isOpeningAlone)
            {
                start = PastIndent(start, end, indent);
            }
        }

        int hole = 0;
        int at = start;
        while (at < end)
        {
            if (hole < _node.Holes.Count && _node.Holes[hole].Start == at)
            {
                FinishText();
                _segments.Add(new StringSegment("", _node.Holes[hole], null));
                at = _node.Holes[hole++].End;
                continue;
            }

            at = ReadCharacter(at, end, indent);
        }
    }

    /// <summary>Reads one character, escape, line end or <c>$name</c>; returns where the next one stands.</summary>
    private int ReadCharacter(int at, int end, int indent)
    {
        char c = _content[at];
        switch (c)
        {
            case '\r' when at + 1 < end && _content[at + 1] == '\n':
                return at + 1;
            case '\r' when at + 1 == end:
                return at + 1;
            case '\n':
                _builder.Append('\n');
                return PastIndent(at + 1, end, indent);
            case '\\' when _hasEscapes && Escapes.TryRead(_content, at, end, out int length, out string value, out _):
                _builder.Append(value);
                return at + length;
            case '\\' when _node.Style == StringStyle.Single && !_node.IsVerbatim && at + 1 < end && _content[at + 1] is '\\' or '\'':
                _builder.Append(_content[at + 1]);
                return at + 2;
            case '$' when _hasEscapes && at + 1 < end && IsNameStart(_content[at + 1]):
                return ReadGlobal(at, end);
            default:
                _builder.Append(c);
                return at + 1;
        }
    }

    private int ReadGlobal(int at, int end)
    {
        int nameEnd = at + 2;
        while (nameEnd < end && (IsNameStart(_content[nameEnd]) || Characters.IsDigit(_content[nameEnd])))
        {
            nameEnd++;
        }

        FinishText();
        TextSpan span = TextSpan.FromBounds(at, nameEnd);
        _segments.Add(new StringSegment(_content.Substring(at, nameEnd - at), null, span));
        return nameEnd;
    }

    private static bool IsNameStart(char c) => c < 128 && Characters.IsWordStart(c);

    private void FinishText()
    {
        if (_builder.Length > 0)
        {
            _segments.Add(new StringSegment(_builder.ToString(), null, null));
            _builder.Clear();
        }
    }

    private int PastIndent(int at, int end, int indent)
    {
        int stop = Math.Min(at + indent, end);
        while (at < stop && Characters.IsBlank(_content[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The length of the white space common to all lines that are not blank, and to the line of the closing quotes.</summary>
    private int CommonIndent(int start, int end)
    {
        int common = -1;
        int commonStart = start;
        int at = start;
        while (at <= end)
        {
            int lineEnd = _content.IndexOf('\n', at, end - at);
            bool isLast = lineEnd < 0;
            lineEnd = isLast ? end : lineEnd;
            if (isLast || !IsBlank(at, lineEnd))
            {
                int length = PastIndent(at, lineEnd, lineEnd - at) - at;
                if (common < 0)
                {
                    (common, commonStart) = (length, at);
                }
                else
                {
                    int same = 0;
                    while (same < common && same < length && _content[commonStart + same] == _content[at + same])
                    {
                        same++;
                    }

                    common = same;
                }
            }

            at = lineEnd + 1;
        }

        return Math.Max(common, 0);
    }

    /// <summary>Where the content ends: before the line end that the closing quotes' line begins behind, if only blanks stand before them.</summary>
    private int WithoutLastLineEnd(int start, int end)
    {
        int at = end;
        while (at > start && Characters.IsBlank(_content[at - 1]))
        {
            at--;
        }

        if (at > start && _content[at - 1] == '\n')
        {
            at--;
            return at > start && _content[at - 1] == '\r' ? at - 1 : at;
        }

        return at == start && at > 0 && _content[at - 1] == '\n' ? start : end;
    }

    private bool IsBlank(int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (_content[at] is not (' ' or '\t' or '\r'))
            {
                return false;
            }
        }

        return true;
    }
}
