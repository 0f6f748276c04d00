using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>A table of one document in one environment, its layers merged, not evaluated: the scope in which names are looked up.</summary>
internal sealed class MergedTable(DocumentScope document, MergedTable? parent, MergedEntry? holder, string path)
{
    private readonly KeyedList<MergedEntry> _entries = new(static entry => entry.Key);
    private List<StandingOperator>? _operators;

    public DocumentScope Document { get; } = document;

    /// <summary>The next scope outward; null for the root.</summary>
    public MergedTable? Parent { get; } = parent;

    /// <summary>The entry of the parent in whose value the table stands; null for the root.</summary>
    public MergedEntry? Holder { get; } = holder;

    /// <summary>The path from the root, parts joined by <c>:</c>; empty for the root.</summary>
    public string Path { get; } = path;

    public IReadOnlyList<MergedEntry> Entries => _entries.Items;

    /// <summary>The operators that stand alone in it, with their files.</summary>
    public IReadOnlyList<StandingOperator> Operators => _operators ?? (IReadOnlyList<StandingOperator>)[];

    /// <summary>The type that is declared for it, where one is.</summary>
    public TypeDeclaration? Type { get; set; }

    /// <summary>What it was declared as: the type, a choice, a map.</summary>
    public DeclaredType? Fitted { get; set; }

    /// <summary>Whether it is part of a directive's shape, so that the compiler must know all of it.</summary>
    public bool IsShape { get; set; }

    /// <summary>Whether its type cannot be known, which has been reported.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Where the nearest layer that has a header or block for it declares it.</summary>
    public (SourceFile File, TextSpan Span)? Header { get; set; }

    /// <summary>Where to say that something is missing in it.</summary>
    public SourceLocation Place => Holder?.Via ?? (Header is { } header ? header.File.Locate(header.Span)
        : Holder is { } holder ? holder.Locate(holder.Span) : DocumentChecker.FirstLine(Document.Files.Base));

    /// <summary>The evaluated table, once it is.</summary>
    public BoundTable? Bound { get; set; }

    public MergedEntry? Find(string key) => _entries.Find(key);

    public void Add(MergedEntry entry) => _entries.Add(entry);

    public void Replace(MergedEntry entry) => _entries.Replace(entry);

    public void Remove(MergedEntry entry) => _entries.Remove(entry);

    public void Add(StandingOperator statement) => (_operators ??= []).Add(statement);

    /// <summary>The path of a key in this table.</summary>
    public string PathOf(string key) => Path.Length == 0 ? key : Path + ":" + key;
}
