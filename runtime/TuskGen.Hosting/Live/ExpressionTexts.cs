using System.Text;
using TuskGen.Semantics;

namespace TuskGen;

/// <summary>
/// Gives what a document computes at load, or when asked, a text: the same where it is computed alike. By it the values that expressions share are named, and it is told whether an edit
/// changes how something is computed.
/// </summary>
internal sealed class ExpressionTexts
{
    /// <summary>What the text of every call of the program's own operators begins with.</summary>
    internal const string Own = "@own ";

    private readonly Dictionary<BoundValue, string> _slots = [];

    internal ExpressionTexts(BoundEnvironment environment)
    {
        // Two values of one environment stay two, even where they are computed alike: each @uuid() is another, and each @query is asked.
        Dictionary<string, int> occurrences = new(StringComparer.Ordinal);
        foreach (BoundLoad load in environment.Shared)
            Add(load, Of(load.Expression), occurrences);

        foreach (BoundLive live in environment.SharedLive)
            Add(live, Of(live.Expression), occurrences);
    }

    /// <summary>The name of a value that several expressions share; null where it is not shared.</summary>
    internal string? SlotOf(BoundValue value) => _slots.GetValueOrDefault(value);

    /// <summary>The text of an expression. It recurses: expressions nest at most <see cref="LoadExpression.DeepestNesting"/> deep.</summary>
    internal string Of(LoadExpression expression) => expression switch
    {
        LoadConstant constant => constant.Value.TypeName + " " + constant.Value,
        LoadReference reference => "(" + (SlotOf(reference.Target) ?? Of(reference.Target.Expression)) + ")",
        LiveReference reference => "(" + (SlotOf(reference.Target) ?? Of(reference.Target.Expression)) + ")",
        LoadCall { Operator.Declaration: not null } call => Call(Own + call.Operator.Key, call),
        LiveCall { Operator.Declaration: not null } call => Call(Own + call.Operator.Key, call),
        LoadCall call => Call("@" + call.Operator.Name + " " + call.Kind, call),
        LiveCall call => Call("@" + call.Operator.Name, call),
        LoadFunction function => Call("@" + function.Name, function),
        LoadBinary binary => Call(binary.Operator.ToString(), binary),
        LoadUnary unary => Call(unary.Operator.ToString(), unary),
        LoadTable table => Call("table " + string.Join('\n', table.Keys), table),
        LoadMember member => Call("member " + member.Name, member),
        _ => Call(expression.GetType().Name, expression),
    };

    private string Call(string name, LoadExpression expression)
    {
        StringBuilder text = new(name);
        text.Append(expression.IsSecret ? "!(" : "(");
        foreach (LoadExpression part in expression.Parts)
            text.Append(Of(part)).Append(", ");

        return text.Append(')').ToString();
    }

    private void Add(BoundValue value, string text, Dictionary<string, int> occurrences)
    {
        int occurrence = occurrences.GetValueOrDefault(text);
        occurrences[text] = occurrence + 1;
        _slots[value] = "edition " + occurrence.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + text;
    }
}
