using System.Text;
using TuskGen.Semantics;

namespace TuskGen;

/// <summary>What the program was built with, by key: to tell what live files leave as it was.</summary>
internal sealed class CompiledValues
{
    private readonly Dictionary<string, TuskValue> _constants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _computed = new(StringComparer.Ordinal);

    internal CompiledValues(BoundEnvironment environment)
    {
        ExpressionTexts texts = new(environment);
        foreach (EditionNode node in EditionNode.Walk(environment.Root))
        {
            if (node.Value.Constant is { } constant)
                _constants[node.Path] = constant;
            else
                _computed[node.Path] = TextOf(node.Value, texts);
        }
    }

    /// <summary>Whether a value that needs no computing is as it was.</summary>
    internal bool Has(string path, TuskValue constant) => _constants.TryGetValue(path, out TuskValue? before) && before.Equals(constant);

    /// <summary>Whether a value is computed as it was.</summary>
    internal bool Has(string path, string computed) => _computed.TryGetValue(path, out string? before) && before == computed;

    /// <summary>Whether everything that is computed is computed as it was.</summary>
    internal bool HasAll(IReadOnlyDictionary<string, string> computed) => computed.Count == _computed.Count && computed.All(entry => Has(entry.Key, entry.Value));

    /// <summary>The text of a value that has to be computed.</summary>
    internal static string TextOf(BoundValue value, ExpressionTexts texts)
    {
        switch (value)
        {
            case BoundLoad load:
                return texts.SlotOf(load) ?? texts.Of(load.Expression);
            case BoundLive live:
                return "live " + (texts.SlotOf(live) ?? texts.Of(live.Expression));
            case BoundList list:
                return Join("[", list.Items, texts);
            case BoundTable table:
                return Join("{" + string.Join('\n', table.Entries.Select(static entry => entry.Key)), table.Entries.Select(static entry => entry.Value), texts);
            default:
                return value.Constant is { } constant ? constant.TypeName + " " + constant : "";
        }
    }

    private static string Join(string head, IEnumerable<BoundValue> parts, ExpressionTexts texts)
    {
        StringBuilder text = new(head);
        foreach (BoundValue part in parts)
            text.Append(TextOf(part, texts)).Append(", ");

        return text.ToString();
    }
}
