namespace TuskGen.Syntax.Tests.Blocks;

/// <summary>Reads a parsed tree back into a known one, as plainly as section 3 of the language says it: a second opinion beside the semantics.</summary>
internal sealed class KnownTreeReader
{
    private readonly SyntaxTree _tree;
    private readonly Dictionary<string, object> _root = [];

    private KnownTreeReader(SyntaxTree tree) => _tree = tree;

    public static Known Read(SyntaxTree tree)
    {
        var reader = new KnownTreeReader(tree);
        reader.Fill(reader._root, tree.Root.Statements);
        return Freeze(reader._root);
    }

    private void Fill(Dictionary<string, object> table, IEnumerable<StatementSyntax> statements)
    {
        foreach (StatementSyntax statement in statements)
        {
            switch (statement)
            {
                case EntrySyntax entry:
                    Dictionary<string, object> owner = Walk(table, Parts(entry.Key)[..^1]);
                    Set(owner, Parts(entry.Key)[^1], entry.Value);
                    break;
                case SectionSyntax section:
                    Fill(Open(section), section.Statements);
                    break;
                default:
                    throw new InvalidDataException("Unexpected " + statement.GetType().Name);
            }
        }
    }

    private Dictionary<string, object> Open(SectionSyntax section)
    {
        if (section.Path is null)
        {
            return _root;
        }

        string[] parts = Parts(section.Path);
        if (!section.IsElement)
        {
            return Walk(_root, parts);
        }

        Dictionary<string, object> owner = Walk(_root, parts[..^1]);
        if (!owner.TryGetValue(parts[^1], out object? list))
        {
            owner.Add(parts[^1], list = new List<object>());
        }

        var element = new Dictionary<string, object>();
        ((List<object>)list).Add(element);
        return element;
    }

    private static Dictionary<string, object> Walk(Dictionary<string, object> table, IEnumerable<string> parts)
    {
        foreach (string part in parts)
        {
            if (!table.TryGetValue(part, out object? next))
            {
                table.Add(part, next = new Dictionary<string, object>());
            }

            table = (Dictionary<string, object>)(next is List<object> elements ? elements[^1] : next);
        }

        return table;
    }

    private void Set(Dictionary<string, object> table, string key, ExpressionSyntax? value)
    {
        if (value is TableSyntax block && table.TryGetValue(key, out object? merged))
        {
            Fill((Dictionary<string, object>)merged, block.Statements);
            return;
        }

        table.Add(key, Read(value));
    }

    private object Read(ExpressionSyntax? value)
    {
        switch (value)
        {
            case TableSyntax table:
                var entries = new Dictionary<string, object>();
                Fill(entries, table.Statements);
                return entries;
            case ListSyntax list:
                return list.Elements.Select(Read).ToList();
            case StringSyntax text:
                return new KnownScalar(string.Concat(_tree.GetSegments(text).Select(segment => segment.Text)), true);
            case LiteralSyntax literal:
                return new KnownScalar(_tree.GetText(literal.Token), false);
            default:
                throw new InvalidDataException("Unexpected " + value?.GetType().Name);
        }
    }

    private string[] Parts(KeySyntax key) => [.. Enumerable.Range(0, key.PartCount).Select(index => _tree.GetName(key.GetPart(index)))];

    private static Known Freeze(object value) => value switch
    {
        Known known => known,
        List<object> items => new KnownList([.. items.Select(Freeze)]),
        Dictionary<string, object> entries => new KnownTable(entries.ToDictionary(entry => entry.Key, entry => Freeze(entry.Value))),
        _ => throw new InvalidDataException(value.GetType().Name),
    };
}
