using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>A key, or a global, of one document in one environment: the setting that won, and the one below it.</summary>
internal sealed class MergedEntry(DocumentScope document, MergedTable? owner, RawEntry raw, SourceFile file)
{
    private Dictionary<RawTable, MergedTable>? _innerTables;
    private string? _path;

    public DocumentScope Document { get; } = document;

    /// <summary>The table it stands in; null for a global.</summary>
    public MergedTable? Owner { get; } = owner;

    public string Key => Raw.Key;

    /// <summary>The setting; for a table, the one in the nearest layer.</summary>
    public RawEntry Raw { get; private set; } = raw;

    /// <summary>The file of the setting.</summary>
    public SourceFile File { get; private set; } = file;

    /// <summary>The table, where it is one.</summary>
    public MergedTable? Table { get; set; }

    /// <summary>The tables of a list written <c>[[path]]</c>.</summary>
    public IReadOnlyList<MergedTable>? Elements { get; set; }

    /// <summary>The entry of an included document whose value this one has.</summary>
    public MergedEntry? Included { get; init; }

    /// <summary>The setting that this one replaced.</summary>
    public MergedEntry? Below { get; init; }

    public EvaluationState State { get; set; }

    public BoundValue Value { get; set; } = BoundError.Instance;

    /// <summary>The path from the root, as messages and overrides name it; a global's name with its <c>$</c>.</summary>
    public string Path => _path ??= Owner is null ? "$" + Key : Owner.PathOf(Key);

    /// <summary>The name as a document writes it.</summary>
    public string DisplayName => Path.Replace(':', '.');

    public TextSpan Span => Raw.Statement is SectionSyntax section ? section.HeaderSpan : Raw.ValueSpan;

    public Provenance Origin => Included?.Origin ?? new Provenance(File, Raw.KeySpan, Span, Raw.Statement) { Attributes = Raw.Attributes };

    /// <summary>The table that stands in the value's expression, made where it was not met before: evaluated again, it is the same.</summary>
    public MergedTable InnerTable(RawTable raw, Func<MergedTable> make)
    {
        _innerTables ??= [];
        if (!_innerTables.TryGetValue(raw, out MergedTable? table))
        {
            _innerTables.Add(raw, table = make());
        }

        return table;
    }

    /// <summary>A nearer layer continues the table: its header is where messages point.</summary>
    public void Continue(RawEntry nearer, SourceFile nearerFile)
    {
        if (nearer.Table?.HeaderSpan is not null)
        {
            (Raw, File) = (nearer, nearerFile);
        }
    }
}
