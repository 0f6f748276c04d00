using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>One binding of one document: the scopes of every document and environment it needs, and what is wrong.</summary>
internal sealed class Binding
{
    private readonly DocumentGroup _group;
    private readonly EnvironmentNames _environments;
    private readonly Evaluator _evaluator;
    private readonly DiagnosticSink _sink = new();
    private readonly Dictionary<(string Path, string Environment), DocumentScope> _scopes = [];
    private readonly Dictionary<DocumentFiles, DeclarationScope> _declarations = [];
    private readonly List<Inclusion> _inclusions = [];
    private readonly LeftOutKeys _leftOut = new();
    private RecordAssertions? _assertions;
    private readonly CancellationToken _cancellationToken;

    public Binding(DocumentGroup group, CancellationToken cancellationToken)
    {
        _group = group;
        _environments = new EnvironmentNames(group);
        _cancellationToken = cancellationToken;
        _evaluator = new Evaluator(this, cancellationToken);
        HasSchema = group.Document.Schema is not null || group.Document.Base.Structure.Directives.HasConfig;
    }

    /// <summary>Whether a schema says what the document holds.</summary>
    public bool HasSchema { get; }

    /// <param name="only">The one environment to bind; null: all.</param>
    public BoundDocument Run(string? only)
    {
        DeclarationScope declarations = DocumentChecker.Check(_group, _sink);
        _declarations.Add(_group.Document, declarations);
        IReadOnlyList<string> names = only is null ? _environments.Of(_group.Document) : _environments.For(_group.Document, only);
        var environments = new List<BoundEnvironment>(names.Count);
        var shapes = new ShapeCollector();
        var contributed = new HashSet<RawEntry>();
        foreach (string name in names)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _sink.Environment = name;
            environments.Add(BindEnvironment(name, shapes, contributed));
        }

        _sink.Environment = null;
        var declared = new DeclaredShapes(declarations);
        TableShape shape = declarations.Config is { } config ? MakeShape(declared.Of(config), environments) : new ShapeInference(_sink, _group.Document).Infer(shapes);
        shape = new DirectiveShapes(declared, declarations).AddTo(shape, FindScope(_group.Document.Base.Path, names.Count > 0 ? names[0] : "")!.Root, _sink);
        ShapeSameness.Check(shape, environments, _sink);
        TypeNameChecker.Check(_group, shape, _sink);
        DeclarationNameChecker.Check(DeclarationUnit.Create(_group), _group.HasConfiguration ? new DocumentTypes(new DocumentNames(_group).Prefix, shape) : null, _sink);
        FileDirectives directives = _group.Document.Base.Structure.Directives;
        var settings = new DocumentSettings(directives.Language ?? 1, FindNamespace(), directives.Section, directives.Environments);
        return new BoundDocument(_group, environments, shape, settings, _sink.Finish(_group, declarations, names, HasSchema))
        {
            Work = _evaluator.Work,
            LeftOut = _leftOut.InAll(names.Count),
        };
    }

    /// <summary>The assertions that records check themselves.</summary>
    public RecordAssertions Assertions => _assertions ??= new RecordAssertions(_group, DeclarationsOf(_group.Document));

    public void Report(TuskDiagnostic diagnostic) => _sink.Add(diagnostic);

    /// <summary>Notes a key that the document inherits and its schema does not declare.</summary>
    /// <param name="entry">The key.</param>
    /// <param name="near">A declared key that was perhaps meant.</param>
    public void LeaveOut(MergedEntry entry, string? near)
    {
        if (ReferenceEquals(entry.Document.Files, _group.Document))
        {
            _leftOut.Add(entry, near);
        }
    }

    /// <summary>A document of the group in an environment, merged; null where the group has no such document. One that is not an environment of it
    /// gives its base.</summary>
    public DocumentScope? FindScope(string path, string environment)
    {
        if (_group.FindDocument(path) is not { } files)
        {
            return null;
        }

        string own = _environments.Has(files, environment) ? environment : "";
        if (!_scopes.TryGetValue((path, own), out DocumentScope? scope))
        {
            DeclarationScope types = DeclarationsOf(files);
            scope = new DocumentScope(files, own) { Types = types, Typing = new TableTyping(this, types) };
            _scopes.Add((path, own), scope);
            new LayerMerger(this, scope).Merge();
            scope.Typing.ApplyDirectives(scope.Root);
            if (types.Config is { } config)
            {
                scope.Typing.Apply(scope.Root, config);
            }
        }

        return scope;
    }

    private DeclarationScope DeclarationsOf(DocumentFiles files)
    {
        if (!_declarations.TryGetValue(files, out DeclarationScope? declarations))
        {
            _declarations.Add(files, declarations = DeclarationScope.Create(files, _group, static (_, _) => { }));
        }

        return declarations;
    }

    /// <summary>The document of an <c>@include</c>; null where there is none or it includes this one, which is reported.</summary>
    public DocumentScope? FindIncluded(CallSyntax call, SourceFile file, DocumentScope from)
    {
        if (call.Arguments.Count != 1 || call.Arguments[0].Value is not StringSyntax { Holes.Count: 0 } text)
        {
            Report(new TuskDiagnostic(SemanticRules.IncludeArgument, file.Locate(call.Span)));
            return null;
        }

        string written = file.Tree.GetSegments(text)[0].Text;
        _inclusions.Add(new Inclusion(from, file, call.Span, written));
        DocumentScope? scope = FindDocument(written, file, text.Span, from);
        _inclusions.RemoveAt(_inclusions.Count - 1);
        if (scope is null)
        {
            return null;
        }

        if (!scope.IsMerging)
        {
            return scope;
        }

        ReportIncludeCycle(scope, new Inclusion(from, file, call.Span, written));
        return null;
    }

    /// <summary>Whether there is a document at a path as a file writes it.</summary>
    public bool HasDocument(string written, SourceFile file) => ProjectPath.Combine(file.Folder, written) is { } path && _group.FindDocument(path) is not null;

    /// <summary>The document at a path as a file writes it; null where there is none, which is reported.</summary>
    public DocumentScope? FindDocument(string written, SourceFile file, TextSpan span, DocumentScope from)
    {
        string? path = ProjectPath.Combine(file.Folder, written);
        if (path is not null && FindScope(path, from.Environment) is { } scope)
        {
            return scope;
        }

        if (path is null)
        {
            Report(new TuskDiagnostic(SemanticRules.OutsideProject, file.Locate(span), written));
        }
        else if (_group.FindMember(path) is { } member)
        {
            Report(new TuskDiagnostic(SemanticRules.NotADocument, file.Locate(span), written, member.DocumentName + ".tsk"));
        }
        else
        {
            Report(new TuskDiagnostic(SemanticRules.MissingFile, file.Locate(span), written, path));
        }

        return null;
    }

    /// <summary>The entry that <c>@x.tsk.get("a.b")</c> means, where its path is plain text and leads there; null otherwise, silently.</summary>
    public MergedEntry? FindGotten(CallSyntax call, Scope scope)
    {
        if (call.Callee is not AtNameSyntax name || call.Arguments.Count != 1 || call.Arguments[0].Value is not StringSyntax { Holes.Count: 0 } text ||
            !DocumentOperator.TryRead(scope.File.Tree.Text.Content, name.Token, out string file, out _) ||
            ProjectPath.Combine(scope.File.Folder, file) is not { } path || FindScope(path, scope.Table.Document.Environment) is not { } document)
        {
            return null;
        }

        MergedEntry? entry = null;
        MergedTable? table = document.Root;
        foreach (string part in scope.File.Tree.GetSegments(text)[0].Text.Split('.'))
        {
            if ((entry = table?.Find(part)) is null)
            {
                return null;
            }

            table = entry.Table;
        }

        return entry;
    }

    /// <summary>The base file of the document that a file belongs to: for an inherited overlay the inherited base.</summary>
    public static SourceFile BaseOf(SourceFile file, DocumentScope scope)
    {
        if (file.IsBase)
        {
            return file;
        }

        if (file.Role == DocumentRole.PeanutOverlay)
        {
            return scope.Files.Peanuts.FirstOrDefault(peanut => peanut.Role == DocumentRole.Peanut && peanut.Folder == file.Folder) ?? file;
        }

        return scope.Files.Base;
    }

    /// <summary>A table within an expression, as a scope of its own.</summary>
    public MergedTable MergeInner(RawTable raw, Scope scope) => scope.Own.InnerTable(raw, () =>
    {
        var table = new MergedTable(scope.Table.Document, scope.Table, scope.Own, scope.Path);
        new LayerMerger(this, scope.Table.Document).MergeInner(table, raw, scope.File);
        if (scope.Expected is { } expected)
        {
            table.IsShape = expected.IsShape;
            scope.Table.Document.Typing?.TryApply(table, expected.Type, scope.DisplayName);
        }

        return table;
    });

    /// <summary>Reported at the first inclusion of the cycle, by path and place, whichever document is bound: so it is reported once.</summary>
    private void ReportIncludeCycle(DocumentScope target, Inclusion last)
    {
        Inclusion first = last;
        for (int index = _inclusions.FindIndex(inclusion => ReferenceEquals(inclusion.From, target)); index >= 0 && index < _inclusions.Count; index++)
        {
            Inclusion inclusion = _inclusions[index];
            int order = string.CompareOrdinal(inclusion.File.Path, first.File.Path);
            if (order < 0 || (order == 0 && inclusion.Span.Start < first.Span.Start))
            {
                first = inclusion;
            }
        }

        Report(new TuskDiagnostic(SemanticRules.IncludeCycle, first.File.Locate(first.Span), first.Written));
    }

    private BoundEnvironment BindEnvironment(string name, ShapeCollector shapes, HashSet<RawEntry> contributed)
    {
        DocumentScope scope = FindScope(_group.Document.Base.Path, name)!;
        BoundTable values = _evaluator.ForceTable(scope.Root);
        _evaluator.CheckStanding(scope.Root);
        foreach (MergedEntry global in scope.Globals)
        {
            _evaluator.Force(global);
        }

        IReadOnlyList<BoundAssertion> assertions = _evaluator.AssertionsOf(scope);
        var finisher = new ResultFinisher();
        BoundTable root = finisher.Finish(values);
        finisher.MeetReferences(assertions);
        shapes.Add(DirectiveShapes.Without(root, scope.Root));
        _evaluator.CollectOverridden(scope.Root, contributed, shapes);
        return new BoundEnvironment(name, root, finisher.FindShared(), finisher.FindSharedLive(), assertions);
    }

    /// <summary>The declared shape of the root: a key is live where some environment computes it so, which a table is not for a live key in it.</summary>
    private TableShape MakeShape(TableShape declared, List<BoundEnvironment> environments)
    {
        var properties = new List<PropertyShape>(declared.Properties.Count);
        foreach (PropertyShape property in declared.Properties)
        {
            bool isLive = property.Shape is not LiveShape && environments.Exists(environment => environment.Root.Find(property.Key)?.Value is BoundLive);
            properties.Add(isLive ? property with { Shape = LiveShape.Of(property.Shape, property.IsOptional) } : property);
        }

        var shape = new TableShape(properties) { Declaration = declared.Declaration, IsOpen = declared.IsOpen };
        NameCollisions.Report(properties, _sink);
        PathCollisions.Report(shape, _sink);
        new VariableNames(_group.Document.Base.Structure.Directives.Section, _sink).Check(shape);
        return shape;
    }

    private string? FindNamespace()
    {
        if (_group.Document.Base.Structure.Directives.Namespace is { } own)
        {
            return own;
        }

        return _group.Document.Schema?.Structure.Directives.Namespace;
    }

    /// <summary>An <c>@include</c> whose document is being merged.</summary>
    private sealed record Inclusion(DocumentScope From, SourceFile File, TextSpan Span, string Written);
}
