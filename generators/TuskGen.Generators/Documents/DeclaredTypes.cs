using TuskGen.Emit;
using TuskGen.Semantics;

namespace TuskGen.Generators;

/// <summary>The names of a document's types. Nothing else of it, so that they change only where one is added, renamed or removed.</summary>
/// <param name="Path">The document's base.</param>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="Names">The names.</param>
internal sealed record DeclaredTypes(string Path, string Namespace, EquatableArray<string> Names)
{
    /// <summary>The names of what a document or file declares. Its path is told apart from the document's own.</summary>
    public static DeclaredTypes Of(DeclarationsModel model) => new(
        model.HintName + "#",
        model.Namespace,
        new EquatableArray<string>([.. model.Records.Select(static record => record.Name), .. model.Enums.Select(static one => one.Name)]));

    /// <summary>The names of the choices that a document or file has, for each namespace.</summary>
    public static IEnumerable<DeclaredTypes> OfChoices(DeclarationsModel model) => model.Choices
        .GroupBy(static choice => choice.Namespace, StringComparer.Ordinal)
        .Select(group => new DeclaredTypes(model.HintName + "#", group.Key, new EquatableArray<string>([.. group.Select(static choice => choice.Name)])));

    /// <summary>The names of the methods that a document's or file's operators have.</summary>
    public static DeclaredTypes Of(OperatorsModel model) => new(
        model.HintName + "#", model.Namespace, new EquatableArray<string>([.. model.Operators.Select(static one => DeclarationNames.OperatorClass + "." + one.Method)]));

    /// <summary>The names of a document's types.</summary>
    public static DeclaredTypes Of(BoundDocument document, string @namespace) => new(
        document.Group.Document.Base.Path,
        @namespace,
        new EquatableArray<string>([.. new DocumentTypes(new DocumentNames(document.Group).Prefix, document.Shape).All.Select(static type => type.Name)]));
}
