using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Finds what stands in a project's own C# against the types that its documents and schemas declare, and the choices between them.</summary>
internal static class OwnDeclarationChecker
{
    public static void Check(IEnumerable<DeclarationUnit> units, string rootNamespace, IProjectTypes project, List<TuskDiagnostic> found)
    {
        var choices = new HashSet<(string Namespace, string Name)>();
        foreach (DeclarationUnit unit in units.OrderBy(static unit => unit.Group.Document.Base.Path, StringComparer.Ordinal))
        {
            string space = DeclarationNames.Namespace(unit.Group.Document.Base, unit.Group, rootNamespace, projectFolder: "");
            foreach (TableShape type in unit.Types)
            {
                CheckRecord(type, type.Declaration!, space, project, found);
            }

            foreach (EnumDeclaration declared in unit.Enums)
            {
                string name = DeclarationNames.Of(declared);
                CheckName(new Declared("`#enum " + declared.Name + "`", declared.Location, name, OwnTypePart.None, Rename(name), ""), space, project, found);
            }

            foreach ((ChoiceShape choice, SourceLocation place) in ChoicesOf(unit))
            {
                string home = DeclarationNames.Namespace(choice.Types[0].Declaration!.File, unit.Group, rootNamespace, projectFolder: "");
                string name = DeclarationNames.Of(choice);
                if (choices.Add((home, name)))
                {
                    CheckName(
                        new Declared(
                            "`" + choice.TypeText + "`", place, name, OwnTypePart.Interface, "give one of its types another C# name by `@name(\"…\")` above it",
                            "; write `partial interface " + name + "` for members of your own"),
                        home, project, found);
                }
            }
        }
    }

    private static void CheckRecord(TableShape type, TypeDeclaration declaration, string space, IProjectTypes project, List<TuskDiagnostic> found)
    {
        string name = DeclarationNames.Of(declaration);
        string what = "`#" + ((IDeclaration)declaration).Noun + " " + declaration.Name + "`";
        string extend = "; write `partial record " + name + "` for members beside the declared ones";
        foreach (OwnMember member in CheckName(new Declared(what, declaration.Location, name, OwnTypePart.Record, Rename(name), extend), space, project, found))
        {
            if (PropertyOf(type, name, member) is { } property)
            {
                found.Add(new TuskDiagnostic(
                    SemanticRules.MemberIsTaken,
                    property.Location ?? declaration.Location,
                    "`" + declaration.Name + "." + property.Key + "`",
                    name + "." + member.Name,
                    member.Place,
                    "give yours another name, or this one by `@name(\"" + member.Name + "Value\")` above it"));
            }
        }
    }

    /// <summary>Reports types of a name.</summary>
    /// <returns>The members of the parts that the project may write of it.</returns>
    private static IEnumerable<OwnMember> CheckName(Declared declared, string space, IProjectTypes project, List<TuskDiagnostic> found)
    {
        IReadOnlyList<OwnType> own = project.Find(space, declared.Name);
        if (own.FirstOrDefault(one => declared.Part == OwnTypePart.None || one.Part != declared.Part) is { } other)
        {
            found.Add(new TuskDiagnostic(
                SemanticRules.TypeIsTaken, declared.Place, declared.What, declared.Name, other.Place, other.Description, declared.Rename + ", or yours" + declared.Extend));
            return [];
        }

        if (own.Count == 0 && project.FindGlobalUsing(space, declared.Name) is { } import)
        {
            found.Add(new TuskDiagnostic(SemanticRules.TypeIsImported, declared.Place, declared.What, declared.Name, import, declared.Rename));
        }

        return own.SelectMany(static one => one.Members);
    }

    /// <summary>The key that becomes a property of the member's name. One of a name that records have already becomes another.</summary>
    private static PropertyShape? PropertyOf(TableShape type, string name, OwnMember member)
    {
        bool isReserved = member.Name == name || ReservedNames.OfRecord.Concat(ReservedNames.OfDeclaredRecord).Contains(member.Name, StringComparer.OrdinalIgnoreCase);
        return isReserved ? null : type.Properties.FirstOrDefault(property => PropertyNames.Of(property) == member.Name);
    }

    /// <summary>The choices that the types of a document or file, or the document's root, have, each where it is met first.</summary>
    private static IEnumerable<(ChoiceShape Choice, SourceLocation Place)> ChoicesOf(DeclarationUnit unit)
    {
        foreach (PropertyShape property in unit.Types.Concat(unit.Config is { } config ? [config] : []).SelectMany(static type => type.Properties))
        {
            if (property.Location is { } place && ChoiceOf(property.Shape) is { } choice)
            {
                yield return (choice, place);
            }
        }
    }

    private static ChoiceShape? ChoiceOf(Shape shape) => shape switch
    {
        ListShape list => ChoiceOf(list.Element),
        MapShape map => ChoiceOf(map.Value),
        _ => shape as ChoiceShape,
    };

    private static string Rename(string name) => "give this one another C# name by `@name(\"" + PropertyNames.Cut(name + "Type") + "\")` above it";

    /// <summary>A C# type that is declared.</summary>
    /// <param name="What">What messages call it.</param>
    /// <param name="Place">Where it is declared.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Part">What the project may write of it.</param>
    /// <param name="Rename">How it gets another name.</param>
    /// <param name="Extend">How the project adds to it; empty where it cannot.</param>
    private sealed record Declared(string What, SourceLocation Place, string Name, OwnTypePart Part, string Rename, string Extend);
}
