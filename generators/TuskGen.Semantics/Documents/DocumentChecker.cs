using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>What is wrong with a document's files together, before anything is evaluated.</summary>
internal static class DocumentChecker
{
    public static DeclarationScope Check(DocumentGroup group, DiagnosticSink sink)
    {
        DocumentFiles document = group.Document;
        foreach ((string path, string twin) in group.Twins)
        {
            sink.Add(SpelledTwice(document.All.First(file => file.Path == path), twin));
        }

        CheckName(document.Base, sink);
        CheckEnvironments(document, sink);
        CheckUses(group, sink);
        DeclarationScope declarations = DeclarationChecker.Check(group, sink);
        var declared = new HashSet<string>(group.Members.SelectMany(static member => member.Structure.Directives.DeclaredDirectives), StringComparer.Ordinal);
        foreach (SourceFile file in document.All)
        {
            foreach (DirectiveSyntax directive in file.Structure.Directives.Unknown)
            {
                CheckDirective(file, directive, declared, sink);
            }

            CommentedUses.Check(file, declared, sink);
        }

        return declarations;
    }

    /// <summary>Types named for nothing would be called like those of a document <c>key.tsk</c>.</summary>
    private static void CheckName(SourceFile file, DiagnosticSink sink)
    {
        if (file.Role == DocumentRole.Base && !file.DocumentName.Any(PascalCase.IsNamePart))
        {
            sink.Add(new TuskDiagnostic(SemanticRules.NamelessDocument, FirstLine(file), file.FileName));
        }
    }

    private static void CheckEnvironments(DocumentFiles document, DiagnosticSink sink)
    {
        if (document.Base.Structure.Directives.Environments is not { } listed)
        {
            return;
        }

        foreach (SourceFile overlay in document.Overlays)
        {
            if (!listed.Contains(overlay.Environment))
            {
                string? nearest = NearestName.Find(overlay.Environment, listed);
                string proposal = nearest is null ? "add it to `#environments`, or remove the file." : "did you mean `" + nearest + "`?";
                sink.Add(new TuskDiagnostic(SemanticRules.UnlistedEnvironment, FirstLine(overlay), overlay.Environment, document.Base.FileName,
                    string.Join(", ", listed), proposal));
            }
        }
    }

    /// <summary>Says which files that are to be used are not there.</summary>
    internal static void CheckUses(DocumentGroup group, DiagnosticSink sink)
    {
        foreach (SourceFile file in group.Document.All)
        {
            foreach (FileReference reference in file.Summary.References)
            {
                if (reference.Kind != ReferenceKind.Use || group.HasUsed(reference))
                {
                    continue;
                }

                string written = file.Tree.Text.Slice(reference.Span).Trim('"', '\'');
                sink.Add(reference.Path.Length == 0
                    ? new TuskDiagnostic(SemanticRules.OutsideProject, file.Locate(reference.Span), written)
                    : new TuskDiagnostic(SemanticRules.MissingFile, file.Locate(reference.Span), written, reference.Path));
            }
        }
    }

    private static void CheckDirective(SourceFile file, DirectiveSyntax directive, HashSet<string> declared, DiagnosticSink sink)
    {
        string name = file.Tree.GetText(directive.Name).TrimStart('#');
        if (declared.Contains(name))
        {
            IEnumerable<TuskDiagnostic> asTable = file.Structure.Uses.FirstOrDefault(use => ReferenceEquals(use.Directive, directive))?.Diagnostics ?? [];
            foreach (TuskDiagnostic diagnostic in directive.BodyDiagnostics.Concat(asTable))
            {
                sink.Add(diagnostic);
            }

            return;
        }

        string? nearest = NearestName.Find(name, KnownDirectives.Names.Concat(declared));
        if (!directive.IsCertain && nearest is null)
        {
            return;
        }

        string proposal = nearest is null ? "declare it by `#directive " + name + " { … }`, or put a space behind the `#` if a comment is meant."
            : "did you mean `#" + nearest + "`?";
        sink.Add(new TuskDiagnostic(SemanticRules.UnknownDirective, file.Locate(directive.Name.Span), name, proposal)
        {
            Mend = nearest is null ? null : new Mend("Write `#" + nearest + "`", directive.Name.Span, "#" + nearest),
        });
    }

    internal static TuskDiagnostic SpelledTwice(SourceFile file, string twin) => new(SemanticRules.SpelledTwice, FirstLine(file), file.Path, twin);

    internal static SourceLocation FirstLine(SourceFile file) => file.Locate(file.Tree.Text.GetLine(0));
}
