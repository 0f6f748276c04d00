namespace TuskGen.Semantics;

/// <summary>What declared types are called in C#, and where they stand.</summary>
public static class DeclarationNames
{
    /// <summary>The record of a declared type: the name that <c>@name</c> gives it, else its own in Pascal case.</summary>
    public static string Of(TypeDeclaration type) => Of(type.Name, AttributeText.Of(type.Attributes, "@" + AttributeNames.Name, type.File.Tree));

    /// <summary>The enum of a declared one.</summary>
    public static string Of(EnumDeclaration declared) => Of(declared.Name, AttributeText.Of(declared.Attributes, "@" + AttributeNames.Name, declared.File.Tree));

    /// <summary>The class that the methods of declared operators stand in.</summary>
    public const string OperatorClass = "TuskOperators";

    /// <summary>The class in it that documents call them by.</summary>
    public const string OperatorCalls = "Calls";

    /// <summary>The method of a declared operator: the name that <c>@name</c> gives it, else its own in Pascal case; with <c>Async</c> behind it where it is computed when asked.</summary>
    public static string Of(OperatorDeclaration declared)
    {
        string name = Of(declared.Name, AttributeText.Of(declared.Attributes, "@" + AttributeNames.Name, declared.File.Tree)) + (declared.Phase == OperatorPhase.Live ? "Async" : "");
        return ReservedNames.OfOperators.Contains(name) ? name + "Operator" : name;
    }

    /// <summary>The interface of a choice: <c>IFileOrHttp</c>.</summary>
    public static string Of(ChoiceShape choice) => PropertyNames.Cut("I" + string.Join("Or", choice.Types.Select(static type => Of(type.Declaration!))));

    /// <summary>The text of the key <c>kind</c> in the tables of a type that a choice names.</summary>
    public static string KindOf(TypeDeclaration type) => SnakeCase.Of(type.Name);

    /// <summary>The namespace of what a file declares: the one that it or its document names, else the project's with the folders down to it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="group">A document that sees it.</param>
    /// <param name="rootNamespace">The project's root namespace; empty for none.</param>
    /// <param name="projectFolder">The project's folder as the paths of its documents begin, forward slashes; empty where paths are relative to it.</param>
    public static string Namespace(SourceFile file, DocumentGroup group, string rootNamespace, string projectFolder)
    {
        string? named = NamedBy(group.FindMember(file.Stem + ".tsk")) ?? NamedBy(group.FindMember(file.Stem + ".schema.tsk")) ?? NamedBy(file);
        return named is { Length: > 0 } ? named : DocumentNames.DefaultNamespace(file.Path, rootNamespace, projectFolder);
    }

    private static string? NamedBy(SourceFile? file) => file?.Structure.Directives.Namespace;

    private static string Of(string name, string? given) => given is not null && PropertyNames.IsName(given) ? given : PascalCase.Of(name);
}
