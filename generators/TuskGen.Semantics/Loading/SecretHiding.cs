using System.Text;

namespace TuskGen.Semantics;

/// <summary>Text of a message with its secret parts masked.</summary>
internal static class SecretHiding
{
    private static readonly LoadConstant Mask = new(new TuskString("***"));

    /// <summary>The same expression with <c>***</c> for whatever a secret goes into; what is chosen by a secret is hidden too, since it would tell of it.</summary>
    /// <param name="message">The message. What is nested no deeper than <see cref="LoadExpression.DeepestNesting"/> is walked by recursion.</param>
    public static LoadExpression Hide(LoadExpression message) => message switch
    {
        { IsSecret: false } => message,
        LoadJoin join => new LoadJoin([.. join.Parts.Select(Hide)]),
        LoadConditional { Condition.IsSecret: false } choice => new LoadConditional(choice.Condition, Hide(choice.Then), Hide(choice.Otherwise)),
        _ => Mask,
    };

    /// <summary>The text of an expression that needs nothing of the load; null where it does.</summary>
    public static string? TextOf(LoadExpression expression)
    {
        switch (expression)
        {
            case LoadConstant { Value: var value }:
                return value.ToText();
            case LoadJoin join:
                var text = new StringBuilder();
                foreach (LoadExpression part in join.Parts)
                {
                    if (TextOf(part) is not { } known)
                    {
                        return null;
                    }

                    text.Append(known);
                }

                return text.ToString();
            default:
                return null;
        }
    }
}
