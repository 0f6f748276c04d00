using System.Globalization;

namespace TuskGen.Syntax.Edits;

/// <summary>What a path leads to in a document.</summary>
/// <param name="Outline">The document's keys.</param>
/// <param name="Owner">The last place on the way that is there.</param>
/// <param name="Depth">How many steps lead to it.</param>
/// <param name="Place">What is there; null where nothing is.</param>
/// <param name="Failure">Why the path can lead nowhere; null where it can.</param>
internal sealed record Resolution(Outline Outline, Place Owner, int Depth, Place? Place, EditFailure? Failure)
{
    public static Resolution Of(SyntaxTree tree, KeyPath path)
    {
        var outline = new Outline(tree);
        Place owner = outline.Root;
        for (int depth = 0; depth < path.Steps.Count; depth++)
        {
            KeyPathStep step = path.Steps[depth];
            if (FindFailure(tree, owner, path, depth) is { } failure)
            {
                return new Resolution(outline, owner, depth, null, failure);
            }

            Place? next = step.Name is { } name ? depth == 0 ? outline.Find(name) : owner.Find(name) : step.Index < owner.Elements.Count ? owner.Elements[step.Index] : null;
            if (next is null)
            {
                return new Resolution(outline, owner, depth, null, null);
            }

            owner = next;
        }

        return new Resolution(outline, owner, path.Steps.Count, owner, null);
    }

    private static EditFailure? FindFailure(SyntaxTree tree, Place owner, KeyPath path, int depth)
    {
        if (depth == 0)
        {
            return null;
        }

        KeyPathStep step = path.Steps[depth];
        string way = path.Describe(depth);
        (EditFailureKind Kind, string Message)? fault = step.IsIndex switch
        {
            false when owner.IsList => (EditFailureKind.LeadsIntoList, "`" + way + "` is a list: name an element of it (`" + way + "[0]`)."),
            true when owner.IsTable && !owner.IsList => (EditFailureKind.LeadsIntoList,
                "`" + way + "` is a table, which has no element " + step.Index.ToString(CultureInfo.InvariantCulture) + ": name a key of it."),
            true when owner.IsWrittenTwice => (EditFailureKind.Ambiguous, "The elements of `" + way + "` are written in several places: leave only one of them first."),
            _ when !owner.IsTable && !owner.IsList => (EditFailureKind.LeadsIntoValue, "`" + way + "` is a value, which has no keys or elements: set `" + way + "` itself."),
            _ => null,
        };
        return fault is null
            ? null
            : new EditFailure(fault.Value.Kind, fault.Value.Message, new SyntaxList<SourceLocation>([.. owner.Definitions.Select(definition => tree.Locate(definition.Node.Span))]));
    }
}
