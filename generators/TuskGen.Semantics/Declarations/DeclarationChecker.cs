using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>What is wrong with a document's declarations together: names that are unknown or taken, types that never end.</summary>
internal sealed class DeclarationChecker
{
    private readonly DeclarationScope _scope;
    private readonly DiagnosticSink _sink;

    /// <summary>Whether a file that is to be used is not there: what it would declare is no mistake of its own.</summary>
    private readonly bool _lacksFile;

    private DeclarationChecker(DeclarationScope scope, bool lacksFile, DiagnosticSink sink)
    {
        _scope = scope;
        _lacksFile = lacksFile;
        _sink = sink;
    }

    /// <summary>Finds the declarations of a document, and reports what is wrong with them.</summary>
    public static DeclarationScope Check(DocumentGroup group, DiagnosticSink sink)
    {
        DeclarationScope scope = DeclarationScope.Create(group.Document, group, (repeated, first) => sink.Add(Repeated(repeated, first)));
        var checker = new DeclarationChecker(scope, LacksFile(scope, group), sink);
        foreach (TypeDeclaration type in scope.Types.Concat(scope.Directives).Concat(scope.Config is { } config ? [config] : []))
        {
            checker.CheckBase(type);
            foreach (FieldDeclaration field in type.Fields)
            {
                checker.CheckNames(field.Type, field);
            }

            checker.CheckEnd(type);
        }

        var operators = new OperatorChecker(scope, sink);
        foreach (OperatorDeclaration declared in scope.Operators)
        {
            operators.Check(declared);
        }

        return scope;
    }

    private static TuskDiagnostic Repeated(IDeclaration repeated, IDeclaration first)
    {
        SourceLocation there = first.Location;
        bool isHere = ReferenceEquals(repeated.Location.Text, there.Text);
        string where = isHere ? "in this file, first at line " + Line(there) : "in files that the document sees, first in " + there.Text.Path + " line " + Line(there);
        return new TuskDiagnostic(SemanticRules.DeclaredTwice, repeated.Location, repeated.Noun, repeated.Name, where)
        {
            Related = new([new RelatedLocation(there, "`" + first.Name + "` is declared here first")]),
        };
    }

    private static bool LacksFile(DeclarationScope scope, DocumentGroup group) =>
        scope.Files.Any(file => file.Summary.References.Any(reference => reference.Kind == ReferenceKind.Use && !group.HasUsed(reference)));

    private void CheckBase(TypeDeclaration type)
    {
        if (type.BaseName is not { } name)
        {
            return;
        }

        if (_scope.FindType(name) is null)
        {
            AddUnknown(name, type.File.Locate(type.Directive.Header[0].Value.Span), _scope.Types.Select(static known => known.Name));
        }
        else if (ExtendsItself(type))
        {
            _sink.Add(new TuskDiagnostic(SemanticRules.EndlessType, type.Location, type.Name, "it extends itself" + (name == type.Name ? "" : " through `" + name + "`"), "remove one `: …`"));
        }
    }

    private bool ExtendsItself(TypeDeclaration type)
    {
        IReadOnlyList<TypeDeclaration> bases = _scope.BasesOf(type);
        return (bases.Count == 0 ? type : bases[bases.Count - 1]).BaseName == type.Name;
    }

    private void CheckNames(DeclaredType type, FieldDeclaration field)
    {
        switch (type)
        {
            case DeclaredList list:
                CheckNames(list.Element, field);
                break;
            case DeclaredMap map:
                CheckNames(map.Value, field);
                break;
            case DeclaredName name when _scope.FindType(name.Name) is null && _scope.FindEnum(name.Name) is null:
                AddUnknown(name.Name, PlaceOf(name.Name, field), _scope.Names.Concat(TypeExpressionReader.Scalars));
                break;
            case DeclaredScalar { Names.Directive: { } directive } when _scope.FindDirective(directive) is null && !KnownDirectives.Names.Contains(directive):
                SourceLocation place = PlaceOf(directive, field);
                string? near = NearestName.Find(directive, _scope.Directives.Select(static known => known.Name));
                _sink.Add(new TuskDiagnostic(SemanticRules.UnknownDirective, place, directive, near is null ? "declare it by `#directive " + directive + " { … }`." : "did you mean `#" + near + "`?")
                {
                    Mend = near is null ? null : new Mend("Write `" + near + "`", place.Span, near),
                });
                break;
            case DeclaredChoice choice:
                foreach (string one in choice.Names.Where(one => _scope.FindType(one) is null))
                {
                    AddUnknown(one, PlaceOf(one, field), _scope.Types.Select(static known => known.Name));
                }

                break;
        }
    }

    private void AddUnknown(string name, SourceLocation place, IEnumerable<string> known)
    {
        if (!_lacksFile)
        {
            _sink.Add(Unknown(name, place, known));
        }
    }

    /// <summary>A name of a type that nothing declares.</summary>
    internal static TuskDiagnostic Unknown(string name, SourceLocation place, IEnumerable<string> known)
    {
        string? near = NearestName.Find(name, known);
        string advice = near is null ? "declare it by `#type " + name + " { … }`, or bring it in by `#use \"file.schema.tsk\"`." : "did you mean `" + near + "`?";
        return new TuskDiagnostic(SemanticRules.UnknownType, place, name, advice)
        {
            Mend = near is null ? null : new Mend("Write `" + near + "`", place.Span, near),
        };
    }

    /// <summary>Where a field's type says a name.</summary>
    private static SourceLocation PlaceOf(string name, FieldDeclaration field)
    {
        var pending = new Stack<SyntaxNode>();
        pending.Push(field.Entry.Value!);
        while (pending.Count > 0)
        {
            SyntaxNode node = pending.Pop();
            if (node is NameSyntax && field.File.Tree.GetText(node) == name)
            {
                return field.File.Locate(node.Span);
            }

            for (int index = node.ChildCount - 1; index >= 0; index--)
            {
                pending.Push(node.GetChild(index));
            }
        }

        return field.Location;
    }

    /// <summary>A type contains itself only through `?`, a list or a map: else no table of it could be written down.</summary>
    private void CheckEnd(TypeDeclaration type)
    {
        var path = new List<string>();
        if (FindSelf(type, type, path, []))
        {
            _sink.Add(new TuskDiagnostic(SemanticRules.EndlessType, type.Location, type.Name,
                "it contains itself: `" + string.Join("` → `", path) + "`", "make a field of these optional (`T?`), a list (`T[]`) or a map"));
        }
    }

    private bool FindSelf(TypeDeclaration type, TypeDeclaration sought, List<string> path, HashSet<TypeDeclaration> seen)
    {
        foreach (FieldDeclaration field in _scope.FieldsOf(type).Where(static field => field.IsRequired))
        {
            if (field.Type is not DeclaredName name || _scope.FindType(name.Name) is not { } inner)
            {
                continue;
            }

            path.Add(field.Name);
            if (inner == sought || (seen.Add(inner) && FindSelf(inner, sought, path, seen)))
            {
                return true;
            }

            path.RemoveAt(path.Count - 1);
        }

        return false;
    }

    private static string Line(SourceLocation place) => (place.Start.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
