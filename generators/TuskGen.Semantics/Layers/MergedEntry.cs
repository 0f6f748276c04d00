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

    /// <summary>What it must be, where that is declared.</summary>
    public Expectation? Expected { get; set; }

    /// <summary>Whether no layer sets it, so that it has what its declaration gives it.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The <c>@include</c> that brought it; null where a layer of its own document sets it.</summary>
    public SourceLocation? Via { get; init; }

    public EvaluationState State { get; set; }

    public BoundValue Value { get; set; } = BoundError.Instance;

    /// <summary>The path from the root, as messages and overrides name it; a global's name with its <c>$</c>.</summary>
    public string Path => _path ??= Owner is null ? "$" + Key : Owner.PathOf(Key);

    /// <summary>The name as a document writes it.</summary>
    public string DisplayName => Path.Replace(':', '.');

    public TextSpan Span => Raw.Statement is SectionSyntax section ? section.HeaderSpan : Raw.ValueSpan;

    public Provenance Origin => Included?.Origin ?? new Provenance(File, Raw.KeySpan, Span, Raw.Statement) { Attributes = Raw.Attributes };

    /// <summary>Whether it holds the uses of a directive, or is one.</summary>
    public bool IsDirective => Raw.Statement is DirectiveSyntax && Table is not null;

    /// <summary>Whether it is written as null, or as nothing.</summary>
    public bool IsNull => Included is { } included ? included.IsNull
        : Raw.Kind == RawKind.Null || (Raw.Expression is LiteralSyntax literal && LiteralValue.Of(literal, File.Tree) is TuskNull);

    /// <summary>Whether only inherited defaults set it.</summary>
    public bool IsInherited => Table is { Entries.Count: > 0 } table
        ? table.Entries.All(static entry => entry.IsInherited)
        : Included is null && Document.Files.Peanuts.Contains(File);

    /// <summary>The text that it is, where that is known before anything is evaluated.</summary>
    public string? KnownText => State == EvaluationState.Done ? (Value.Constant as TuskString)?.Value : Included is { } included ? included.KnownText : Raw.Expression switch
    {
        StringSyntax { Holes.Count: 0 } text when File.Tree.GetSegments(text) is [{ IsText: true, Text: var only }] => only,
        NameSyntax word => File.Tree.GetText(word.Token),
        _ => null,
    };

    /// <summary>A place in its file, or the <c>@include</c> that brought it: what this document's author can change.</summary>
    public SourceLocation Locate(TextSpan span) => Via ?? File.Locate(span);

    /// <summary>Gives it up: it is wrong, which has been reported.</summary>
    public void Refuse()
    {
        (Table, Elements, State, Value) = (null, null, EvaluationState.Done, BoundError.Instance);
    }

    /// <summary>A key that another one, whose name is wrong, was meant to be.</summary>
    public static MergedEntry Refused(MergedEntry meant, string key)
    {
        var raw = new RawEntry(key, meant.Raw.KeySpan, meant.Raw.Statement, RawKind.Error);
        var made = new MergedEntry(meant.Document, meant.Owner, raw, meant.File) { Via = meant.Via };
        made.Refuse();
        return made;
    }

    /// <summary>A key whose value is computed already: one of a table that an expression made.</summary>
    public static MergedEntry Computed(MergedTable owner, BoundEntry entry, MergedEntry within)
    {
        var raw = new RawEntry(entry.Key, within.Raw.KeySpan, within.Raw.Statement, RawKind.Value) { Expression = within.Raw.Expression };
        return new MergedEntry(owner.Document, owner, raw, within.File) { Via = within.Via, State = EvaluationState.Done, Value = entry.Value };
    }

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
