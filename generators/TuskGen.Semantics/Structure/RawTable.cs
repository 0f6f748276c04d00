using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>A table of one file, not evaluated.</summary>
internal sealed class RawTable
{
    private readonly KeyedList<RawEntry> _entries = new(static entry => entry.Key);
    private List<OperatorStatementSyntax>? _operators;

    /// <summary>Where a header or block declares it; null while only longer paths have named it.</summary>
    public TextSpan? HeaderSpan { get; set; }

    public IReadOnlyList<RawEntry> Entries => _entries.Items;

    /// <summary>The operators that stand alone in it.</summary>
    public IReadOnlyList<OperatorStatementSyntax> Operators => _operators ?? (IReadOnlyList<OperatorStatementSyntax>)[];

    /// <summary>The <c>@include</c> that stands as its value.</summary>
    public CallSyntax? IncludedValue { get; init; }

    public RawEntry? Find(string key) => _entries.Find(key);

    public void Add(RawEntry entry) => _entries.Add(entry);

    public void Add(OperatorStatementSyntax statement) => (_operators ??= []).Add(statement);
}
