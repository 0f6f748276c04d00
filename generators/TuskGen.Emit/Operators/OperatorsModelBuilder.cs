using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>Makes the model of the operators that a document or file declares.</summary>
public static class OperatorsModelBuilder
{
    /// <summary>The model; null where none is declared.</summary>
    /// <param name="unit">What is declared.</param>
    /// <param name="options">What the project says.</param>
    public static OperatorsModel? Build(DeclarationUnit unit, DocumentModelOptions options)
    {
        if (unit.Operators.Count == 0)
            return null;

        TypeHomes homes = new(unit.Group, options);
        SourceFile[] files = unit.Group.Document.Schema is { } schema ? [unit.Group.Document.Base, schema] : [unit.Group.Document.Base];
        return new OperatorsModel(
            DocumentNames.Hint(unit.Group, options.ProjectFolder),
            new EquatableArray<string>([.. files.Select(static file => file.FileName)]),
            DeclarationNames.Namespace(unit.Group.Document.Base, unit.Group, options.RootNamespace, options.ProjectFolder),
            options.IsPublic,
            new EquatableArray<OperatorModel>([.. unit.Operators.Select(declared => Model(declared, unit, homes, options))]));
    }

    /// <summary>The C# of the operators that a document's values may call: those of every file that its meaning depends on.</summary>
    /// <param name="group">The document.</param>
    /// <param name="homes">Where what files declare stands.</param>
    internal static EquatableArray<string> Calls(DocumentGroup group, TypeHomes homes) => new(
    [
        .. DeclarationUnit.OperatorsOf(group).Select(declared => homes.Of(declared.File) + DeclarationNames.OperatorClass + "." + DeclarationNames.OperatorCalls + "." + DeclarationNames.Of(declared))
            .Distinct(StringComparer.Ordinal),
    ]);

    private static OperatorModel Model(OperatorDeclaration declared, DeclarationUnit unit, TypeHomes homes, DocumentModelOptions options)
    {
        TypeModels types = new(homes);
        string[] names = new NameScope(["cancellationToken"], StringComparer.Ordinal).Assign([.. declared.Parameters.Select(static parameter => Camel(parameter.Name))], "Value");
        return new OperatorModel(
            declared.Name,
            DeclarationNames.Of(declared),
            declared.File.Path,
            declared.CallText,
            homes.SourceOf(declared),
            declared.Documentation,
            declared.Phase == OperatorPhase.Live,
            declared.Signature.IsSecret,
            new EquatableArray<OperatorParameterModel>(
            [
                .. declared.Parameters.Select((parameter, i) =>
                    new OperatorParameterModel(parameter.Name, names[i], parameter.TypeText, TypeOf(parameter.Type, unit, types), parameter.IsNullable, Rules.Of(parameter.Type))),
            ]),
            new OperatorParameterModel(
                "", "", declared.Result.TypeText + (declared.IsResultNullable ? "?" : ""), TypeOf(declared.Result, unit, types), declared.IsResultNullable, Rules.Of(declared.Result)),
            types.Enums,
            PlaceOf(declared, options));
    }

    /// <summary>The names of types are those that the declaring file sees.</summary>
    private static TypeModel TypeOf(DeclaredType type, DeclarationUnit unit, TypeModels types) => type switch
    {
        DeclaredScalar { Kind: TuskKind.Any } => TypeModel.Any,
        DeclaredScalar { Kind: TuskKind.Secret } => new TypeModel(TypeKind.Scalar, TuskKind.String),
        DeclaredScalar scalar => new TypeModel(TypeKind.Scalar, scalar.Kind),
        DeclaredList list => new TypeModel(TypeKind.List, Element: TypeOf(list.Element, unit, types), IsElementOptional: list.IsElementOptional),
        DeclaredName name when unit.FindEnum(name.Name) is { } found => types.Of(new EnumShape(found)),
        _ => TypeModel.Any,
    };

    private static OperatorPlace? PlaceOf(OperatorDeclaration declared, DocumentModelOptions options)
    {
        Syntax.SourceLocation place = declared.NameLocation;
        string path = options.SourceFolder.Length == 0 ? declared.File.Path : options.SourceFolder.TrimEnd('/', '\\') + "/" + declared.File.Path;

        // A path in a directive is taken as it stands: there is no way to write a quote, or what ends the line.
        bool isPlain = path.All(static character => character != '"' && !char.IsControl(character) && character is not ('\u2028' or '\u2029'));
        return isPlain ? new OperatorPlace(path, place.Start.Line + 1, place.Start.Character + 1, place.Span.Length) : null;
    }

    /// <summary>A name as C# writes parameters.</summary>
    private static string Camel(string name)
    {
        string pascal = PascalCase.Of(name);
        return char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }
}
