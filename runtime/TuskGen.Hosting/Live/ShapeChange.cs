using TuskGen.Semantics;

namespace TuskGen;

/// <summary>
/// Finds keys that a document has now and the program was built without, keys that it needs and that are gone, and compiled fields of directives that are otherwise: what no live file can
/// change. In tables of declared types the schema has judged the first two.
/// </summary>
internal sealed class ShapeChange
{
    private const string Mend = "Build the program anew.";
    private readonly CompiledValues _compiled;
    private readonly Func<BoundEntry, string> _print;
    private readonly string _root;
    private readonly List<TuskFailure> _failures = [];

    private ShapeChange(CompiledValues compiled, Func<BoundEntry, string> print, string root) => (_compiled, _print, _root) = (compiled, print, root);

    /// <summary>Finds all of them.</summary>
    /// <param name="shape">The shape that the program was built for.</param>
    /// <param name="now">The values as they are now.</param>
    /// <param name="compiled">The values that the program was built with.</param>
    /// <param name="print">Prints where an entry is set.</param>
    /// <param name="root">Where the document begins.</param>
    internal static TuskList<TuskFailure> Find(TableShape shape, BoundTable now, CompiledValues compiled, Func<BoundEntry, string> print, string root)
    {
        ShapeChange change = new(compiled, print, root);
        change.Compare(shape, now, null);
        return [.. change._failures];
    }

    private void Compare(TableShape shape, BoundTable now, BoundEntry? around)
    {
        bool isInferred = shape.Declaration is null;
        foreach (BoundEntry entry in now.Entries)
        {
            if (shape.Find(entry.Key) is not { } property)
            {
                if (isInferred)
                    Add(entry, $"the program was built without the key {entry.Path}, so nothing reads it{Suggest(entry.Key, shape)}");
            }
            else if (shape.Declaration is { Role: TypeRole.Directive } && property.Field?.Mode != FieldMode.Setting)
            {
                if (entry.Value.Constant is not { } constant || !_compiled.Has(entry.Path, constant))
                    Add(entry, $"{entry.Path} is compiled, since it is no setting of its directive: no live file can change it. {Mend}");
            }
            else
            {
                Compare(property.Shape, entry.Value, entry);
            }
        }

        foreach (PropertyShape property in isInferred ? shape.Properties : [])
        {
            if (!property.IsOptional && now.Find(property.Key) is null)
            {
                string path = around is null ? property.Key : around.Path + ":" + property.Key;
                _failures.Add(new TuskFailure(path, around is null ? _root : _print(around), $"{path} is missing, and the program was built for a document that always has it: set it."));
            }
        }
    }

    private void Compare(Shape shape, BoundValue now, BoundEntry around)
    {
        // A declared type may hold itself, and its keys have been judged already.
        switch (shape, now)
        {
            case (TableShape { Declaration: null } or TableShape { Declaration.Role: TypeRole.Directive }, BoundTable table):
                Compare((TableShape)shape, table, around);
                break;
            case (TableShape, BoundConstant { Value: not TuskNull } or BoundList or BoundLoad):
                Add(around, $"{around.Path} is a table in the program: give it keys.");
                break;
            case (ListShape list, BoundList items):
                foreach (BoundValue item in items.Items)
                    Compare(list.Element, item, around);

                break;
            case (MapShape map, BoundTable table):
                foreach (BoundEntry entry in table.Entries)
                    Compare(map.Value, entry.Value, entry);

                break;
            case (not (TableShape or MapShape or ChoiceShape or AnyShape or LiveShape), BoundTable):
                Add(around, $"{around.Path} is a table, and {shape} in the program: give it a value.");
                break;
        }
    }

    private static string Suggest(string key, TableShape shape) =>
        NearestName.Find(key, shape.Properties.Select(static property => property.Key)) is { } nearest ? $"; did you mean {nearest}? Else build the program anew." : ". " + Mend;

    private void Add(BoundEntry entry, string message) => _failures.Add(new TuskFailure(entry.Path, _print(entry), message));
}
