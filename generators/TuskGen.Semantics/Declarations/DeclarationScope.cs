namespace TuskGen.Semantics;

/// <summary>The declarations that a document sees: those of its base and schema, and of the files that these use, directly or not.</summary>
internal sealed class DeclarationScope
{
    private readonly Dictionary<string, TypeDeclaration> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumDeclaration> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeDeclaration> _directives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OperatorDeclaration> _operators = new(StringComparer.Ordinal);
    private readonly Dictionary<TypeDeclaration, KeyedList<FieldDeclaration>> _fields = [];

    private DeclarationScope(IReadOnlyList<SourceFile> files) => Files = files;

    /// <summary>The files that they stand in: the document's own first.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>The shape of the document's root; null where none is declared.</summary>
    public TypeDeclaration? Config { get; private set; }

    /// <summary>Every type, in the order in which they are met.</summary>
    public IReadOnlyCollection<TypeDeclaration> Types => _types.Values;

    /// <summary>The names of types and enums.</summary>
    public IEnumerable<string> Names => _types.Keys.Concat(_enums.Keys);

    /// <summary>Finds the declarations of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="group">A group with every file that it needs.</param>
    /// <param name="repeated">Called for every declaration of a name that is taken, with the one that has it.</param>
    public static DeclarationScope Create(DocumentFiles document, DocumentGroup group, Action<IDeclaration, IDeclaration> repeated)
    {
        var scope = new DeclarationScope(FilesOf(document, group));
        foreach (SourceFile file in scope.Files)
        {
            foreach (EnumDeclaration declared in file.Structure.Declarations.Enums)
            {
                if (scope.FindAny(declared.Name) is { } first)
                {
                    repeated(declared, first);
                }
                else
                {
                    scope._enums.Add(declared.Name, declared);
                }
            }

            foreach (OperatorDeclaration declared in file.Structure.Declarations.Operators)
            {
                if (scope.FindOperator(declared.Name) is { } first)
                {
                    repeated(declared, first);
                }
                else
                {
                    scope._operators.Add(declared.Name, declared);
                }
            }

            foreach (TypeDeclaration declared in file.Structure.Declarations.Types)
            {
                IDeclaration? first = declared.Role switch
                {
                    TypeRole.Config => scope.Config,
                    TypeRole.Type => scope.FindAny(declared.Name),
                    _ => scope.FindDirective(declared.Name),
                };
                if (first is not null)
                {
                    repeated(declared, first);
                }
                else if (declared.Role == TypeRole.Config)
                {
                    scope.Config = declared;
                }
                else
                {
                    (declared.Role == TypeRole.Type ? scope._types : scope._directives).Add(declared.Name, declared);
                }
            }
        }

        return scope;
    }

    /// <summary>A type by its name, or null.</summary>
    public TypeDeclaration? FindType(string name) => _types.TryGetValue(name, out TypeDeclaration? found) ? found : null;

    /// <summary>A directive by its name, or null.</summary>
    public TypeDeclaration? FindDirective(string name) => _directives.TryGetValue(name, out TypeDeclaration? found) ? found : null;

    /// <summary>Every directive, in the order in which they are met.</summary>
    public IReadOnlyCollection<TypeDeclaration> Directives => _directives.Values;

    /// <summary>An enum by its name, or null.</summary>
    public EnumDeclaration? FindEnum(string name) => _enums.TryGetValue(name, out EnumDeclaration? found) ? found : null;

    /// <summary>An operator by its name without <c>@</c>, or null.</summary>
    public OperatorDeclaration? FindOperator(string name) => _operators.TryGetValue(name, out OperatorDeclaration? found) ? found : null;

    /// <summary>Whether a declaration of an operator has the name, and is wrong.</summary>
    public bool IsRefusedOperator(string name) => Files.Any(file => file.Structure.Declarations.RefusedOperators.Contains(name));

    /// <summary>Every operator, in the order in which they are met.</summary>
    public IReadOnlyCollection<OperatorDeclaration> Operators => _operators.Values;

    /// <summary>Whether tables of a type may have keys that it does not declare.</summary>
    public bool IsOpen(TypeDeclaration type) => type.IsOpen || BasesOf(type).Any(static one => one.IsOpen);

    /// <summary>The types that a type extends, the nearest first; ends before one that it has met, and before one that is not declared.</summary>
    public IReadOnlyList<TypeDeclaration> BasesOf(TypeDeclaration type)
    {
        var bases = new List<TypeDeclaration>();
        for (string? name = type.BaseName; name is not null && FindType(name) is { } found && found != type && !bases.Contains(found); name = found.BaseName)
        {
            bases.Add(found);
        }

        return bases;
    }

    /// <summary>The fields of a type: those of its bases first; one that it declares again is its own, in the place of theirs.</summary>
    public IReadOnlyList<FieldDeclaration> FieldsOf(TypeDeclaration type) => KeyedFieldsOf(type).Items;

    /// <summary>A field of a type or of its bases by its name, or null.</summary>
    public FieldDeclaration? FindField(TypeDeclaration type, string name) => KeyedFieldsOf(type).Find(name);

    private KeyedList<FieldDeclaration> KeyedFieldsOf(TypeDeclaration type)
    {
        if (!_fields.TryGetValue(type, out KeyedList<FieldDeclaration>? all))
        {
            all = new KeyedList<FieldDeclaration>(static field => field.Name);
            foreach (FieldDeclaration field in BasesOf(type).Reverse().SelectMany(static one => one.Fields).Concat(type.Fields))
            {
                if (all.Find(field.Name) is null)
                {
                    all.Add(field);
                }
                else
                {
                    all.Replace(field);
                }
            }

            _fields.Add(type, all);
        }

        return all;
    }

    private IDeclaration? FindAny(string name) => (IDeclaration?)FindType(name) ?? FindEnum(name);

    private static List<SourceFile> FilesOf(DocumentFiles document, DocumentGroup group)
    {
        var files = new List<SourceFile> { document.Base };
        if (document.Schema is { } schema)
        {
            files.Add(schema);
        }

        for (int index = 0; index < files.Count; index++)
        {
            foreach (FileReference reference in files[index].Summary.References)
            {
                if (reference.Kind == ReferenceKind.Use && group.FindMember(reference.Path) is { } used && !files.Contains(used))
                {
                    files.Add(used);
                }
            }
        }

        return files;
    }
}
