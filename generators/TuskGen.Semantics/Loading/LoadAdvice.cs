namespace TuskGen.Semantics;

/// <summary>What to do about an expression whose type only the load knows.</summary>
internal static class LoadAdvice
{
    /// <summary>The advice, as the end of a message.</summary>
    /// <param name="expression">The expression.</param>
    public static string For(LoadExpression expression) => expression is { IsSecret: true, Shape.Type: ListShape }
        ? "a list that a secret goes into is one secret; take it apart in C#, or write its elements as secrets of their own, `[@secret(\"a\"), @secret(\"b\")]`"
        : OfParts(expression);

    /// <summary>Looks for the part that has no type although its own parts have. References are not followed: what they go to has a warning of its own.</summary>
    private static string OfParts(LoadExpression expression)
    {
        switch (expression)
        {
            case LoadReference:
                return "give the key that it refers to one type";
            case LoadConditional choice:
                return OfChoice(choice.Then, choice.Otherwise);
            case LoadBinary { Operator: BinaryOperator.Coalesce or BinaryOperator.Or } choice:
                return OfChoice(choice.Left, choice.Right);
            case LoadCall { Arguments.Count: 2 } asked:
                return OfChoice(null, asked.Arguments[1]);
            case LoadFunction { Name: "merge" }:
                return "merge tables whose keys the document shows, not ones that the load chooses";
            case LoadList { Items: var items }:
                return items.FirstOrDefault(static item => !IsTyped(item)) is { } open ? OfParts(open) : "give its elements one type";
            default:
                return "give its parts keys of their own, each with values of one type";
        }
    }

    private static string OfChoice(LoadExpression? left, LoadExpression right)
    {
        if (IsTable(left) || IsTable(right))
        {
            return "choose within tables, as in `{ port: c ? 80 : 443 }`, not between lists of tables or a table and something else";
        }

        return left is not null && !IsTyped(left) ? OfParts(left)
            : !IsTyped(right) ? OfParts(right)
            : IsListOfLists(left) && IsListOfLists(right) ? "choose within the list, not between lists of lists"
            : "give both sides of the choice one type";
    }

    private static bool IsTyped(LoadExpression expression) => expression.Shape.Type is not AnyShape;

    private static bool IsListOfLists(LoadExpression? expression) => expression?.Shape.Type is ListShape { Element: ListShape };

    /// <summary>Whether it is a table or a list of some.</summary>
    private static bool IsTable(LoadExpression? expression) => expression switch
    {
        LoadTable => true,
        LoadList list => list.Items.Any(IsTable),
        LoadConstant { Value: var value } => IsTable(value),
        _ => false,
    };

    private static bool IsTable(TuskValue value) => value is TuskTable || (value is TuskListValue list && list.Any(IsTable));
}
