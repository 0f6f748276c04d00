using TuskGen.Syntax.Edits;

namespace TuskGen.Syntax;

/// <summary>
/// Sets, adds and removes single keys of a document and leaves everything else as it stands: comments, layout, line ends. Nothing is guessed: where a key cannot be
/// edited without touching more than asked, the result says why.
/// </summary>
public static class DocumentEditor
{
    /// <summary>Gives a key a value: replaces the one it has, or adds the key where it belongs. An index that equals a list's length appends.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="path">The key.</param>
    /// <param name="valueText">The value as it is to stand in the text: <c>8080</c>, <c>"x"</c>, <c>{ a: 1 }</c>.</param>
    public static EditResult Set(SyntaxTree tree, KeyPath path, string valueText) => Write(tree, path, valueText, mayReplace: true);

    /// <summary>Adds a key that is not there yet.</summary>
    /// <inheritdoc cref="Set"/>
    public static EditResult Add(SyntaxTree tree, KeyPath path, string valueText) => Write(tree, path, valueText, mayReplace: false);

    /// <summary>
    /// Removes a key, a table wherever it is written, or an element, with the comments that belong to it: those directly above it at its own column, and the one on its line.
    /// A table that becomes empty stays as <c>{}</c> or header; one that only dotted keys made goes with the last of them.
    /// </summary>
    /// <param name="tree">The document.</param>
    /// <param name="path">The key.</param>
    public static EditResult Remove(SyntaxTree tree, KeyPath path)
    {
        Resolution found = Resolution.Of(tree, path);
        if (found.Failure is { } failure)
        {
            return Fail(tree, failure);
        }

        if (found.Place is not { } place)
        {
            return Fail(tree, EditFailureKind.NotFound, "`" + path + "` is not in the document: there is nothing to remove.");
        }

        var remover = new Remover(tree);
        if (!remover.Remove(place))
        {
            return Fail(tree, EditFailureKind.Broken, "`" + path + "` cannot be removed, since errors or a directive stand among its lines: mend or move them first.", remover.Hindrance);
        }

        return Finish(tree, remover.Edits, path, null);
    }

    private static EditResult Write(SyntaxTree tree, KeyPath path, string valueText, bool mayReplace)
    {
        string value = valueText.Trim();
        if (FindFault(value) is { } fault)
        {
            return Fail(tree, EditFailureKind.InvalidValue, fault);
        }

        Resolution found = Resolution.Of(tree, path);
        if (found.Failure is { } failure)
        {
            return Fail(tree, failure);
        }

        if (found.Place is not { } place)
        {
            var inserter = new Inserter(tree, path);
            return inserter.Insert(found, value)
                ? Finish(tree, inserter.Edits, path, value)
                : Fail(tree, EditFailureKind.NotFound, "`" + path + "` leads behind the end of its list.");
        }

        if (!mayReplace)
        {
            return Fail(tree, EditFailureKind.Exists, "`" + path + "` is set already: set it instead of adding it.", [.. place.Definitions.Select(static definition => definition.Node.Span)]);
        }

        return Replace(tree, place, path, value);
    }

    private static EditResult Replace(SyntaxTree tree, Place place, KeyPath path, string value)
    {
        if (place.Definitions.Count > 1)
        {
            return Fail(
                tree,
                EditFailureKind.Ambiguous,
                "`" + path + "` is set in several places: remove all but one of them first.",
                [.. place.Definitions.Select(static definition => definition.Node.Span)]);
        }

        if (place.Definitions.Count == 0 || place.Sites.Any(site => !ReferenceEquals(site.Container, place.Definitions[0].Value)))
        {
            return Fail(tree, EditFailureKind.IsTable, "`" + path + "` is a table that sections or dotted keys write: set its keys, or remove it first.");
        }

        Definition definition = place.Definitions[0];
        if (HasErrors(tree, definition.Node.Span))
        {
            return Fail(tree, EditFailureKind.Broken, "The statement of `" + path + "` has errors: mend them first.", [definition.Node.Span]);
        }

        return Finish(tree, new Replacer(tree).Replace(definition, value), path, value);
    }

    /// <summary>Holds the work against the document: the key must read as asked, and nothing may have become worse.</summary>
    private static EditResult Finish(SyntaxTree tree, IEnumerable<TextEdit> made, KeyPath path, string? value)
    {
        TextEdit[] edits = [.. made.OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.End)];
        SyntaxTree after = SyntaxTree.Parse(TextEdits.Apply(tree.Text, edits));
        Place? place = Resolution.Of(after, path).Place;
        bool isDone = value is null || (place?.Definitions.Count == 1 && place.Definitions[0].Value is { } read && after.GetText(read) == value);
        if (!isDone || CountErrors(after) > CountErrors(tree) || (CountErrors(tree) > 0 && !KeepsOthers(tree, after, path, isRemoved: value is null)))
        {
            return Fail(tree, EditFailureKind.Broken, "`" + path + "` cannot be edited, since the text around it has errors or would then mean something else: mend or edit it by hand.");
        }

        return new EditResult(new SyntaxList<TextEdit>(edits), after, null);
    }

    /// <summary>Where errors stand, an edit may change how the text around them is read: every other value must be there as before.</summary>
    private static bool KeepsOthers(SyntaxTree before, SyntaxTree after, KeyPath path, bool isRemoved)
    {
        Resolution from = Resolution.Of(before, path);
        Resolution to = Resolution.Of(after, path);
        return Values(before, from, from.Place).SequenceEqual(Values(after, to, isRemoved ? null : to.Place));
    }

    private static IEnumerable<string> Values(SyntaxTree tree, Resolution found, Place? except) =>
        Values(tree, found.Outline.Globals, except).Concat(Values(tree, found.Outline.Root, except));

    private static IEnumerable<string> Values(SyntaxTree tree, Place place, Place? except)
    {
        if (ReferenceEquals(place, except))
        {
            return [];
        }

        IEnumerable<string> own = place.Definitions.Where(static definition => definition.Value is not (TableSyntax or ListSyntax))
            .Select(definition => definition.Value is null ? "" : tree.GetText(definition.Value));
        return own.Concat(place.Keys.Concat(place.Elements).SelectMany(child => Values(tree, child, except)));
    }

    /// <summary>Says why a text is no single value; null where it is one.</summary>
    private static string? FindFault(string value)
    {
        const string key = "value: ";
        SyntaxTree tree = SyntaxTree.Parse(key + value);
        if (tree.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == Severity.Error) is { } error)
        {
            return "`" + FirstLine(value) + "` is no value: " + error.Message;
        }

        bool isOne = tree.Root.Statements.Count == 1 && tree.Root.Statements[0] is EntrySyntax { Value: { } read } && read.Start == key.Length && read.End == tree.Text.Length;
        return isOne ? null : "`" + FirstLine(value) + "` is no single value: write one value, without a comment.";
    }

    private static string FirstLine(string text) => text.IndexOf('\n') is int end and >= 0 ? text.Substring(0, end).TrimEnd() + " …" : text;

    internal static bool HasErrors(SyntaxTree tree, TextSpan span)
    {
        foreach (TuskDiagnostic diagnostic in tree.Diagnostics)
        {
            TextSpan at = diagnostic.Location.Span;
            if (diagnostic.Severity == Severity.Error && at.Start <= span.End && at.End >= span.Start)
            {
                return true;
            }
        }

        return false;
    }

    private static int CountErrors(SyntaxTree tree) => tree.Diagnostics.Count(static diagnostic => diagnostic.Severity == Severity.Error);

    private static EditResult Fail(SyntaxTree tree, EditFailureKind kind, string message, IEnumerable<TextSpan>? places = null) =>
        Fail(tree, new EditFailure(kind, message, new SyntaxList<SourceLocation>([.. (places ?? []).Select(tree.Locate)])));

    private static EditResult Fail(SyntaxTree tree, EditFailure failure) => new(default, tree, failure);
}
