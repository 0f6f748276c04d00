using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>
/// Finds what an entry refers to before it is evaluated, so that evaluation follows references with a stack of its own and not the thread's.
/// It may find too much (names within inner tables are looked up from outside); evaluation alone decides what counts.
/// </summary>
internal sealed class ReferenceScanner(Binding binding)
{
    private readonly Stack<SyntaxNode> _nodes = new();

    /// <summary>Nodes and references met so far.</summary>
    public long Work { get; private set; }

    /// <summary>Pushes the entries that were not evaluated yet and are referred to.</summary>
    public void Scan(MergedEntry entry, Stack<MergedEntry> into)
    {
        if (entry.Included is { } included)
        {
            Push(included, into);
        }
        else if (entry.Table is { } table)
        {
            PushAll(table, into);
        }
        else if (entry.Elements is { } elements)
        {
            foreach (MergedTable element in elements)
            {
                PushAll(element, into);
            }
        }
        else if (entry.Raw is { Kind: RawKind.Value, Expression: { } expression } && expression is not LiteralSyntax)
        {
            ScanExpression(expression, new Scope(entry.Owner ?? entry.Document.Root, entry, entry.File), into);
            if (entry.Below is { } below)
            {
                Push(below, into);
            }
        }
    }

    private void ScanExpression(ExpressionSyntax expression, Scope scope, Stack<MergedEntry> into)
    {
        _nodes.Push(expression);
        while (_nodes.Count > 0)
        {
            SyntaxNode node = _nodes.Pop();
            Work++;
            switch (node)
            {
                case LiteralSyntax:
                    break;
                case NameSyntax name:
                    PushPath(scope.File.Tree.GetText(name.Token), 0, scope, into);
                    break;
                case AtNameSyntax name:
                    PushPath(scope.File.Tree.GetText(name.Token), 1, scope, into);
                    break;
                case GlobalNameSyntax global:
                    PushGlobal(scope.File.Tree.GetText(global.Name).TrimStart('$'), scope, into);
                    if (global.IsBraced)
                    {
                        PushPath(scope.File.Tree.GetText(global.Name), 0, scope, into);
                    }

                    break;
                case StringSyntax text:
                    ScanText(text, scope, into);
                    break;
                default:
                    if (node is CallSyntax call && binding.FindGotten(call, scope) is { } gotten)
                    {
                        Push(gotten, into);
                    }

                    for (int index = 0; index < node.ChildCount; index++)
                    {
                        _nodes.Push(node.GetChild(index));
                    }

                    break;
            }
        }
    }

    private void ScanText(StringSyntax text, Scope scope, Stack<MergedEntry> into)
    {
        foreach (HoleSyntax hole in text.Holes)
        {
            _nodes.Push(hole.Expression);
        }

        if (text.IsVerbatim || scope.File.Tree.Text.Content.IndexOf('$', text.Start, text.End - text.Start) < 0)
        {
            return;
        }

        foreach (StringSegment segment in scope.File.Tree.GetSegments(text))
        {
            if (segment.GlobalSpan is not null)
            {
                PushGlobal(segment.Text.Substring(1), scope, into);
            }
        }
    }

    private void PushGlobal(string name, Scope scope, Stack<MergedEntry> into)
    {
        if (scope.Table.Document.FindGlobal(name) is { } global)
        {
            Push(global, into);
        }
    }

    private void PushPath(string text, int start, Scope scope, Stack<MergedEntry> into)
    {
        int dot = text.IndexOf('.', start);
        MergedEntry? entry = scope.Find(dot < 0 ? text.Substring(start) : text.Substring(start, dot - start), isWhole: dot < 0);
        while (entry?.Table is { } table && dot >= 0)
        {
            int next = text.IndexOf('.', dot + 1);
            entry = table.Find(next < 0 ? text.Substring(dot + 1) : text.Substring(dot + 1, next - dot - 1));
            dot = next;
        }

        if (entry is not null)
        {
            Push(entry, into);
        }
    }

    private void PushAll(MergedTable table, Stack<MergedEntry> into)
    {
        for (int index = table.Entries.Count - 1; index >= 0; index--)
        {
            Push(table.Entries[index], into);
        }
    }

    private void Push(MergedEntry entry, Stack<MergedEntry> into)
    {
        Work++;
        if (entry.State == EvaluationState.Fresh)
        {
            into.Push(entry);
        }
    }
}
