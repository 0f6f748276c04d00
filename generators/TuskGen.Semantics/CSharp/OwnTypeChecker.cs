using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Finds what stands in a project's own C# against the types of its documents, where the compiler would speak of code that nobody wrote.</summary>
public static class OwnTypeChecker
{
    private static readonly string[] MembersOfStaticClass = ["Document", "Keys", "TypedDocument"];

    /// <summary>Finds types and members that the project declares under the names of generated ones, and global usings that bring in others of their names.</summary>
    /// <param name="documents">The documents of a project.</param>
    /// <param name="units">What the files of the project declare.</param>
    /// <param name="rootNamespace">The project's root namespace; empty for none.</param>
    /// <param name="project">The project's C#.</param>
    public static IReadOnlyList<TuskDiagnostic> Check(IEnumerable<BoundDocument> documents, IEnumerable<DeclarationUnit> units, string rootNamespace, IProjectTypes project)
    {
        var found = new List<TuskDiagnostic>();
        foreach (BoundDocument document in documents.Where(static document => document.Group.HasConfiguration))
        {
            string space = DocumentNames.Namespace(document, rootNamespace, projectFolder: "");
            foreach (TypeName type in new DocumentTypes(new DocumentNames(document.Group).Prefix, document.Shape).Written)
            {
                CheckType(document, type, space, project, found);
            }
        }

        OwnDeclarationChecker.Check(units, rootNamespace, project, found);
        DiagnosticOrder.Sort(found);
        return found;
    }

    private static void CheckType(BoundDocument document, TypeName type, string space, IProjectTypes project, List<TuskDiagnostic> found)
    {
        OwnTypePart part = type.Shape is null ? OwnTypePart.StaticClass : OwnTypePart.Record;
        IReadOnlyList<OwnType> own = project.Find(space, type.Name);
        if (own.FirstOrDefault(declared => declared.Part != part) is { } other)
        {
            found.Add(new TuskDiagnostic(SemanticRules.TypeIsTaken, Place(document, type), What(document, type), type.Name, other.Place, other.Description, Mend(type)));
            return;
        }

        foreach (OwnMember member in own.SelectMany(static declared => declared.Members))
        {
            if (type.Shape is null ? MembersOfStaticClass.Contains(member.Name) || IsEnvironments(document, member) : document.Shape == type.Shape && member is { Name: "Load", IsMethod: false })
            {
                found.Add(new TuskDiagnostic(
                    SemanticRules.MemberIsTaken, Place(document, type), What(document, type), type.Name + "." + member.Name, member.Place, "give yours another name"));
            }
            else if (PropertyOf(type, member) is { } property)
            {
                found.Add(new TuskDiagnostic(
                    SemanticRules.MemberIsTaken,
                    property.Location ?? Place(document, type),
                    DocumentTypes.Quote(property),
                    type.Name + "." + member.Name,
                    member.Place,
                    "give yours another name, or this one by `@name(\"" + member.Name + "Value\")` above it"));
            }
        }

        if (own.Count == 0 && project.FindGlobalUsing(space, type.Name) is { } import)
        {
            found.Add(new TuskDiagnostic(SemanticRules.TypeIsImported, Place(document, type), What(document, type), type.Name, import, Rename(type)));
        }
    }

    private static bool IsEnvironments(BoundDocument document, OwnMember member) =>
        member.Name == "Environments" && document.Environments.Any(static environment => environment.Name.Length > 0);

    /// <summary>The key that becomes a property of the member's name. One of a name that records have already becomes another.</summary>
    private static PropertyShape? PropertyOf(TypeName type, OwnMember member)
    {
        bool isReserved = member.Name == type.Name || ReservedNames.OfRecord.Contains(member.Name, StringComparer.OrdinalIgnoreCase);
        return isReserved ? null : type.Shape?.Properties.FirstOrDefault(property => PropertyNames.Of(property) == member.Name);
    }

    private static string Mend(TypeName type)
    {
        string extend = type.Shape is null ? "`static partial class " + type.Name + "`" : "`partial record " + type.Name + "`";
        return Rename(type) + ", or yours; write " + extend + " for members beside the document's";
    }

    private static string Rename(TypeName type) => type.Table is { } table
        ? "give this one another name by `@name(\"" + PropertyNames.Of(table) + "Table\")` above it"
        : "rename the document or give it a namespace of its own by `#namespace`";

    private static SourceLocation Place(BoundDocument document, TypeName type) => type.Table?.Location ?? DocumentChecker.FirstLine(document.Group.Document.Base);

    private static string What(BoundDocument document, TypeName type) => type.Table is { } table ? DocumentTypes.Quote(table) : "`" + document.Group.Document.Base.Path + "`";
}
