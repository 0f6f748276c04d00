using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Emit;

/// <summary>Collects the line that sets each key: that of the base alone, and of every other environment where it differs.</summary>
internal sealed class PositionCollector(BoundDocument document, Dictionary<SourceFile, string> files)
{
    private readonly Dictionary<string, PositionModel> _first = new(StringComparer.Ordinal);
    private readonly List<PositionModel> _positions = [];

    public EquatableArray<PositionModel> Collect()
    {
        for (int environment = 0; environment < document.Environments.Count; environment++)
            Add(document.Environments[environment].Root, environment);

        return new EquatableArray<PositionModel>([.. _positions]);
    }

    private void Add(BoundValue value, int environment)
    {
        if (value is BoundList list)
        {
            foreach (BoundValue item in list.Items)
                Add(item, environment);
        }

        if (value is not BoundTable table)
            return;

        foreach (BoundEntry entry in table.Entries)
        {
            if (entry.Origin is { } origin)
                Add(entry.Path, environment, origin);

            Add(entry.Value, environment);
        }
    }

    private void Add(string path, int environment, Provenance origin)
    {
        LinePosition start = origin.KeyLocation.Start;
        PositionModel position = new(path, environment, files.TryGetValue(origin.File, out string? name) ? name : origin.File.FileName, start.Line + 1, start.Character + 1);
        if (!_first.TryGetValue(path, out PositionModel? first))
            _first.Add(path, position);
        else if (first.Environment == 0 && position with { Environment = 0 } == first)
            return;

        _positions.Add(position);
    }
}
