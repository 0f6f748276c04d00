namespace TuskGen.Syntax.Tests.Edits;

/// <summary>Reads every key of a document with the text of its value: a second opinion beside the editor's own outline.</summary>
internal sealed class KeyReader
{
    private readonly SyntaxTree _tree;
    private readonly List<(string Path, string Value)> _found = [];
    private readonly Dictionary<string, int> _elements = [];

    private KeyReader(SyntaxTree tree) => _tree = tree;

    /// <summary>Paths as <see cref="KeyPath"/> writes them, with the text of each value that is no block, in the order of the text.</summary>
    public static IReadOnlyList<(string Path, string Value)> Read(SyntaxTree tree)
    {
        var reader = new KeyReader(tree);
        reader.Statements([], tree.Root.Statements);
        return reader._found;
    }

    private void Statements(KeyPathStep[] owner, SyntaxList<StatementSyntax> statements)
    {
        foreach (StatementSyntax statement in statements)
        {
            switch (statement)
            {
                case EntrySyntax entry:
                    Value([.. owner, .. Parts(entry.Key).Select(part => new KeyPathStep(part))], entry.Value);
                    break;
                case GlobalSyntax global:
                    Value([new KeyPathStep(_tree.GetText(global.Name))], global.Value);
                    break;
                case SectionSyntax { Path: null, Close.IsMissing: true }:
                    break; // what stands below a header without a name belongs nowhere
                case SectionSyntax section:
                    Statements(section.Path is null ? [] : Open(section), section.Statements);
                    break;
            }
        }
    }

    private KeyPathStep[] Open(SectionSyntax section)
    {
        List<KeyPathStep> steps = [];
        string[] parts = [.. Parts(section.Path!)];
        for (int index = 0; index < parts.Length; index++)
        {
            steps.Add(new KeyPathStep(parts[index]));
            string path = new KeyPath([.. steps]).ToString();
            if (section.IsElement && index == parts.Length - 1)
            {
                _elements[path] = _elements.GetValueOrDefault(path, -1) + 1;
            }

            if (_elements.TryGetValue(path, out int last))
            {
                steps.Add(new KeyPathStep(last));
            }
        }

        return [.. steps];
    }

    private void Value(KeyPathStep[] path, ExpressionSyntax? value)
    {
        switch (value)
        {
            case TableSyntax table:
                Statements(path, table.Statements);
                break;
            case ListSyntax list:
                for (int index = 0; index < list.Elements.Count; index++)
                {
                    Value([.. path, new KeyPathStep(index)], list.Elements[index]);
                }

                break;
            default:
                _found.Add((new KeyPath(path).ToString(), value is null ? "" : _tree.GetText(value)));
                break;
        }
    }

    private IEnumerable<string> Parts(KeySyntax key) => Enumerable.Range(0, key.PartCount).Select(index => _tree.GetName(key.GetPart(index)));
}
