using System.Runtime.CompilerServices;
using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>
/// Open delimiters and how they end. Where a line ends unclosed ones, the text seems to end there (<see cref="_end"/>) until all of them have been left: every rule that
/// is under way then finishes by itself, and only the outermost of them is reported.
/// </summary>
internal sealed partial class Parser
{
    private readonly List<Delimiter> _delimiters = [];

    /// <summary>The first delimiter that belongs to the interpolation or header under way.</summary>
    private int _delimiterBase;

    /// <summary>The outermost delimiter that is being ended without its closing character, or -1.</summary>
    private int _unwindTo = -1;

    /// <summary>Whether the mistake behind the unwinding has been reported already.</summary>
    private bool _unwindSilently;

    private int _unwindEnd;

    /// <summary>Where a delimiter last ended without its closing character: an expression does not go on there.</summary>
    private int _unclosedAt = -1;

    private bool IsUnwinding => _unwindTo >= 0;

    /// <summary>Whether the innermost delimiter is one within which nothing begins a statement.</summary>
    private bool InBrackets => _delimiters.Count > 0 && _delimiters[_delimiters.Count - 1].Close is ']' or ')';

    /// <summary>Takes an opening delimiter and returns its index.</summary>
    private int Open(TokenKind kind, char close)
    {
        int start = _p;
        Take(kind, 1);
        bool isUnindented = close is '}' or '<' && IsRestBlank(_p) && !NextLineIsDeeper(_p, _lineFirst - _lineStart);
        _delimiters.Add(new Delimiter(close, start, _lineStart, _lineFirst - _lineStart, isUnindented, _diagnostics.Count));
        if (isUnindented)
        {
            MarkUnindented();
        }

        return _delimiters.Count - 1;
    }

    /// <summary>What was opened on the line of a body that is not indented has the same lines within it: <c>a: [{</c>.</summary>
    private void MarkUnindented()
    {
        for (int index = _delimiters.Count - 2; index >= _delimiterBase && _delimiters[index].LineStart == _lineStart; index--)
        {
            _delimiters[index] = _delimiters[index] with { IsUnindented = true };
        }
    }

    /// <summary>Takes the closing character of the delimiter, or ends it without one.</summary>
    /// <returns>Whether it was closed.</returns>
    private bool Close(int index, TokenKind kind)
    {
        Delimiter delimiter = _delimiters[index];
        if (Current == delimiter.Close && !AtEnd)
        {
            Take(kind, 1);
            _delimiters.RemoveAt(index);
            return true;
        }

        if (index == _delimiters.Count - 1 && IsWrongCloser())
        {
            ReportWrongCloser(delimiter);
            _delimiters.RemoveAt(index);
            return true;
        }

        if (!IsUnwinding)
        {
            Unwind(AtEnd ? _delimiterBase : index, silently: false);
        }

        if (index == _unwindTo && !_unwindSilently && !_isTooDeep && !IsCloserReported(delimiter))
        {
            TextSpan opening = new(delimiter.Start, 1);
            Report(SyntaxRules.Unclosed, opening, _s[delimiter.Start].ToString(), delimiter.Close == '<' ? "a line with `<` alone" : "`" + delimiter.Close + "`");
        }

        _delimiters.RemoveAt(index);
        EndUnwinding(index);
        _unclosedAt = _p;
        return false;
    }

    /// <summary>Whether the closing character stands in what was gone over with another mistake: then that one is the cause.</summary>
    private bool IsCloserReported(Delimiter delimiter)
    {
        for (int index = delimiter.DiagnosticCount; index < _diagnostics.Count; index++)
        {
            TextSpan span = _diagnostics[index].Location.Span;
            if (_diagnostics[index].Severity == Severity.Error && span.Start > delimiter.Start && _s.IndexOf(delimiter.Close, span.Start, span.Length) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Of an opening and a closing character that do not belong together, the one is wrong that does not fit what stands between them: where errors were found in that, the opening one;
    /// they are its consequences.
    /// </summary>
    private void ReportWrongCloser(Delimiter delimiter)
    {
        Token wrong = Take(TokenKind.Skipped, 1);
        TextSpan opening = new(delimiter.Start, 1);
        (string opener, string closer) = (_text.Slice(opening), _text.Slice(wrong.Span));
        string? meant = closer switch { "}" => "{", "]" => "[", _ => null };
        FinishLostSeparators();
        if (meant is null || delimiter.Close == '<' || _diagnostics.FindIndex(delimiter.DiagnosticCount, static found => found.Severity == Severity.Error) < 0)
        {
            string close = delimiter.Close.ToString();
            Report(SyntaxRules.WrongCloser, wrong.Span, new Mend("Write `" + close + "`", wrong.Span, close), closer, "does not close", opener, LineNumber(delimiter.Start), close);
            return;
        }

        _diagnostics.RemoveRange(delimiter.DiagnosticCount, _diagnostics.Count - delimiter.DiagnosticCount);
        _wronglyOpened = delimiter.Start;
        int before = delimiter.Start;
        while (before > 0 && Characters.IsBlank(_s[before - 1]))
        {
            before--;
        }

        bool needsSeparator = meant == "[" && before > 0 && (Characters.IsKeyPart(_s[before - 1]) || _s[before - 1] is '"' or '\'');
        Mend mend = needsSeparator ? new Mend("Write `: [`", TextSpan.FromBounds(before, opening.End), ": [") : new Mend("Write `" + meant + "`", opening, meant);
        Report(SyntaxRules.WrongCloser, opening, mend, opener, "is not closed by", closer, LineNumber(wrong.Start), meant);
    }

    /// <summary>Where the last delimiter began of which the opening character is the wrong one.</summary>
    private int _wronglyOpened = -1;

    /// <summary>What was read between the wrong delimiters means nothing.</summary>
    private ExpressionSyntax UnlessWronglyOpened(ExpressionSyntax value) => value.Start == _wronglyOpened ? new ErrorExpressionSyntax(value.Start, value.End) : value;

    private int LineNumber(int position) => _text.GetPosition(position).Line + 1;

    /// <summary>The delimiter is left: if it was the outermost of those that end, reading goes on.</summary>
    private void EndUnwinding(int index)
    {
        if (index == _unwindTo)
        {
            _unwindTo = -1;
            _end = _unwindEnd;
        }
    }

    /// <summary>Whether a closing character of another kind stands, alone on its line, where that of the innermost delimiter would.</summary>
    private bool IsWrongCloser()
    {
        if (!AtLineStart || Current is not ('}' or ']' or ')' or '<' or '>') || IsUnwinding || _delimiters.Count == _delimiterBase || !IsRestBlank(_p + 1))
        {
            return false;
        }

        Delimiter inner = _delimiters[_delimiters.Count - 1];
        return Column == inner.Column && inner.LineStart != _lineStart && _delimiters.FindIndex(_delimiterBase, outer => outer.Close == Current) < 0;
    }

    private void Unwind(int to, bool silently)
    {
        _unwindTo = to;
        _unwindSilently = silently;
        _unwindEnd = _end;
        _end = _p;
    }

    /// <summary>At a line's first character: whether it ends delimiters that are open, which are then being unwound.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool EndsDelimiters() => _delimiters.Count != _delimiterBase && EndsDelimitersHere();

    private bool EndsDelimitersHere()
    {
        if (IsUnwinding || _lineFirst >= _end)
        {
            return false;
        }

        int column = _lineFirst - _lineStart;
        LineShape? shape = null;
        for (int index = _delimiterBase; index < _delimiters.Count; index++)
        {
            if (column > _delimiters[index].Column)
            {
                continue;
            }

            shape ??= ShapeOf(_lineFirst);
            if (shape is LineShape.Header or LineShape.Directive || (shape == LineShape.Key && !_delimiters[index].IsUnindented))
            {
                _p = _lineFirst;
                Unwind(index, silently: false);
                return true;
            }
        }

        return false;
    }

    /// <summary>At a closing character that is not the innermost delimiter's: if an outer one waits for it, ends those between.</summary>
    private bool EndsOuterDelimiter(char close)
    {
        for (int index = _delimiters.Count - 1; index >= _delimiterBase; index--)
        {
            if (_delimiters[index].Close == close)
            {
                if (index + 1 < _delimiters.Count)
                {
                    Unwind(index + 1, silently: false);
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the next line that is neither blank nor a comment begins deeper than a column.</summary>
    private bool NextLineIsDeeper(int position, int column) => FindNextLine(position, out int first, out int start) && first - start > column;

    /// <summary>Finds the first character of the next line that is neither blank nor a comment.</summary>
    private bool FindNextLine(int position, out int first, out int lineStart)
    {
        int at = _s.IndexOf('\n', position, _end - position);
        while (at >= 0)
        {
            lineStart = at + 1;
            first = PastBlanks(lineStart);
            if (first >= _end)
            {
                return false;
            }

            char c = _s[first];
            if (c != '\n' && c != '\r' && (c != '#' || IsDirective(first, report: false)))
            {
                return true;
            }

            at = _s.IndexOf('\n', first, _end - first);
        }

        first = lineStart = _end;
        return false;
    }
}
