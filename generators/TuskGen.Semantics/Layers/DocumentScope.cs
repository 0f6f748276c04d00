namespace TuskGen.Semantics;

/// <summary>One document in one environment: its merged tables and globals, and what its evaluation may still use.</summary>
internal sealed class DocumentScope
{
    private const int StepLimit = 1 << 20;
    private const long SizeLimit = 16 << 20;
    private const int ProposalLimit = 100;
    private const int ElementsInStep = 16;
    private const int TextInStep = 1024;

    /// <summary>What an element takes in memory at least: its reference, its entry, its value.</summary>
    private const long ElementSize = 32;
    private readonly KeyedList<MergedEntry> _globals = new(static entry => entry.Key);
    private int _steps;
    private int _proposals;
    private long _size;

    public DocumentScope(DocumentFiles files, string environment)
    {
        Files = files;
        Environment = environment;
        Root = new MergedTable(this, null, null, "");
    }

    public DocumentFiles Files { get; }

    /// <summary>The environment; empty for the base alone.</summary>
    public string Environment { get; }

    public MergedTable Root { get; }

    public IReadOnlyList<MergedEntry> Globals => _globals.Items;

    /// <summary>The declarations that it sees; null where it has no schema.</summary>
    public DeclarationScope? Types { get; set; }

    /// <summary>Gives tables their declared types; null where it has no schema.</summary>
    public TableTyping? Typing { get; set; }

    /// <summary>Whether its layers are being merged: to include it now is a cycle.</summary>
    public bool IsMerging { get; set; }

    /// <summary>Whether a budget is used up, and was reported.</summary>
    public bool IsExhausted { get; set; }

    public MergedEntry? FindGlobal(string name) => _globals.Find(name);

    public void SetGlobal(MergedEntry global)
    {
        if (_globals.Find(global.Key) is not null)
        {
            _globals.Replace(global);
        }
        else
        {
            _globals.Add(global);
        }
    }

    /// <summary>Counts a step of evaluation; false where there were too many.</summary>
    public bool TakeStep() => ++_steps <= StepLimit;

    /// <summary>Counts what is built, or looked through, in one step as the steps that it stands for.</summary>
    /// <param name="elements">Elements of lists and tables.</param>
    /// <param name="text">Characters.</param>
    public void TakeWork(long elements, long text) => _steps = (int)Math.Min(int.MaxValue - 1, _steps + (elements / ElementsInStep) + (text / TextInStep));

    /// <summary>Counts a search for the name that was meant; false where there were too many.</summary>
    public bool TakeProposal() => ++_proposals <= ProposalLimit;

    /// <summary>Counts the size of a value, in characters and elements; false where there was too much.</summary>
    public bool TakeSize(BoundValue value) => (_size += value.TextSize + (value.ElementCount * ElementSize)) <= SizeLimit;
}
