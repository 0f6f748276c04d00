using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Finds declared types that would have the C# name of another type.</summary>
public static class DeclarationNameChecker
{
    /// <summary>Finds types of two files, or of a file and a document, that have one name in one namespace; what a document has twice for itself comes with its own diagnostics.</summary>
    /// <param name="units">What the files of a project declare.</param>
    /// <param name="documents">The documents of the project.</param>
    /// <param name="rootNamespace">The project's root namespace; empty for none.</param>
    public static IReadOnlyList<TuskDiagnostic> Check(IEnumerable<DeclarationUnit> units, IEnumerable<BoundDocument> documents, string rootNamespace)
    {
        var found = new List<TuskDiagnostic>();
        var known = new Dictionary<(string Namespace, string Name), (SourceFile Owner, string What, SourceLocation Place, bool IsDeclared)>();
        foreach (BoundDocument document in documents.Where(static document => document.Group.HasConfiguration))
        {
            SourceFile owner = document.Group.Document.Base;
            string space = DocumentNames.Namespace(document, rootNamespace, projectFolder: "");
            foreach (TypeName type in new DocumentTypes(new DocumentNames(document.Group).Prefix, document.Shape).All)
            {
                string what = type.Table is { } table ? DocumentTypes.Quote(table) + " of `" + owner.Path + "`" : "`" + owner.Path + "`";
                known[(space, type.Name)] = (owner, what, type.Table?.Location ?? DocumentChecker.FirstLine(owner), false);
            }
        }

        foreach (DeclarationUnit unit in units.OrderBy(static unit => unit.Group.Document.Base.Path, StringComparer.Ordinal))
        {
            SourceFile owner = unit.Group.Document.Base;
            string space = DeclarationNames.Namespace(owner, unit.Group, rootNamespace, projectFolder: "");
            foreach ((IDeclaration declared, string name) in NamesOf(unit).Concat(MethodsOf(unit)))
            {
                if (declared is OperatorDeclaration && known.TryGetValue((space, DeclarationNames.OperatorClass), out (SourceFile Owner, string What, SourceLocation Place, bool IsDeclared) type))
                {
                    found.Add(Describe(declared, DeclarationNames.OperatorClass, type.What, type.Place));
                }
                else if (!known.TryGetValue((space, name), out (SourceFile Owner, string What, SourceLocation Place, bool IsDeclared) other))
                {
                    known.Add((space, name), (owner, Quote(declared) + " of `" + declared.Location.Text.Path + "`", declared.Location, true));
                }
                else if (!ReferenceEquals(other.Owner, owner))
                {
                    found.Add(Describe(declared, name, other.What, other.Place, other.IsDeclared));
                }
            }
        }

        DiagnosticOrder.Sort(found);
        return found;
    }

    /// <summary>Finds types that one document or file has twice.</summary>
    /// <param name="unit">What it declares.</param>
    /// <param name="document">The types of the document itself; null for a file that is none.</param>
    /// <param name="sink">Takes what is found.</param>
    internal static void Check(DeclarationUnit unit, DocumentTypes? document, DiagnosticSink sink)
    {
        var known = new Dictionary<string, (string What, SourceLocation Place)>(StringComparer.Ordinal);
        foreach (TypeName type in document?.All ?? [])
        {
            SourceFile owner = unit.Group.Document.Base;
            known[type.Name] = (type.Table is { } table ? DocumentTypes.Quote(table) : "`" + owner.FileName + "`", type.Table?.Location ?? DocumentChecker.FirstLine(owner));
        }

        foreach ((IDeclaration declared, string name) in NamesOf(unit).Concat(MethodsOf(unit)))
        {
            if (declared is OperatorDeclaration && known.TryGetValue(DeclarationNames.OperatorClass, out (string What, SourceLocation Place) type))
            {
                sink.Add(Describe(declared, DeclarationNames.OperatorClass, type.What, type.Place));
            }
            else if (known.TryGetValue(name, out (string What, SourceLocation Place) other))
            {
                sink.Add(Describe(declared, name, other.What, other.Place));
            }
            else
            {
                known.Add(name, (Quote(declared), declared.Location));
            }
        }
    }

    private static IEnumerable<(IDeclaration Declared, string Name)> NamesOf(DeclarationUnit unit) =>
        unit.Types.Select(static type => ((IDeclaration)type.Declaration!, DeclarationNames.Of(type.Declaration!)))
            .Concat(unit.Enums.Select(static one => ((IDeclaration)one, DeclarationNames.Of(one))));

    /// <summary>Operators are methods of one class of their namespace, which no type can be called like.</summary>
    private static IEnumerable<(IDeclaration Declared, string Name)> MethodsOf(DeclarationUnit unit) =>
        unit.Declared.Select(static one => ((IDeclaration)one, DeclarationNames.OperatorClass + "." + DeclarationNames.Of(one)));

    private static string Quote(IDeclaration declared) => "`#" + declared.Noun + " " + declared.Name + "`";

    private static TuskDiagnostic Describe(IDeclaration declared, string name, string other, SourceLocation place, bool canShare = false) => new(
        SemanticRules.TypesCollide, declared.Location, Quote(declared), other, name,
        Mend(declared, name) + (canShare && declared is not OperatorDeclaration ? ", or declare one for both, in a file that they take by `#use`" : ""))
    {
        Related = new([new RelatedLocation(place, "`" + name + "` is made here too")]),
    };

    private static string Mend(IDeclaration declared, string name)
    {
        if (name == DeclarationNames.OperatorClass)
        {
            return "give the other one another C# name by `@name(\"Operators\")` above it";
        }

        string other = declared is OperatorDeclaration one ? DeclarationNames.Of(one) + "Again" : name + "Type";
        return "give this one another C# name by `@name(\"" + PropertyNames.Cut(other) + "\")` above it";
    }
}
