namespace TuskGen.Syntax.Edits;

/// <summary>Takes out everything that is written of a place.</summary>
internal sealed class Remover(SyntaxTree tree)
{
    private readonly SourceLines _lines = new(tree);
    private readonly List<TextEdit> _edits = [];
    private readonly Dictionary<SyntaxNode, List<SyntaxNode>> _removed = [];

    /// <summary>The edits; overlapping ones joined.</summary>
    public IReadOnlyList<TextEdit> Edits => Join(_edits);

    /// <summary>What stands in the way.</summary>
    public IReadOnlyList<TextSpan> Hindrance { get; private set; } = [];

    /// <returns>Whether nothing stands in the way.</returns>
    public bool Remove(Place place)
    {
        if (!Collect(place))
        {
            return false;
        }

        foreach (KeyValuePair<SyntaxNode, List<SyntaxNode>> container in _removed)
        {
            RemoveFrom(container.Key, container.Value);
        }

        return true;
    }

    private bool Collect(Place place)
    {
        foreach (Definition definition in place.Definitions)
        {
            // What shares its line with others leans on their separators.
            bool isBeside = definition.Container is ListSyntax or TableSyntax && _lines.AreOnOneLine(definition.Container.Start, definition.Container.End);
            TextSpan span = isBeside ? definition.Container.Span : definition.Node.Span;
            if (DocumentEditor.HasErrors(tree, span))
            {
                Hindrance = [span];
                return false;
            }

            if (!_removed.TryGetValue(definition.Container, out List<SyntaxNode>? nodes))
            {
                _removed.Add(definition.Container, nodes = []);
            }

            nodes.Add(definition.Node);
        }

        foreach (Site site in place.Sites)
        {
            if (site.Container is SectionSyntax section && !site.IsDotted && !RemoveSection(section))
            {
                return false;
            }
        }

        // What hangs on a value written here goes with it; the rest is written elsewhere.
        bool isWritten = place.Definitions.Count > 0;
        return place.Keys.Concat(place.Elements).Where(child => !isWritten || !child.Definitions.Any(IsRemoved)).All(Collect);
    }

    private bool IsRemoved(Definition definition) => _removed.Values.Any(nodes => nodes.Any(node => node.Span.Contains(definition.Node.Span)))
        || _edits.Any(edit => edit.Span.Contains(definition.Node.Span));

    /// <summary>A header and all below it, up to the next header or the end.</summary>
    private bool RemoveSection(SectionSyntax section)
    {
        StatementSyntax? hindrance = section.Statements.FirstOrDefault(static statement => statement is not (EntrySyntax or GlobalSyntax));
        if (hindrance is not null || DocumentEditor.HasErrors(tree, section.Span))
        {
            Hindrance = [hindrance?.Span ?? section.HeaderSpan];
            return false;
        }

        RemoveLines(section.Start, section.End);
        return true;
    }

    private void RemoveFrom(SyntaxNode container, List<SyntaxNode> nodes)
    {
        IReadOnlyList<SyntaxNode> siblings = container is ListSyntax list ? list.Elements : Site.StatementsOf(container);
        bool isEmptied = siblings.Count == nodes.Count;
        if (isEmptied && Empty(container, siblings))
        {
            return;
        }

        foreach (SyntaxNode node in nodes)
        {
            RemoveOne(siblings, node, container is ListSyntax { Style: ListStyle.Dash });
        }
    }

    /// <summary>Writes a table or list that becomes empty as <c>{}</c> or <c>[]</c>, where its lines alone would then mean something else.</summary>
    private bool Empty(SyntaxNode container, IReadOnlyList<SyntaxNode> siblings)
    {
        switch (container)
        {
            case TableSyntax { Style: TableStyle.Brace } or ListSyntax { Style: ListStyle.Bracket } when _lines.AreOnOneLine(container.Start, container.End):
                _edits.Add(new TextEdit(TextSpan.FromBounds(container.Start + 1, container.End - 1), ""));
                return true;
            case TableSyntax { Style: TableStyle.Indent } or ListSyntax { Style: ListStyle.Dash }:
                bool isList = container is ListSyntax;
                int first = isList ? DashBefore(siblings[0]) : siblings[0].Start;
                if (!_lines.IsFirst(first))
                {
                    // The entries of a list's item: the first stands behind the dash.
                    _edits.Add(new TextEdit(container.Span, isList ? "[]" : "{}"));
                    return true;
                }

                Token opening = tree.Tokens[tree.FindToken(first) - 1];
                _edits.Add(new TextEdit(new TextSpan(opening.End, 0), isList ? " []" : " {}"));
                foreach (SyntaxNode sibling in siblings)
                {
                    RemoveLines(isList ? DashBefore(sibling) : sibling.Start, sibling.End);
                }

                return true;
            default:
                return false;
        }
    }

    private int DashBefore(SyntaxNode element) => tree.Tokens[tree.FindToken(element.Start) - 1].Start;

    private void RemoveOne(IReadOnlyList<SyntaxNode> siblings, SyntaxNode node, bool isDashed)
    {
        int start = isDashed ? DashBefore(node) : node.Start;
        int index = IndexOf(siblings, node);
        if (_lines.IsFirst(start) && _lines.IsLast(node.End))
        {
            RemoveLines(start, node.End);
            RemoveCommaBefore(siblings, index);
            return;
        }

        if (index + 1 < siblings.Count && HasNoComment(node.End, siblings[index + 1].Start))
        {
            int next = siblings[index + 1].Start;
            _edits.Add(new TextEdit(TextSpan.FromBounds(start, next), ""));
        }
        else if (index > 0 && !isDashed && HasNoComment(siblings[index - 1].End, start))
        {
            _edits.Add(new TextEdit(TextSpan.FromBounds(siblings[index - 1].End, node.End), ""));
        }
        else if (index + 1 < siblings.Count && _lines.IsLast(node.End) && tree.FindToken(start) is int token and > 0 && tree.Tokens[token - 1].Kind == TokenKind.Dash)
        {
            // Comments of the next entry stand between: the dash stays alone on its line.
            _edits.Add(new TextEdit(TextSpan.FromBounds(tree.Tokens[token - 1].End, _lines.EndOf(node.End)), ""));
        }
        else
        {
            Token behind = _lines.TokenAt(node.End);
            bool isSeparated = behind.Kind is TokenKind.Comma or TokenKind.Semicolon && _lines.AreOnOneLine(node.End, behind.Start);
            _edits.Add(new TextEdit(TextSpan.FromBounds(start, isSeparated ? _lines.PastBlanks(behind.End) : node.End), ""));
        }
    }

    /// <summary>Where the last of several takes no comma behind it, the one that becomes the last keeps none either.</summary>
    private void RemoveCommaBefore(IReadOnlyList<SyntaxNode> siblings, int index)
    {
        if (index == 0 || index + 1 < siblings.Count || _lines.TokenAt(siblings[index].End).Kind == TokenKind.Comma)
        {
            return;
        }

        Token behind = _lines.TokenAt(siblings[index - 1].End);
        if (behind.Kind == TokenKind.Comma)
        {
            _edits.Add(new TextEdit(behind.Span, ""));
        }
    }

    private bool HasNoComment(int start, int end) => tree.Text.Content.IndexOf('#', start, end - start) < 0;

    private static int IndexOf(IReadOnlyList<SyntaxNode> siblings, SyntaxNode node)
    {
        for (int index = 0; index < siblings.Count; index++)
        {
            if (ReferenceEquals(siblings[index], node))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Whole lines, with the comments above; of blank lines on both sides one goes as well.</summary>
    private void RemoveLines(int start, int end)
    {
        int from = _lines.StartWithComments(start);
        int to = _lines.NextOf(end);
        bool hasLineBefore = EndsLine(from);
        bool isBlankBefore = !hasLineBefore || _lines.IsBlankLine(from - 1);
        bool isBlankBehind = to >= tree.Text.Length || _lines.IsBlankLine(to);
        if (isBlankBefore && isBlankBehind)
        {
            // Of two, the one without any white space goes: it is the one that an insertion brought.
            bool isEmptyBefore = hasLineBefore && _lines.StartOf(from - 1) == _lines.EndOf(from - 1);
            if (to < tree.Text.Length && (!hasLineBefore || !isEmptyBefore || _lines.StartOf(to) == _lines.EndOf(to)))
            {
                to = _lines.NextOf(to);
            }
            else if (hasLineBefore)
            {
                from = _lines.StartOf(from - 1);
            }
        }

        if (to == tree.Text.Length && !EndsLine(to) && EndsLine(from))
        {
            // The last line had no line end, so the line that becomes the last has none.
            from = _lines.EndOf(_lines.StartOf(from - 1));
        }

        _edits.Add(new TextEdit(TextSpan.FromBounds(from, to), ""));
    }

    private bool EndsLine(int position) => position > 0 && tree.Text.Content[position - 1] == '\n';

    private static List<TextEdit> Join(List<TextEdit> edits)
    {
        List<TextEdit> joined = [];
        foreach (TextEdit edit in edits.OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.End))
        {
            if (joined.Count > 0 && joined[joined.Count - 1] is var last && edit.Span.Start < last.Span.End)
            {
                joined[joined.Count - 1] = new TextEdit(TextSpan.FromBounds(last.Span.Start, Math.Max(last.Span.End, edit.Span.End)), last.NewText + edit.NewText);
            }
            else
            {
                joined.Add(edit);
            }
        }

        return joined;
    }
}
