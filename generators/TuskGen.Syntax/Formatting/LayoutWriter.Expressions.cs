namespace TuskGen.Syntax.Formatting;

/// <summary>Expressions and types: the line ends that stood between their parts stay.</summary>
internal sealed partial class LayoutWriter
{
    private void Expression(ExpressionSyntax node, Gap gap, string indent)
    {
        switch (node)
        {
            case TableSyntax { Style: TableStyle.Brace } table:
                Braces(table.Start, table.End, table.Statements, gap, indent);
                break;
            case ListSyntax { Style: ListStyle.Bracket } list:
                Brackets(list, gap, indent);
                break;
            case BinarySyntax binary:
                Expression(binary.Left, gap, indent);
                Take(Inner(Gap.Space), indent + _unit);
                Expression(binary.Right, Inner(Gap.Space), IndentOfPart(indent));
                break;
            case ConditionalSyntax conditional:
                Expression(conditional.Condition, gap, indent);
                Take(Inner(Gap.Space), indent + _unit);
                Expression(conditional.Then, Inner(Gap.Space), IndentOfPart(indent));
                Take(Inner(Gap.Space), indent + _unit);
                Expression(conditional.Otherwise, Inner(Gap.Space), IndentOfPart(indent));
                break;
            case UnarySyntax unary:
                Take(gap, indent);
                Expression(unary.Operand, _gapStart < Next.Start && _content[Next.Start] == '-' ? Gap.Space : Inner(Gap.None), IndentOfPart(indent));
                break;
            case ParenthesizedSyntax parenthesized:
                Take(gap, indent);
                Expression(parenthesized.Expression, Inner(Gap.None), IndentOfPart(indent));
                Take(Inner(Gap.None), indent);
                break;
            case MemberSyntax member:
                Expression(member.Target, gap, indent);
                Take(Inner(Gap.None), indent + _unit);
                TakeUpTo(member.End, indent);
                break;
            case IndexSyntax index:
                Expression(index.Target, gap, indent);
                Take(Gap.None, indent);
                Expression(index.Index, Inner(Gap.None), IndentOfPart(indent));
                Take(Inner(Gap.None), indent);
                break;
            case CallSyntax call when !HasSkipped(call):
                Call(call, gap, indent);
                break;
            case NullableTypeSyntax nullable:
                Expression(nullable.Type, gap, indent);
                TakeUpTo(nullable.End, indent);
                break;
            case ListTypeSyntax list:
                Expression(list.Element, gap, indent);
                TakeUpTo(list.End, indent);
                break;
            case MapTypeSyntax map:
                Map(map, gap, indent);
                break;
            case RangeSyntax range:
                Range(range, gap, indent);
                break;
            default:
                TakeVerbatim(gap, indent, node.End);
                break;
        }
    }

    /// <summary>A line end that the author put between two parts stays.</summary>
    private Gap Inner(Gap flat) => IsBroken ? Gap.Line : flat;

    /// <summary>The indentation of a part that comes next: deeper where it begins a line.</summary>
    private string IndentOfPart(string indent) => IsBroken ? indent + _unit : indent;

    private void TakeUpTo(int end, string indent)
    {
        while (_cursor < _tree.Tokens.Count && Next.Start < end)
        {
            Take(Gap.None, indent);
        }
    }

    private void Call(CallSyntax call, Gap gap, string indent)
    {
        Expression(call.Callee, gap, indent);
        Take(Gap.None, indent);
        for (int index = 0; index < call.Arguments.Count; index++)
        {
            bool isBroken = HasLineEnd(index == 0 ? _gapStart : call.Arguments[index - 1].End, call.Arguments[index].Start);
            DropSeparators();
            _suffix = index > 0 ? "," : "";
            Argument(call.Arguments[index], isBroken ? Gap.Line : index > 0 ? Gap.Space : Gap.None, isBroken ? indent + _unit : indent);
        }

        DropSeparators();
        Take(Inner(Gap.None), indent);
    }

    private void Argument(ArgumentSyntax argument, Gap gap, string indent)
    {
        if (!argument.Name.IsMissing)
        {
            Take(gap, indent);
            Take(Gap.None, indent);
            gap = Gap.Space;
        }

        Expression(argument.Value, gap, indent);
        Default(argument.Default, indent);
    }

    private void Map(MapTypeSyntax map, Gap gap, string indent)
    {
        Take(gap, indent);
        Take(Gap.None, indent);
        Expression(map.Key, Gap.None, indent);
        DropSeparators();
        _suffix = ",";
        Expression(map.Value, Gap.Space, indent);
        TakeUpTo(map.End, indent);
    }

    private void Range(RangeSyntax range, Gap gap, string indent)
    {
        if (range.Low is { } low)
        {
            Expression(low, gap, indent);
            gap = Gap.None;
        }

        Take(gap, indent);
        if (range.High is { } high)
        {
            Expression(high, Gap.None, indent);
        }
    }

    /// <summary>Whether raw text stands in it: <c>php(…)</c>.</summary>
    private bool HasSkipped(SyntaxNode node)
    {
        for (int index = _tree.FindToken(node.Start); index < _tree.Tokens.Count && _tree.Tokens[index].Start < node.End; index++)
        {
            if (_tree.Tokens[index].Kind == TokenKind.Skipped)
            {
                return true;
            }
        }

        return false;
    }
}
