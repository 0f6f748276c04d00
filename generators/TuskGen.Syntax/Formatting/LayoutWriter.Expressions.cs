namespace TuskGen.Syntax.Formatting;

/// <summary>Expressions and types: the line ends that stood between their parts stay.</summary>
internal sealed partial class LayoutWriter
{
    private void Expression(ExpressionSyntax node, Gap gap, string indent)
    {
        // Chains of one level are as long as they like, so their left sides are walked in a loop.
        Stack<ExpressionSyntax> chain = new();
        while (LeftOf(node) is { } left)
        {
            chain.Push(node);
            node = left;
        }

        Primary(node, gap, indent);
        while (chain.Count > 0)
        {
            Rest(chain.Pop(), indent);
        }
    }

    /// <summary>The part that an expression begins with, where that is an expression itself.</summary>
    private ExpressionSyntax? LeftOf(ExpressionSyntax node) => node switch
    {
        BinarySyntax binary => binary.Left,
        ConditionalSyntax conditional => conditional.Condition,
        MemberSyntax member => member.Target,
        IndexSyntax index => index.Target,
        CallSyntax call when !HasRawText(call) => call.Callee,
        NullableTypeSyntax nullable => nullable.Type,
        ListTypeSyntax list => list.Element,
        _ => null,
    };

    private void Primary(ExpressionSyntax node, Gap gap, string indent)
    {
        switch (node)
        {
            case TableSyntax { Style: TableStyle.Brace } table:
                Braces(table.Start, table.End, table.Statements, gap, indent);
                break;
            case ListSyntax { Style: ListStyle.Bracket } list:
                Brackets(list, gap, indent);
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

    /// <summary>What stands behind the left part of an expression.</summary>
    private void Rest(ExpressionSyntax node, string indent)
    {
        switch (node)
        {
            case BinarySyntax binary:
                Take(Inner(Gap.Space), indent + _unit);
                Expression(binary.Right, Inner(Gap.Space), IndentOfPart(indent));
                break;
            case ConditionalSyntax conditional:
                Take(Inner(Gap.Space), indent + _unit);
                Expression(conditional.Then, Inner(Gap.Space), IndentOfPart(indent));
                Take(Inner(Gap.Space), indent + _unit);
                Expression(conditional.Otherwise, Inner(Gap.Space), IndentOfPart(indent));
                break;
            case MemberSyntax member:
                Take(Inner(Gap.None), indent + _unit);
                TakeUpTo(member.End, indent);
                break;
            case IndexSyntax index:
                Take(Gap.None, indent);
                Expression(index.Index, Inner(Gap.None), IndentOfPart(indent));
                Take(Inner(Gap.None), indent);
                break;
            case CallSyntax call:
                Arguments(call, indent);
                break;
            default:
                TakeUpTo(node.End, indent);
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

    private void Arguments(CallSyntax call, string indent)
    {
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

    /// <summary>Whether raw text stands between its parentheses: <c>php(…)</c>.</summary>
    private bool HasRawText(CallSyntax call)
    {
        for (int index = _tree.FindToken(call.Callee.End); index < _tree.Tokens.Count && _tree.Tokens[index].Start < call.End; index++)
        {
            if (_tree.Tokens[index].Kind == TokenKind.Skipped)
            {
                return true;
            }
        }

        return false;
    }
}
