using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>
/// The assertions of declared types that speak of a record's own keys alone: they hold for records wherever these are made, from variables, live files or code. The others,
/// which name keys around the table or ask the load, are judged with the document.
/// </summary>
public sealed class RecordAssertions
{
    private readonly DeclarationScope _scope;
    private readonly DeclaredShapes _shapes;
    private readonly Binding _binding;
    private readonly Evaluator _evaluator;
    private readonly DocumentGroup _group;
    private readonly Dictionary<(TypeDeclaration Type, OperatorStatementSyntax Statement), RecordAssertion?> _known = [];

    internal RecordAssertions(DocumentGroup group, DeclarationScope scope)
    {
        _group = group;
        _scope = scope;
        _shapes = new DeclaredShapes(scope);
        _binding = new Binding(group, CancellationToken.None);
        _evaluator = new Evaluator(_binding, CancellationToken.None);
    }

    /// <summary>Those of a document's or file's types.</summary>
    public static RecordAssertions Create(DocumentGroup group) => new(group, DeclarationScope.Create(group.Document, group, static (_, _) => { }));

    /// <summary>Those of a type and the types that it extends, these first.</summary>
    public IReadOnlyList<RecordAssertion> Of(TypeDeclaration type) =>
    [
        .. _scope.BasesOf(type).Reverse().Append(type)
            .SelectMany(declared => declared.Assertions.Select(statement => Of(type, statement, declared.File)))
            .OfType<RecordAssertion>(),
    ];

    /// <summary>One as a check of any record; null where it is none.</summary>
    internal RecordAssertion? Of(TypeDeclaration type, OperatorStatementSyntax statement, SourceFile file)
    {
        if (!_known.TryGetValue((type, statement), out RecordAssertion? assertion))
        {
            _known.Add((type, statement), assertion = statement.Call is CallSyntax call ? _evaluator.Generalise(call, MakeTable(type), file) : null);
        }

        return assertion;
    }

    /// <summary>A table whose keys stand for themselves.</summary>
    private MergedTable MakeTable(TypeDeclaration type)
    {
        var document = new DocumentScope(_group.Document, "") { Types = _scope };
        foreach (PropertyShape property in _shapes.Of(type).Properties)
        {
            FieldDeclaration field = property.Field!;
            var raw = new RawEntry(property.Key, field.Entry.Key.Span, field.Entry, RawKind.Value);
            document.Root.Add(new MergedEntry(document, document.Root, raw, field.File)
            {
                State = EvaluationState.Done,
                Value = new BoundLoad(new LoadField([property.Key], property.Shape, property.IsOptional), null, isExact: false),
            });
        }

        return document.Root;
    }
}
