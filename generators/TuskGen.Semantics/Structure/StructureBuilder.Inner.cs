using TuskGen.Syntax;

namespace TuskGen.Semantics;

internal sealed partial class StructureBuilder
{
    /// <summary>Makes a table of every <c>{ … }</c> that stands in a list, an argument or another expression.</summary>
    private void FindInnerTables(ExpressionSyntax? expression)
    {
        if (expression is null or LiteralSyntax or NameSyntax or GlobalNameSyntax or AtNameSyntax or StringSyntax { Holes.Count: 0 })
        {
            return;
        }

        var pending = new Stack<SyntaxNode>();
        pending.Push(expression);
        while (pending.Count > 0)
        {
            SyntaxNode node = pending.Pop();
            if (node is TableSyntax inner)
            {
                var table = new RawTable { HeaderSpan = inner.Span };
                _innerTables[inner] = table;
                Fill(table, inner.Statements);
                continue;
            }

            if (node is DirectiveSyntax)
            {
                continue;
            }

            for (int index = node.ChildCount - 1; index >= 0; index--)
            {
                SyntaxNode child = node.GetChild(index);
                if (child is not (LiteralSyntax or NameSyntax or GlobalNameSyntax or AtNameSyntax))
                {
                    pending.Push(child);
                }
            }
        }
    }

    /// <summary>The body of a directive that some file may declare. What is wrong with it as a table counts only if one does.</summary>
    private void AddUse(DirectiveSyntax directive)
    {
        string name = _tree.GetText(directive.Name).TrimStart('#', '!');
        if (directive.Body is not { } body || KnownDirectives.FormOf(name) is not null)
        {
            return;
        }

        foreach (ArgumentSyntax argument in directive.Header)
        {
            FindInnerTables(argument.Value);
        }

        int before = _diagnostics.Count;
        var table = new RawTable { HeaderSpan = directive.HeaderSpan() };
        Fill(table, body.Statements);
        List<TuskDiagnostic> own = _diagnostics.GetRange(before, _diagnostics.Count - before);
        _diagnostics.RemoveRange(before, own.Count);
        _uses.Add(new DirectiveUse(name, directive, table, own));
    }

    /// <summary>Those of the defaults and assertions of a declaration.</summary>
    private void FindInnerTablesOf(DirectiveSyntax directive)
    {
        foreach (StatementSyntax statement in directive.Body?.Statements ?? default)
        {
            FindInnerTables(statement switch
            {
                EntrySyntax { Default.Value: { } value } => value,
                OperatorStatementSyntax alone => alone.Call,
                _ => null,
            });
        }
    }

    private void FindInnerTablesOf(ExpressionSyntax? globalValue)
    {
        if (globalValue is not TableSyntax)
        {
            FindInnerTables(globalValue);
        }
    }

    private bool IsInclude(CallSyntax call) => call.Callee is AtNameSyntax name && _tree.GetText(name.Token) == "@include";

    private bool IsAttribute(ExpressionSyntax expression) =>
        (expression is CallSyntax call ? call.Callee : expression) is AtNameSyntax name && AttributeNames.All.Contains(_tree.GetText(name.Token).Substring(1));

    /// <summary><c>@name</c> wants a name: one that is none would become another, or be left out.</summary>
    private void CheckAttribute(ExpressionSyntax attribute)
    {
        ExpressionSyntax callee = attribute is CallSyntax call ? call.Callee : attribute;
        if (_tree.GetText(callee) != "@" + AttributeNames.Name)
        {
            return;
        }

        string? given = attribute is CallSyntax { Arguments.Count: 1 } one && one.Arguments[0].Value is StringSyntax { Holes.Count: 0 } text ? _tree.GetSegments(text)[0].Text : null;
        if (given is not null && PropertyNames.IsName(given))
        {
            return;
        }

        string proposal = given is null || PascalCase.Of(given) is "Key" ? "." : "; did you mean `" + PascalCase.Of(given) + "`?";
        Report(SemanticRules.NotAName, attribute.Span, given is null ? "`" + _tree.GetText(attribute) + "`" : "\"" + given + "\"", proposal);
    }

    /// <summary>Keys that go back to the header's column behind a blank line look like keys of the root, and are not.</summary>
    private void WarnOfUnindentedKeys(SectionSyntax section)
    {
        if (section.Path is null || section.Statements.Count < 2)
        {
            return;
        }

        TuskText text = _tree.Text;
        int header = text.GetPosition(section.Start).Character;
        if (text.GetPosition(section.Statements[0].Start).Character <= header)
        {
            return;
        }

        for (int index = 1; index < section.Statements.Count; index++)
        {
            StatementSyntax statement = section.Statements[index];
            LinePosition position = text.GetPosition(statement.Start);
            if (statement is EntrySyntax entry && position.Character == header && IsBlankLine(text, position.Line - 1))
            {
                _unindentedKeys.Add(new TuskDiagnostic(SemanticRules.UnindentedKey, _file.Locate(entry.Key.Span), PathOf(entry.Key), PathOf(section.Path))
                {
                    Related = new([new RelatedLocation(_file.Locate(section.HeaderSpan), "the section begins here")]),
                    Mend = new Mend("Go back to the root with `[]`", new TextSpan(statement.Start - position.Character, 0), "[]\n"),
                });
                return;
            }
        }
    }

    private static bool IsBlankLine(TuskText text, int line)
    {
        TextSpan span = text.GetLine(line);
        for (int at = span.Start; at < span.End; at++)
        {
            if (text.Content[at] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }
}
