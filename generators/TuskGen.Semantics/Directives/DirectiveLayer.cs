using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>
/// The uses of declared directives in one layer, as tables of the document's root: <c>#audit orders { … }</c> is <c>audit: { orders: { … } }</c>, so that layers merge them, variables
/// override them and names reach them as everything else. What an overlay may not change is reported and left out.
/// </summary>
internal sealed class DirectiveLayer(Binding binding, DocumentScope scope, SourceFile file)
{
    /// <summary>The tables; null where there are none.</summary>
    public RawTable? Read()
    {
        RawTable? root = null;
        foreach (DirectiveUse use in file.Structure.Uses)
        {
            if (scope.Types?.FindDirective(use.Name) is { } declared && NameOf(use, declared) is { } name && IsFree(use) && ReadBody(use, declared, name.Text) is { } body)
            {
                Add(root ??= new RawTable(), use, name.Text, name.Span, body);
            }
        }

        return root;
    }

    private void Add(RawTable root, DirectiveUse use, string name, TextSpan span, RawTable body)
    {
        if (root.Find(use.Name) is not { Table: { } uses })
        {
            uses = new RawTable();
            root.Add(new RawEntry(use.Name, use.Directive.Name.Span, use.Directive, RawKind.Table) { Table = uses });
        }

        if (uses.Find(name) is { } first)
        {
            Report(new TuskDiagnostic(SemanticRules.DeclaredTwice, file.Locate(use.Directive.HeaderSpan()), "directive", use.Name + " " + name, "in this file")
            {
                Related = new([new RelatedLocation(file.Locate(((DirectiveSyntax)first.Statement).HeaderSpan()), "it stands here first")]),
            });
            return;
        }

        uses.Add(new RawEntry(name, span, use.Directive, RawKind.Table) { Table = body });
    }

    /// <summary>The first word of the header names the record.</summary>
    private (string Text, TextSpan Span)? NameOf(DirectiveUse use, TypeDeclaration declared)
    {
        if (use.Directive.Header.Count > 0 && use.Directive.Header[0] is { Name.IsMissing: true, Value: var value })
        {
            string? text = value switch
            {
                NameSyntax word => file.Tree.GetText(word.Token),
                StringSyntax { Holes.Count: 0 } quoted => string.Concat(file.Tree.GetSegments(quoted).Select(static segment => segment.Text)),
                LiteralSyntax literal => file.Tree.GetText(literal),
                _ => null,
            };
            if (text is { Length: > 0 } && text.IndexOf(':') < 0)
            {
                return (text, value.Span);
            }
        }

        Report(new TuskDiagnostic(SemanticRules.DirectiveArgument, file.Locate(use.Directive.HeaderSpan()), use.Name, "a name, as in `#" + declared.Name + " orders { … }`"));
        return null;
    }

    /// <summary>A key of the document's own cannot have the directive's name: both would be one table.</summary>
    private bool IsFree(DirectiveUse use)
    {
        if (scope.Root.Find(use.Name) is not { } entry || entry.IsDirective)
        {
            return true;
        }

        Report(new TuskDiagnostic(SemanticRules.DuplicateKey, file.Locate(use.Directive.HeaderSpan()), use.Name, "a key", entry.File.FileName + " line " + Line(entry.Origin)));
        return false;
    }

    private RawTable? ReadBody(DirectiveUse use, TypeDeclaration declared, string name)
    {
        bool isOverlay = file.Environment.Length > 0;
        if (isOverlay && scope.Root.Find(use.Name)?.Table?.Find(name) is null)
        {
            Report(new TuskDiagnostic(SemanticRules.DirectiveOnlyInOverlay, file.Locate(use.Directive.HeaderSpan()), use.Name, name));
            return null;
        }

        IReadOnlyList<FieldDeclaration> fields = scope.Types!.FieldsOf(declared);
        var body = new RawTable { HeaderSpan = use.Directive.HeaderSpan() };
        foreach (RawEntry entry in HeaderEntries(use, fields).Concat(use.Body.Entries))
        {
            if (body.Find(entry.Key) is { } first)
            {
                SourceLocation there = file.Locate(first.KeySpan);
                string line = "line " + (there.Start.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
                Report(new TuskDiagnostic(SemanticRules.DuplicateKey, file.Locate(entry.KeySpan), entry.Key, "a value in the header", line));
            }
            else if (isOverlay && fields.FirstOrDefault(field => field.Name == entry.Key) is { Mode: not FieldMode.Setting } shape)
            {
                Report(new TuskDiagnostic(SemanticRules.ShapeInOverlay, file.Locate(entry.KeySpan), shape.Name, use.Name));
            }
            else
            {
                body.Add(entry);
            }
        }

        foreach (OperatorStatementSyntax alone in use.Body.Operators)
        {
            body.Add(alone);
        }

        return body;
    }

    /// <summary>What stands in the header behind the name: values in the order of the fields, or with a field's name.</summary>
    private IEnumerable<RawEntry> HeaderEntries(DirectiveUse use, IReadOnlyList<FieldDeclaration> fields)
    {
        int next = 0;
        for (int index = 1; index < use.Directive.Header.Count; index++)
        {
            ArgumentSyntax argument = use.Directive.Header[index];
            if (argument.Name.IsMissing && next >= fields.Count)
            {
                Report(new TuskDiagnostic(SemanticRules.DirectiveArgument, file.Locate(argument.Span), use.Name, "at most " + fields.Count + " values behind its name"));
                yield break;
            }

            string key = argument.Name.IsMissing ? fields[next++].Name : file.Tree.GetText(argument.Name);
            TextSpan place = argument.Name.IsMissing ? argument.Value.Span : argument.Name.Span;
            yield return new RawEntry(key, place, use.Directive, RawKind.Value) { Expression = argument.Value };
        }
    }

    private void Report(TuskDiagnostic diagnostic) => binding.Report(diagnostic);

    private static string Line(Provenance origin) => (origin.KeyLocation.Start.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
