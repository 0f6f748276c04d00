using System.Globalization;
using TuskGen.Semantics;

namespace TuskGen;

/// <summary>A value of a bound document that a builder may ask for by its path.</summary>
/// <param name="Path">The path, parts joined by <c>:</c>.</param>
/// <param name="Value">The value.</param>
internal readonly record struct EditionNode(string Path, BoundValue Value)
{
    /// <summary>Every key of a document, and every element of lists that are more than plain values.</summary>
    internal static IEnumerable<EditionNode> Walk(BoundTable root)
    {
        Stack<EditionNode> pending = new();
        Push(root);
        while (pending.TryPop(out EditionNode node))
        {
            yield return node;
            if (node.Value is BoundTable table)
                Push(table);
            else if (node.Value is BoundList list && (list.Constant is null || list.Items.Any(static item => item is BoundTable or BoundList)))
                PushItems(node.Path, list);
        }

        void Push(BoundTable table)
        {
            for (int i = table.Entries.Count - 1; i >= 0; i--)
                pending.Push(new EditionNode(table.Entries[i].Path, table.Entries[i].Value));
        }

        void PushItems(string path, BoundList list)
        {
            for (int i = list.Items.Count - 1; i >= 0; i--)
                pending.Push(new EditionNode(path + ":" + i.ToString(CultureInfo.InvariantCulture), list.Items[i]));
        }
    }
}
