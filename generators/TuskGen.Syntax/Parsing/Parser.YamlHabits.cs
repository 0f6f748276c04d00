using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax.Parsing;

/// <summary>Lines that YAML has, or forgives, and that mean nothing here: each is one mistake, told by what was meant.</summary>
internal sealed partial class Parser
{
    /// <summary><c>---</c> or <c>...</c>, alone on its line.</summary>
    private bool IsDocumentMark(int position) =>
        position == _lineFirst && At(position) is '-' or '.' && At(position + 1) == At(position) && At(position + 2) == At(position) && IsRestBlank(position + 3);

    private void SkipDocumentMark()
    {
        bool isBeginning = Current == '-';
        int lineEnd = FindLineEnd(_p);
        int next = _s.IndexOf('\n', lineEnd, _end - lineEnd) + 1;
        Mend mend = new("Remove the line", TextSpan.FromBounds(_lineStart, next == 0 ? _end : next), "");
        TextSpan span = Take(TokenKind.Skipped, 3).Span;
        Report(SyntaxRules.ExpectedStatement, span, mend, _text.Slice(span),
            (isBeginning ? "begins" : "ends") + " a document in YAML; here each file is one document: remove the line");
        _statements.Push(new SkippedSyntax(span.Start, span.End));
    }

    /// <summary>Whether a line begins a list, if not with a dash and a space; a key with a hyphen in front is rather one among keys.</summary>
    private bool BeginsList(int position) => IsDash(position) || (IsGluedDash(position) && !BeginsStatement(position)) || BulletLength(position) > 0;

    /// <summary>A <c>-</c> glued to what begins a value or key, where a list item is meant.</summary>
    private bool IsGluedDash(int position) => At(position) == '-' && (BeginsOperand(position + 1) || At(position + 1) is '&' or '!' or '*');

    /// <summary><c>-2</c> among items that have a space behind their dash: it is one of them all the same.</summary>
    /// <param name="glued">Where the list's first item is one, all of its others, which are one mistake.</param>
    private bool PushesGluedItem(GluedItems? glued)
    {
        if (!IsGluedDash(_p))
        {
            return false;
        }

        int dash = _p;
        int lineEnd = FindLineEnd(dash);
        var edit = new TextEdit(new TextSpan(dash + 1, 0), " ");
        if (glued is not { Edits.Count: > 0 })
        {
            int comment = _s.IndexOf(" #", dash, lineEnd - dash, StringComparison.Ordinal);
            string text = _s.Substring(dash, (comment < 0 ? lineEnd : comment) - dash).TrimEnd();
            var span = new TextSpan(dash, text.Length);
            Report(SyntaxRules.ExpectedStatement, span, new Mend("Put a space behind the `-`", new SyntaxList<TextEdit>([edit])), text,
                "begins no list item: write `- " + text.Substring(1) + "`, with a space behind the `-`");
        }

        if (glued is not null)
        {
            glued.Index = glued.Edits.Count == 0 ? _diagnostics.Count - 1 : glued.Index;
            glued.Edits.Add(edit);
        }

        _expressions.Push(ParseDashItem());
        return true;
    }

    /// <summary>
    /// A line at the column of the items that has no dash, or another bullet: it can belong to nothing else where it is deeper than the list's key. It is gone over, and the list goes on.
    /// </summary>
    private bool SkipsItemWithoutDash(LineBlock block)
    {
        int length = BulletLength(_p);
        LineShape shape = ShapeOf(_p);
        if ((length == 0 && Column <= block.OwnerColumn && !IsItemAboveDash(_p, Column))
            || shape is LineShape.Header or LineShape.Directive || Current is '}' or ']' or ')' or '<' or '#' or ';' or ',' || IsDocumentMark(_p))
        {
            return false;
        }

        (int start, int column, int line) = (_p, Column, _lineStart);
        int statements = _statements.Mark;
        int mark = _diagnostics.Count;
        bool isKey = shape is LineShape.Key or LineShape.Block;
        if (isKey)
        {
            ParseStatement(block);
            _statements.PopTo(statements);
        }
        else
        {
            SkipRest();
            if (_p == start)
            {
                Take(TokenKind.Skipped, 1);
            }
        }

        if (_diagnostics.Count == mark)
        {
            TextSpan span = TextSpan.FromBounds(start, Math.Max(start + 1, Math.Min(LastEnd, FindLineEnd(start))));
            string item = _text.Slice(TextSpan.FromBounds(Math.Min(PastBlanks(start + length), span.End), span.End));
            Mend? mend = isKey || !BeginsOperand(PastBlanks(start + length)) ? null : new Mend("Write `- " + item + "`", TextSpan.FromBounds(start, PastBlanks(start + length)), "- ");
            Report(SyntaxRules.ExpectedStatement, span, mend, _text.Slice(span), isKey ? "stands among list items and is none: write `- " + item + "` for an item, or indent it by "
                + Math.Max(0, block.OwnerColumn).ToString(System.Globalization.CultureInfo.InvariantCulture) + " for a key behind the list"
                : item.Length == 0 ? "begins no list item: one begins with `-` and a space" : "begins no list item: write `- " + item + "`");
        }

        _brokenOwner = _lineStart == line ? column : -1;
        _expressions.Push(new ErrorExpressionSyntax(Math.Min(start, LastEnd), LastEnd));
        return true;
    }

    /// <summary>How long the bullet is that stands here in the place of a dash; 0 for none.</summary>
    private int BulletLength(int position)
    {
        int length = At(position) is '*' or '+' or '\u2022' or '\u2013' or '\u2014' ? 1 : At(position) == '-' && At(position + 1) == '-' ? 2 : 0;
        return length > 0 && Characters.IsBlank(At(position + length)) ? length : 0;
    }

    private static readonly HashSet<string> TagsOfYaml = new(StringComparer.Ordinal)
    {
        "!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq", "!!set", "!!omap", "!!binary", "!!timestamp",
    };

    private int PastNonBlanks(int position)
    {
        while (!IsLineEnd(position) && !Characters.IsBlank(_s[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Behind the list, when all of its items are known.</summary>
    private void FinishGluedItems(GluedItems? glued, string title)
    {
        if (glued is { Edits.Count: > 1 } && glued.Index < _diagnostics.Count && _diagnostics[glued.Index].Mend?.Edits[0].Span == glued.Edits[0].Span)
        {
            _diagnostics[glued.Index] = _diagnostics[glued.Index].With(new Mend(title, new SyntaxList<TextEdit>([.. glued.Edits])));
        }
    }

    /// <summary>
    /// An item that is indented less than the others, and more than the list's key: it can belong to no other list. All of a list that are so are one mistake.
    /// </summary>
    private void PushDedentedItem(LineBlock block, GluedItems dedented)
    {
        (int line, int column, int start) = (_lineStart, Column, _p);
        if (dedented.Edits.Count == 0)
        {
            dedented.Index = _diagnostics.Count;
            Report(SyntaxRules.BadDedent, new TextSpan(start, 1), column, DescribeIndentation(_s.Substring(block.IndentStart, block.Column)), "less than the items above");
        }

        _expressions.Push(ParseDashItem());
        string written = _text.Slice(TextSpan.FromBounds(line, Math.Max(start + 1, LastEnd)));
        if (written.IndexOf("\"\"\"", StringComparison.Ordinal) < 0)
        {
            dedented.Edits.AddRange(Indent(line, written, column, block.Column - column));
        }

        if (dedented.Edits.Count > 0 && dedented.Index < _diagnostics.Count)
        {
            _diagnostics[dedented.Index] = _diagnostics[dedented.Index].With(new Mend("Indent it like the other items", new SyntaxList<TextEdit>([.. dedented.Edits])));
        }
    }

    /// <summary>Whether a value stands, without a dash, on the line above one that has a dash at its column: it is an item as well.</summary>
    private bool IsItemAboveDash(int position, int column)
    {
        char c = At(position);
        if (!(Characters.IsKeyPart(c) || c is '"' or '\'') || BeginsStatement(position))
        {
            return false;
        }

        return FindNextLine(position, out int next, out int start) && next - start == column && IsDash(next);
    }

    /// <summary>The items of a list that have the same mistake, such as a glued dash.</summary>
    private sealed class GluedItems
    {
        /// <summary>The index of the diagnostic that speaks of all.</summary>
        public int Index { get; set; }

        /// <summary>What mends it, so far.</summary>
        public List<TextEdit> Edits { get; } = [];
    }

    /// <summary><c>&amp;name</c> or <c>!!str</c> before a value: reported, and gone over, so that the value is read.</summary>
    private bool SkipsYamlMark()
    {
        int start = _p;
        int word = Current == '!' && Behind() == '!' ? start + 2 : start + 1;
        int end = CharacterRuns.PastKeyPart(_s, word, _end);
        int next = PastBlanks(end);
        bool isWord = end > word && (next > end || IsLineEnd(end));
        bool isTag = Current == '!' && (BeginsOperand(next) || (IsRestBlank(end) && TagsOfYaml.Contains(_s.Substring(start, end - start))));
        if (!isWord || (Current != '&' && !isTag))
        {
            return false;
        }

        TextSpan span = Take(TokenKind.Skipped, end - start).Span;
        int lineEnd = FindLineEnd(start);
        string text = _text.Slice(span);
        string rest = _s.Substring(next, Math.Max(0, lineEnd - next)).TrimEnd();
        bool isText = text == "!!str" && rest.Length > 0 && rest.IndexOfAny(['"', '\'', '\\', '#', '$']) < 0;
        bool isAlone = rest.Length == 0 && !NextLineIsDeeper(end, _lineFirst - _lineStart);
        Mend? mend = isAlone ? null : isText ? new Mend("Quote the value instead", TextSpan.FromBounds(start, next + rest.Length), "\"" + rest + "\"")
            : new Mend("Remove `" + text + "`", TextSpan.FromBounds(rest.Length == 0 ? PastBlanksBack(start) : start, rest.Length == 0 ? end : next), "");
        Report(SyntaxRules.NoValue, span, mend, text, !isTag
            ? "it is an anchor of YAML, which `.tsk` does not have; remove it, and write the key's name where its value is wanted again"
            : "it is a tag of YAML, which `.tsk` does not have; remove it" + (text == "!!str" ? ", and quote the value" : ""));
        SkipBlanks();
        return true;
    }

    private int PastBlanksBack(int position)
    {
        while (position > _lineStart && Characters.IsBlank(_s[position - 1]))
        {
            position--;
        }

        return position;
    }

    /// <summary><c>*name</c>, alone: an alias.</summary>
    private ErrorExpressionSyntax? ReportAlias()
    {
        int end = _p + 1;
        while (Characters.IsKeyPart(At(end)))
        {
            end++;
        }

        if (end == _p + 1 || !(IsRestBlank(end) || At(PastBlanks(end)) is ',' or ']' or '}' or ')'))
        {
            return null;
        }

        TextSpan span = Take(TokenKind.Skipped, end - _p).Span;
        string text = _text.Slice(span);
        Report(SyntaxRules.NoValue, span, text, "it is an alias of YAML, which `.tsk` does not have; write the name of the key whose value is meant, or quote it if it is text");
        return new ErrorExpressionSyntax(span.Start, span.End);
    }

    /// <summary>
    /// Keys below an item that is a table, at the column of its dash instead of its own: they cannot belong to the list, and indenting them less would give them to
    /// what is around it. Read so that their own mistakes show, and dropped.
    /// </summary>
    /// <param name="block">The list's lines.</param>
    /// <param name="mark">Where the list's items begin.</param>
    private bool SkipsKeysOfItem(LineBlock block, int mark)
    {
        if (Column <= block.OwnerColumn || !BeginsKey() || _expressions.Mark == mark || _expressions.Peek() is not TableSyntax { Style: TableStyle.Indent } item)
        {
            return false;
        }

        int column = Column;
        int line = _lineStart;
        TextSpan key = TextSpan.FromBounds(_p, Math.Max(_p + 1, PastKey(_p)));
        int statements = _statements.Mark;
        do
        {
            ParseStatement(block);
            SkipLines();
        }
        while (!IsUnwinding && !AtEnd && AtLineStart && Column == column && BeginsKey());

        _statements.PopTo(statements);
        int wanted = ColumnOfKeys(item, column);
        string written = _text.Slice(TextSpan.FromBounds(line, Math.Max(key.End, LastEnd)));
        Mend? mend = written.IndexOf("\"\"\"", StringComparison.Ordinal) >= 0 ? null : new Mend("Indent it like the keys of the item above", Indent(line, written, column, wanted - column));
        Report(SyntaxRules.BadDedent, key, mend, column, "by " + wanted.ToString(System.Globalization.CultureInfo.InvariantCulture) + " to be a key of the item above",
            "where the items of the list begin");
        return true;
    }

    private bool BeginsKey() => Current != '$' && ShapeOf(_p) is LineShape.Key or LineShape.Block;

    /// <summary>The column of an item's keys: where its last one begins a line, of that; else of the first, behind the dash.</summary>
    private int ColumnOfKeys(TableSyntax item, int dash)
    {
        int last = item.Statements.Count == 0 ? item.Start : item.Statements[item.Statements.Count - 1].Start;
        int start = last == 0 ? 0 : _s.LastIndexOf('\n', last - 1) + 1;
        if (PastBlanks(start) == last && last - start > dash)
        {
            return last - start;
        }

        return item.Start - (item.Start == 0 ? 0 : _s.LastIndexOf('\n', item.Start - 1) + 1);
    }

    /// <summary>Edits that put spaces into the indentation of each of these lines, with what is nested in them.</summary>
    private static SyntaxList<TextEdit> Indent(int start, string lines, int column, int by)
    {
        var edits = new List<TextEdit>();
        for (int at = 0; at < lines.Length; at = lines.IndexOf('\n', at) + 1)
        {
            int end = lines.IndexOf('\n', at);
            end = end < 0 ? lines.Length : end;
            if (end - at > column && string.IsNullOrWhiteSpace(lines.Substring(at, column)))
            {
                edits.Add(new TextEdit(new TextSpan(start + at + column, 0), new string(' ', by)));
            }

            if (end == lines.Length)
            {
                break;
            }
        }

        return new SyntaxList<TextEdit>([.. edits]);
    }

    /// <summary>How a message says an indentation: tabs by that name, since a count of columns reads as one of spaces.</summary>
    private static string DescribeIndentation(string white)
    {
        string count = white.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string width = white.Length == 0 || white.Trim(' ').Length == 0 ? "by " + count
            : white.Trim('\t').Length > 0 ? "by the same tabs and spaces"
            : white.Length == 1 ? "by a tab"
            : "by " + count + " tabs";
        return width + ", like its block's lines";
    }
}
