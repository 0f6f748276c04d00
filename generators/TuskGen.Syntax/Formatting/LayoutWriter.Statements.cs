namespace TuskGen.Syntax.Formatting;

/// <summary>Documents, sections, entries, directives.</summary>
internal sealed partial class LayoutWriter
{
    /// <summary>Whether entries are fields of a type, which are always written <c>name: type = default</c>.</summary>
    private bool _inTypes;

    private void Document()
    {
        DocumentSyntax root = _tree.Root;
        if (root.FileDirective is { } directive)
        {
            TakeVerbatim(Gap.Line, "", directive.End);
        }

        if (!root.IsObject)
        {
            Lines(root.Statements, "", _content.Length, directive => directive > 0 || root.FileDirective is not null);
        }
        else if (HasErrors(0, _content.Length))
        {
            TakeVerbatim(Gap.Keep, "", _content.Length + 1);
        }
        else
        {
            RootObject(root);
        }
    }

    private void RootObject(DocumentSyntax root)
    {
        int inside = 0;
        int open = _cursor;
        int close = root.Statements.Count == 0 ? _cursor + 1 : _tree.FindToken(root.Statements[0].Start);
        while (close < _tree.Tokens.Count && _tree.Tokens[close].Kind != TokenKind.CloseBrace)
        {
            int at = _tree.Tokens[close].Start;
            if (inside < root.Statements.Count && root.Statements[inside].Start <= at)
            {
                close = _tree.FindToken(root.Statements[inside++].End - 1) + 1;
            }
            else
            {
                close++;
            }
        }

        SyntaxList<StatementSyntax> statements = new([.. root.Statements.Take(inside)]);
        Braces(_tree.Tokens[open].Start, _tree.Tokens[close].End, statements, Gap.Line, "");
        SyntaxList<StatementSyntax> behind = new([.. root.Statements.Skip(inside)]);
        while (Next.Kind is TokenKind.Comma or TokenKind.Semicolon)
        {
            Drop();
        }

        Lines(behind, "", _content.Length, static _ => true);
    }

    /// <summary>Statements, each on lines of its own.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="indent">What their lines begin with.</param>
    /// <param name="end">Where the block ends.</param>
    /// <param name="mayBeApart">Whether a blank line may stand before the statement of an index.</param>
    private void Lines(SyntaxList<StatementSyntax> statements, string indent, int end, Func<int, bool> mayBeApart)
    {
        int column = statements.Count == 0 ? 0 : ColumnOf(statements[0].Start);
        for (int index = 0; index < statements.Count; index++)
        {
            int next = index + 1 < statements.Count ? statements[index + 1].Start : end;
            Line(statements[index], mayBeApart(index) ? Gap.Apart : Gap.Line, indent, next);
            while (IsNext(TokenKind.Semicolon) && Next.Start < end)
            {
                Drop();
            }
        }

        _ended.Insert(0, new Level(column, indent));
    }

    private void Line(StatementSyntax statement, Gap gap, string indent, int next)
    {
        if (statement is SectionSyntax section)
        {
            Section(section, gap, indent, next);
        }
        else if (statement is SkippedSyntax || HasErrors(statement.Start, Math.Max(statement.End, EndBefore(next))))
        {
            Broken(gap, statement.Start, next);
        }
        else
        {
            Statement(statement, gap, indent);
        }
    }

    /// <summary>A statement that has errors stays as it is, its indentation too; the white space behind it as well.</summary>
    private void Broken(Gap gap, int start, int next)
    {
        int column = ColumnOf(start);
        string indent = _content.Substring(start - column, column).Trim('\uFEFF');
        bool isFirst = indent.All(static c => c is ' ' or '\t');
        TakeVerbatim(isFirst ? gap : Gap.Keep, isFirst ? indent : "", next);
    }

    /// <summary>The end of the last token before a place.</summary>
    private int EndBefore(int next)
    {
        int index = _tree.FindToken(Math.Max(0, next - 1));
        index = index < _tree.Tokens.Count && _tree.Tokens[index].Start < next ? index : index - 1;
        return index < 0 ? 0 : _tree.Tokens[index].End;
    }

    private void Section(SectionSyntax section, Gap gap, string indent, int next)
    {
        int first = section.Statements.Count > 0 ? section.Statements[0].Start : next;
        if (HasErrors(section.Start, EndBefore(first)))
        {
            Broken(gap, section.Start, first);
        }
        else
        {
            bool isFirst = true;
            while (_cursor < _tree.Tokens.Count && Next.Start < section.HeaderSpan.End)
            {
                Take(isFirst ? gap : Gap.None, indent);
                isFirst = false;
            }

            while (IsNext(TokenKind.Semicolon))
            {
                Drop();
            }
        }

        bool isDeeper = section.Statements.Count > 0 && ColumnOf(first) > ColumnOf(section.Start);
        Lines(section.Statements, isDeeper ? indent + _unit : indent, next, static _ => true);
    }

    private void Statement(StatementSyntax statement, Gap gap, string indent)
    {
        switch (statement)
        {
            case EntrySyntax entry:
                Take(gap, indent);
                while (Next.Start < entry.Key.End)
                {
                    Take(Gap.None, indent);
                }

                Separator(entry.Separator, entry.Value, indent);
                Value(entry.Value, indent);
                Default(entry.Default, indent);
                break;
            case GlobalSyntax global:
                Take(gap, indent);
                Separator(global.Separator, global.Value, indent);
                Value(global.Value, indent);
                break;
            case DirectiveSyntax { IsCertain: true, Body: { } body } directive:
                Directive(directive, body, gap, indent);
                break;
            case DirectiveSyntax { IsCertain: true } directive:
                Header(directive, directive.End, gap, indent);
                break;
            case OperatorStatementSyntax call:
                Expression(call.Call, gap, indent);
                break;
            default:
                TakeVerbatim(gap, indent, statement.End);
                break;
        }
    }

    private void Separator(Token separator, ExpressionSyntax? value, string indent)
    {
        if (!separator.IsMissing)
        {
            char mark = _inTypes || !Prevalence.IsInline(value) ? ':' : _separator;
            Take(mark == ':' ? Gap.None : Gap.Space, indent, mark.ToString());
        }
    }

    private void Default(DefaultSyntax? @default, string indent)
    {
        if (@default is not null)
        {
            Take(Gap.Space, indent, "=");
            Expression(@default.Value, Gap.Space, indent);
        }
    }

    private void Directive(DirectiveSyntax directive, TableSyntax body, Gap gap, string indent)
    {
        Header(directive, body.Start, gap, indent);
        bool inTypes = _inTypes;
        _inTypes = _tree.GetText(directive.Name) is "#type" or "#config" or "#directive";
        Braces(body.Start, body.End, body.Statements, Gap.Space, indent);
        _inTypes = inTypes;
    }

    /// <summary>The words of a header keep their order and get one space between them where there was some.</summary>
    private void Header(DirectiveSyntax directive, int end, Gap gap, string indent)
    {
        bool isType = _tree.GetText(directive.Name) == "#type";
        Take(gap, indent);
        bool isBehindColon = false;
        while (_cursor < _tree.Tokens.Count && Next.Start < end)
        {
            bool isColon = Next.Kind == TokenKind.Colon;
            bool isGlued = _gapStart == Next.Start;
            Take(Next.Kind == TokenKind.Comma ? Gap.None
                : isColon ? (isType ? Gap.Space : Gap.None)
                : isBehindColon || !isGlued ? Gap.Space : Gap.None, indent);
            isBehindColon = isColon || _tree.Tokens[_cursor - 1].Kind == TokenKind.Comma;
        }
    }

    private bool HasErrors(int start, int end) => DocumentEditor.HasErrors(_tree, TextSpan.FromBounds(start, Math.Max(start, end)));
}
