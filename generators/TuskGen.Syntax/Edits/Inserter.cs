namespace TuskGen.Syntax.Edits;

/// <summary>Writes a key where it belongs: in the table's own place and style, or in a new table of the file's style.</summary>
internal sealed class Inserter
{
    private readonly SyntaxTree _tree;
    private readonly KeyPath _path;
    private readonly SourceLines _lines;
    private readonly WritingStyle _style;
    private readonly List<TextEdit> _edits = [];

    public Inserter(SyntaxTree tree, KeyPath path)
    {
        _tree = tree;
        _path = path;
        _lines = new SourceLines(tree);
        _style = WritingStyle.Of(tree);
    }

    public IReadOnlyList<TextEdit> Edits => _edits;

    /// <returns>False where an index lies behind its list's end.</returns>
    public bool Insert(Resolution found, string value)
    {
        if (_path.Steps[found.Depth].IsIndex)
        {
            bool isNext = found.Depth == _path.Steps.Count - 1 && _path.Steps[found.Depth].Index == found.Owner.Elements.Count;
            return isNext && found.Owner.Definitions.Count == 1 && found.Owner.Definitions[0] is { Value: ListSyntax list } definition && Append(definition, list, value);
        }

        string[] names = [.. _path.Steps.Skip(found.Depth).Select(static step => step.Name ?? "")];
        if (_path.Steps.Skip(found.Depth).Any(static step => step.IsIndex))
        {
            return false;
        }

        if (found.Owner.Sites.Count == 0)
        {
            // Only the paths of headers name the table.
            AppendSection(names, value);
            return true;
        }

        Site site = ChooseSite(found.Owner);
        if (names.Length > 1 && !site.IsDotted && IsSectioned(site, found.Depth))
        {
            AppendSection(names, value);
            return true;
        }

        string indent = IndentOf(site);
        InsertInto(site, Compose(site, names, value, indent), indent);
        return true;
    }

    /// <summary>Where a table is written in several places: the first that holds entries, else the first that is no dotted key.</summary>
    private static Site ChooseSite(Place owner) =>
        owner.Sites.FirstOrDefault(static site => !site.IsDotted && site.Statements.Any(IsEntry))
        ?? owner.Sites.FirstOrDefault(static site => !site.IsDotted && site.Container is not DocumentSyntax)
        ?? owner.Sites.LastOrDefault(static site => site.IsDotted)
        ?? owner.Sites[0];

    private static bool IsEntry(StatementSyntax statement) => statement is EntrySyntax or GlobalSyntax;

    /// <summary>Whether a missing table is to be a section: the file has some, and the path to it goes through neither blocks nor lists.</summary>
    private bool IsSectioned(Site site, int depth) =>
        _style.HasSections && !_tree.Root.IsObject && site.Container is DocumentSyntax or SectionSyntax && !_path.Steps.Take(depth).Any(static step => step.IsIndex);

    private void AppendSection(string[] names, string value)
    {
        string content = _tree.Text.Content;
        string newLine = _lines.LineEnd;
        string[] all = [.. _path.Steps.Take(_path.Steps.Count - 1).Where(static step => !step.IsIndex).Select(static step => step.Name!)];
        string header = "[" + string.Join(".", all.Select(name => KeyText.Write(name, all.Length > 1))) + "]";
        string entry = _style.SectionIndent + KeyText.Write(names[names.Length - 1], isPart: false) + _style.Separator + value;
        bool endsLine = content.Length == 0 || content[content.Length - 1] == '\n';
        bool needsBlank = !_lines.IsBlankLine(content.Length) || (content.Length > 0 && !_lines.IsBlankLine(_lines.StartOf(Math.Max(0, content.Length - 1))));
        string before = (endsLine ? "" : newLine) + (needsBlank ? newLine : "");
        _edits.Add(new TextEdit(new TextSpan(content.Length, 0), before + header + newLine + entry + newLine));
    }

    /// <summary>The entry's text; a missing table on the way becomes a dotted key beside dotted keys, else a block of the file's style.</summary>
    private string Compose(Site site, string[] names, string value, string indent)
    {
        string separator = _style.SeparatorIn(site);
        bool quoted = !site.IsDotted && WritingStyle.QuotesKeysIn(site);
        if (site.IsDotted)
        {
            return site.Prefix + string.Join(".", names.Select(static name => KeyText.Write(name, isPart: true))) + separator + value;
        }

        string last = Key(names[names.Length - 1], quoted) + separator + value;
        bool isInline = IsInline(site);
        for (int index = names.Length - 2; index >= 0; index--)
        {
            string inner = indent + Repeat(_style.Unit, index + 1);
            string outer = indent + Repeat(_style.Unit, index);
            string key = Key(names[index], quoted);
            last = isInline ? key + (quoted ? separator : " ") + "{ " + last + " }"
                : _style.Block == TableStyle.Indent ? key + ":" + _lines.LineEnd + inner + last
                : key + (quoted ? separator : " ") + "{" + _lines.LineEnd + inner + last + _lines.LineEnd + outer + "}";
        }

        return last;
    }

    private static string Key(string name, bool quoted) =>
        name.Length > 1 && name[0] == '$' ? name : quoted ? KeyText.Quote(name) : KeyText.Write(name, isPart: false);

    private static string Repeat(string unit, int count) => string.Concat(Enumerable.Repeat(unit, count));

    /// <summary>Whether a new entry comes onto the line of the last: the braces close there.</summary>
    private bool IsInline(Site site)
    {
        if (Braces(site.Container) is not { } braces)
        {
            return false;
        }

        StatementSyntax? last = site.Statements.LastOrDefault(IsEntry);
        return _lines.AreOnOneLine(last?.End ?? braces.Start, braces.End);
    }

    private TextSpan? Braces(SyntaxNode container)
    {
        switch (container)
        {
            case TableSyntax { Style: TableStyle.Brace } table:
                return table.Span;
            case DocumentSyntax { IsObject: true } document:
                int open = 0;
                while (_tree.Tokens[open].Kind != TokenKind.OpenBrace)
                {
                    open++;
                }

                int inside = document.Statements.LastOrDefault(static statement => statement is EntrySyntax or GlobalSyntax)?.End ?? _tree.Tokens[open].End;
                int close = _tree.FindToken(inside);
                while (close < _tree.Tokens.Count && _tree.Tokens[close].Kind != TokenKind.CloseBrace)
                {
                    close++;
                }

                return close == _tree.Tokens.Count ? null : TextSpan.FromBounds(_tree.Tokens[open].Start, _tree.Tokens[close].End);
            default:
                return null;
        }
    }

    private string IndentOf(Site site)
    {
        if (site.Last is { } dotted)
        {
            return _lines.IndentOf(dotted.Start);
        }

        // The last that begins its line, and the first of a list's item, stand where another would.
        StatementSyntax? beside = site.Statements.LastOrDefault(statement => IsEntry(statement) && _lines.IndentOf(statement.Start).Length >= statement.Start - _lines.StartOf(statement.Start));
        if (beside is not null)
        {
            return _lines.IndentOf(beside.Start);
        }

        return site.Container switch
        {
            DocumentSyntax { IsObject: false } => "",
            SectionSyntax section => _lines.IndentOf(section.Start) + _style.SectionIndent,
            _ => _lines.IndentOf(Braces(site.Container)?.Start ?? site.Container.Start) + _style.Unit,
        };
    }

    private void InsertInto(Site site, string text, string indent)
    {
        StatementSyntax? last = site.Last ?? site.Statements.LastOrDefault(IsEntry);
        TextSpan? braces = Braces(site.Container);
        if (last is null && site.Container is DocumentSyntax && braces is null)
        {
            InsertIntoEmptyRoot(text);
        }
        else if (last is null)
        {
            InsertIntoEmptyBlock(site, braces, text, indent);
        }
        else if (IsInline(site))
        {
            InsertBehind(last, braces!.Value, text);
        }
        else
        {
            InsertBelow(last, site.Statements, braces is not null, indent + text);
        }
    }

    private void InsertIntoEmptyBlock(Site site, TextSpan? braces, string text, string indent)
    {
        if (braces is { } span && _lines.AreOnOneLine(span.Start, span.End))
        {
            _edits.Add(new TextEdit(TextSpan.FromBounds(span.Start + 1, span.End - 1), " " + text + " "));
            return;
        }

        int header = site.Container is SectionSyntax section ? section.HeaderSpan.End : (braces?.Start ?? site.Container.Start) + 1;
        _edits.Add(new TextEdit(new TextSpan(_lines.EndOf(header), 0), _lines.LineEnd + indent + text));
    }

    private void InsertBehind(StatementSyntax last, TextSpan braces, string text)
    {
        Token behind = _lines.TokenAt(last.End);
        bool isTrailed = behind.Kind is TokenKind.Comma or TokenKind.Semicolon;
        bool usesSemicolons = _tree.Tokens.Any(token => token.Kind == TokenKind.Semicolon && braces.Contains(token.Span))
            && !_tree.Tokens.Any(token => token.Kind == TokenKind.Comma && braces.Contains(token.Span));
        string mark = usesSemicolons ? ";" : ",";
        _edits.Add(isTrailed
            ? new TextEdit(new TextSpan(behind.End, 0), " " + text + _tree.GetText(behind))
            : new TextEdit(new TextSpan(last.End, 0), mark + " " + text));
    }

    private void InsertBelow(SyntaxNode last, IReadOnlyList<SyntaxNode> siblings, bool isSeparated, string text)
    {
        bool isTrailed = isSeparated && _lines.TokenAt(last.End).Kind == TokenKind.Comma;
        bool needsComma = isSeparated && !isTrailed && !EndsWithBlock(last)
            && ReferenceEquals(last, siblings.LastOrDefault(static sibling => sibling is ExpressionSyntax or EntrySyntax or GlobalSyntax))
            && siblings.Any(sibling => sibling.End < last.End && _lines.TokenAt(sibling.End).Kind == TokenKind.Comma);
        int end = _lines.IsLast(last.End) ? _lines.EndOf(last.End) : last.End;
        string line = _lines.LineEnd + text + (isTrailed ? "," : "");
        if (needsComma && end > last.End)
        {
            _edits.Add(new TextEdit(new TextSpan(last.End, 0), ","));
            needsComma = false;
        }

        _edits.Add(new TextEdit(new TextSpan(end, 0), (needsComma ? "," : "") + line));
    }

    /// <summary>Whether its last line belongs to a block, behind which a comma would stand wrong.</summary>
    private static bool EndsWithBlock(SyntaxNode node) =>
        node is EntrySyntax { Value: TableSyntax { Style: not TableStyle.Brace } or ListSyntax { Style: ListStyle.Dash } };

    /// <summary>Before the first section and the comments above it, else behind the last line; a comment that speaks of the whole file stays apart.</summary>
    private void InsertIntoEmptyRoot(string text)
    {
        string content = _tree.Text.Content;
        string newLine = _lines.LineEnd;
        SectionSyntax? section = _tree.Root.Statements.OfType<SectionSyntax>().FirstOrDefault();
        if (section is not null)
        {
            int at = _lines.StartWithComments(section.Start);
            bool isApart = at <= 1 || _lines.IsBlankLine(at - 1);
            _edits.Add(new TextEdit(new TextSpan(at, 0), text + newLine + (isApart ? newLine : "")));
            return;
        }

        int end = content.Length;
        while (end > 0 && content[end - 1] is ' ' or '\t' or '\r' or '\n')
        {
            end--;
        }

        if (end == 0 || content[end - 1] == '\uFEFF')
        {
            _edits.Add(new TextEdit(new TextSpan(end, 0), text + newLine + (end < content.Length ? newLine : "")));
            return;
        }

        end = _lines.EndOf(end);
        _edits.Add(new TextEdit(new TextSpan(end, 0), newLine + (_lines.IsCommentLine(end) ? newLine : "") + text));
    }

    private bool Append(Definition definition, ListSyntax list, string value)
    {
        if (list.Style == ListStyle.Dash)
        {
            SyntaxNode last = list.Elements[list.Elements.Count - 1];
            int dash = _tree.Tokens[_tree.FindToken(last.Start) - 1].Start;
            string indent = _tree.Text.Content.Substring(_lines.StartOf(dash), dash - _lines.StartOf(dash));
            InsertBelow(last, list.Elements, false, indent + "- " + value);
        }
        else if (list.Elements.Count == 0)
        {
            _edits.Add(new TextEdit(new TextSpan(list.Start + 1, 0), value));
        }
        else if (list.Elements[list.Elements.Count - 1] is var last && _lines.AreOnOneLine(last.End, list.End))
        {
            Token behind = _lines.TokenAt(last.End);
            _edits.Add(behind.Kind == TokenKind.Comma
                ? new TextEdit(new TextSpan(behind.End, 0), " " + value + ",")
                : new TextEdit(new TextSpan(last.End, 0), ", " + value));
        }
        else
        {
            string indent = _lines.IsFirst(last.Start) ? _lines.IndentOf(last.Start) : _lines.IndentOf(definition.Node.Start) + _style.Unit;
            InsertBelow(last, list.Elements, true, indent + value);
        }

        return true;
    }
}
