namespace TuskGen.Emit;

/// <summary>Everything that decides the C# types of a document, without a position: while it stays equal, the output stays as it is.</summary>
/// <param name="Name">The document's name, as in <c>app</c> for <c>app.tsk</c>; with folders in front, as in <c>x/app</c>, where its types have them.</param>
/// <param name="HintName">The stem of the output's names, unique in a project.</param>
/// <param name="Files">The names of the files it is made from, without folders.</param>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="IsPublic">Whether the types are public, else internal.</param>
/// <param name="Prefix">What its types begin with, as in <c>App</c>.</param>
/// <param name="Section">The configuration section of its keys, parts joined by <c>:</c>, or null.</param>
/// <param name="Environments">The environments in the order of their indexes; an empty name is the base alone.</param>
/// <param name="Records">The records, the root first, those of declared types last.</param>
/// <param name="Enums">The enums that its values are members of.</param>
/// <param name="Choices">The choices between declared types that it has.</param>
/// <param name="Values">The root's values, one for each environment.</param>
/// <param name="Slots">The values that are computed once at load and named more than once.</param>
/// <param name="Assertions">The assertions that only the load can decide.</param>
public sealed record DocumentModel(
    string Name,
    string HintName,
    EquatableArray<string> Files,
    string Namespace,
    bool IsPublic,
    string Prefix,
    string? Section,
    EquatableArray<string> Environments,
    EquatableArray<RecordModel> Records,
    EquatableArray<EnumModel> Enums,
    EquatableArray<ChoiceModel> Choices,
    EquatableArray<TableModel> Values,
    EquatableArray<SlotModel> Slots,
    EquatableArray<AssertionModel> Assertions)
{
    /// <summary>The C# of the operators that the document sees and the program computes.</summary>
    public EquatableArray<string> Operators { get; init; } = new([]);

    /// <summary>The name of the static class beside the root's record.</summary>
    public string StaticClass => Prefix + "Tsk";

    /// <summary>What stands before the name of a type: <c>global::Shop.</c>.</summary>
    public string RecordPrefix => Namespace.Length == 0 ? "global::" : "global::" + CSharpText.QualifiedName(Namespace) + ".";

    /// <summary>The static class with its namespace.</summary>
    internal string StaticClassName => RecordPrefix + StaticClass;

    internal string Accessibility => IsPublic ? "public" : "internal";

    /// <summary>The root's record.</summary>
    public RecordModel Root => Records[0];
}
