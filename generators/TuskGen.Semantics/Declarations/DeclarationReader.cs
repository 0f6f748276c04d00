using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Reads the declarations of one file: <c>#type</c>, <c>#config</c>, <c>#directive</c>, <c>#enum</c> and <c>#operator</c>.</summary>
internal sealed class DeclarationReader(SourceFile file, List<TuskDiagnostic> diagnostics)
{
    private readonly SyntaxTree _tree = file.Tree;
    private readonly BrokenSyntax _broken = new(file.Tree);
    private readonly TypeExpressionReader _types = new(file, diagnostics);
    private readonly List<TypeDeclaration> _declared = [];
    private readonly List<EnumDeclaration> _enums = [];
    private readonly List<OperatorDeclaration> _operators = [];
    private readonly List<string> _refusedOperators = [];

    /// <summary>What was read.</summary>
    public FileDeclarations Finish() => new(_declared, _enums, _operators, _refusedOperators);

    /// <summary>Reads a declared table.</summary>
    public void ReadType(DirectiveSyntax directive, TypeRole role, IReadOnlyList<ExpressionSyntax> attributes)
    {
        if (ReadHeader(directive, out string? baseName) is not { } name)
        {
            return;
        }

        var fields = new KeyedList<FieldDeclaration>(static field => field.Name);
        var assertions = new List<OperatorStatementSyntax>();
        bool isOpen = false;
        List<ExpressionSyntax>? pending = null;
        foreach (StatementSyntax statement in directive.Body?.Statements ?? default)
        {
            switch (statement)
            {
                case EntrySyntax entry:
                    ReadField(entry, role, pending ?? [], fields);
                    pending = null;
                    break;
                case OperatorStatementSyntax { Call: AtNameSyntax open } when _tree.GetText(open) == "@open":
                    isOpen = true;
                    break;
                case OperatorStatementSyntax { Call: CallSyntax { Callee: AtNameSyntax operatorName } } alone when _tree.GetText(operatorName) == "@assert":
                    assertions.Add(alone);
                    break;
                case OperatorStatementSyntax attribute:
                    ReadAttribute(attribute.Call, ref pending);
                    break;
                case SkippedSyntax:
                    break;
                default:
                    Report(SemanticRules.NotAField, statement.Span, _tree.Text.Slice(statement.Span));
                    break;
            }
        }

        _declared.Add(new TypeDeclaration(role, name, baseName, fields.Items, directive, file) { IsOpen = isOpen, Assertions = assertions, Attributes = attributes });
    }

    private void ReadAttribute(ExpressionSyntax attribute, ref List<ExpressionSyntax>? pending)
    {
        string name = _tree.GetText(attribute is CallSyntax call ? call.Callee : attribute);
        if (name.Length > 0 && name[0] == '@' && Array.IndexOf(AttributeNames.OfField, name.Substring(1)) >= 0)
        {
            (pending ??= []).Add(attribute);
            return;
        }

        string? near = NearestName.Find(name.TrimStart('@'), AttributeNames.OfField.Concat(["open", "assert"]));
        Report(SemanticRules.NameAlone, attribute.Span, name, near is null ? "above a field stand `@name(\"…\")`, `@deprecated(\"…\")` and `@live`." : "did you mean `@" + near + "`?");
    }

    /// <summary>Whether an expression asks a live operator.</summary>
    private bool IsLive(ExpressionSyntax? value)
    {
        var pending = new Stack<SyntaxNode>();
        if (value is not null)
        {
            pending.Push(value);
        }

        while (pending.Count > 0)
        {
            SyntaxNode node = pending.Pop();
            if (node is CallSyntax { Callee: AtNameSyntax name } && OperatorRegistry.Find(_tree.GetText(name.Token).Substring(1))?.Phase == OperatorPhase.Live)
            {
                return true;
            }

            for (int index = 0; index < node.ChildCount; index++)
            {
                pending.Push(node.GetChild(index));
            }
        }

        return false;
    }

    /// <summary>Reads an enum.</summary>
    public void ReadEnum(DirectiveSyntax directive, IReadOnlyList<ExpressionSyntax> attributes)
    {
        if (ReadHeader(directive, out string? baseName) is not { } name)
        {
            return;
        }

        var members = new List<string>();
        foreach (StatementSyntax statement in directive.Body?.Statements ?? default)
        {
            if (statement is not WordStatementSyntax word)
            {
                continue;
            }

            string member = _tree.GetName(word.Word);
            if (members.Contains(member))
            {
                Report(SemanticRules.DeclaredTwice, word.Span, "member", member, "in `#enum " + name + "`");
            }
            else
            {
                members.Add(member);
            }
        }

        if (members.Count == 0 || baseName is not null)
        {
            Report(SemanticRules.DeclarationHeader, directive.HeaderSpan(), "enum", "`#enum " + name + " { first, second }`, with one member or more");
            return;
        }

        _enums.Add(new EnumDeclaration(name, members, directive, file) { Attributes = attributes });
    }

    /// <summary>Reads an operator.</summary>
    public void ReadOperator(DirectiveSyntax directive, IReadOnlyList<ExpressionSyntax> attributes)
    {
        if (!_broken.Is(directive) && new OperatorReader(file, diagnostics).Read(directive, attributes) is { } declared)
        {
            _operators.Add(declared);
        }
        else if (directive.Header.Count > 0)
        {
            ExpressionSyntax first = directive.Header[0].Value;
            _refusedOperators.Add(_tree.GetText(first is CallSyntax call ? call.Callee : first));
        }
    }

    /// <summary><c>Name</c>, or <c>Name : Base</c>.</summary>
    private string? ReadHeader(DirectiveSyntax directive, out string? baseName)
    {
        baseName = null;
        string kind = _tree.GetText(directive.Name).TrimStart('#', '!');
        if (directive.Header.Count == 1 && directive.Header[0] is { Value: NameSyntax word } argument && directive.Body is not null)
        {
            string text = _tree.GetText(word);
            if (argument.Name.IsMissing)
            {
                return text;
            }

            baseName = text;
            return _tree.GetText(argument.Name);
        }

        if (!_broken.Is(directive))
        {
            Report(SemanticRules.DeclarationHeader, directive.HeaderSpan(), kind, "a name and a body, such as `#" + kind + " Server { … }`");
        }

        return null;
    }

    private void ReadField(EntrySyntax entry, TypeRole role, IReadOnlyList<ExpressionSyntax> attributes, KeyedList<FieldDeclaration> fields)
    {
        if (_broken.Is(entry))
        {
            return;
        }

        if (entry.Key.PartCount > 1 || entry.Value is null or TableSyntax)
        {
            Report(SemanticRules.NotAField, entry.Span, _tree.GetText(entry.Key));
            return;
        }

        string name = _tree.GetName(entry.Key.GetPart(0));
        ExpressionSyntax expression = entry.Value;
        FieldMode? mode = null;
        if (expression is ModifiedTypeSyntax modified)
        {
            expression = modified.Type;
            mode = _tree.GetText(modified.Modifier) == "setting" ? FieldMode.Setting : FieldMode.Shape;
            if (role != TypeRole.Directive)
            {
                Report(SemanticRules.NotAType, entry.Value.Span, _tree.GetText(entry.Value), "`shape` and `setting` stand in the fields of `#directive`");
            }
        }

        if (fields.Find(name) is { } first)
        {
            diagnostics.Add(new TuskDiagnostic(SemanticRules.DeclaredTwice, file.Locate(entry.Key.Span), "field", name, "in the same declaration")
            {
                Related = new([new RelatedLocation(first.Location, "`" + name + "` is declared here first")]),
            });
        }
        else if (_types.Read(expression, out bool isOptional) is { } type && MayStand(type, role, mode, entry.Value))
        {
            fields.Add(new FieldDeclaration(name, type, isOptional, entry.Default?.Value, entry, file) 
            {
                Mode = mode,
                Attributes = attributes,
                IsLive = IsLive(entry.Default?.Value) || AttributeText.Of(attributes, "@" + AttributeNames.Live, _tree) is not null,
            });
        }
    }

    /// <summary>Names of other things are found by the compiler, so that they belong to what it compiles.</summary>
    private bool MayStand(DeclaredType type, TypeRole role, FieldMode? mode, ExpressionSyntax place)
    {
        bool isWrong = NameOf.IsIn(type) && (role != TypeRole.Directive || mode == FieldMode.Setting);
        if (isWrong)
        {
            Report(SemanticRules.NotAType, place.Span, _tree.GetText(place), role != TypeRole.Directive
                ? "`name(…)` and `type` stand in the fields of `#directive`" : "what it names is compiled, so that it is no `setting`");
        }

        return !isWrong;
    }

    private void Report(DiagnosticRule rule, TextSpan span, params object[] arguments) => diagnostics.Add(new TuskDiagnostic(rule, file.Locate(span), arguments));
}
