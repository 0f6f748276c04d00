using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>What one file says, taken alone: its keys as tables, its globals, its directives. Nothing is evaluated.</summary>
internal sealed class FileStructure
{
    private readonly KeyedList<RawEntry> _globals;

    public FileStructure(
        RawTable root,
        KeyedList<RawEntry> globals,
        IReadOnlyDictionary<TableSyntax, RawTable> innerTables,
        FileDirectives directives,
        FileDeclarations declarations,
        IReadOnlyList<DirectiveUse> uses,
        IReadOnlyList<TuskDiagnostic> unindentedKeys,
        IReadOnlyList<TuskDiagnostic> allDiagnostics)
    {
        Root = root;
        _globals = globals;
        InnerTables = innerTables;
        Directives = directives;
        Declarations = declarations;
        Uses = uses;
        UnindentedKeys = unindentedKeys;
        AllDiagnostics = allDiagnostics;
    }

    public RawTable Root { get; }

    public IReadOnlyList<RawEntry> Globals => _globals.Items;

    /// <summary>The tables that stand in lists, arguments and other expressions.</summary>
    public IReadOnlyDictionary<TableSyntax, RawTable> InnerTables { get; }

    public FileDirectives Directives { get; }

    public FileDeclarations Declarations { get; }

    /// <summary>The directives whose names the language does not have.</summary>
    public IReadOnlyList<DirectiveUse> Uses { get; }

    /// <summary>Warnings that count only where no schema says what belongs where.</summary>
    public IReadOnlyList<TuskDiagnostic> UnindentedKeys { get; }

    /// <summary>What is wrong: syntax, structure, directives.</summary>
    public IReadOnlyList<TuskDiagnostic> AllDiagnostics { get; }

    public bool DefinesGlobal(string name) => _globals.Find(name) is not null;
}
