using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Where the types that files declare stand in C#.</summary>
internal sealed class TypeHomes(DocumentGroup group, DocumentModelOptions options)
{
    private readonly Dictionary<SourceFile, string> _homes = [];
    private readonly Dictionary<SourceFile, string> _files = DocumentNames.Files(group, options.ProjectFolder);

    /// <summary>What stands before the name of a type that a file declares: <c>global::Shop.</c></summary>
    public string Of(SourceFile file)
    {
        if (!_homes.TryGetValue(file, out string? home))
        {
            string space = DeclarationNames.Namespace(file, group, options.RootNamespace, options.ProjectFolder);
            _homes.Add(file, home = space.Length == 0 ? "global::" : "global::" + CSharpText.QualifiedName(space) + ".");
        }

        return home;
    }

    /// <summary>What declares a type: <c>#type Server in app.schema.tsk</c>.</summary>
    public string SourceOf(TypeDeclaration type) =>
        (type.Role == TypeRole.Config ? "#config " : type.Role == TypeRole.Directive ? "#directive " : "#type ")
        + type.Name + (type.BaseName is { } name ? " : " + name : "") + " in " + NameOf(type.File);

    /// <summary>What declares an enum: <c>#enum Verbosity in app.schema.tsk</c>.</summary>
    public string SourceOf(EnumDeclaration declared) => "#enum " + declared.Name + " in " + NameOf(declared.File);

    /// <summary>What declares an operator: <c>#operator slug in app.schema.tsk</c>.</summary>
    public string SourceOf(OperatorDeclaration declared) => "#operator " + declared.Name + " in " + NameOf(declared.File);

    private string NameOf(SourceFile file) => _files.TryGetValue(file, out string? name) ? name : file.FileName;
}
