using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Reads the line of an <c>#operator</c>. Names of types are looked up later, when every file is known.</summary>
internal sealed class OperatorReader(SourceFile file, List<TuskDiagnostic> diagnostics)
{
    private const string PhaseLabel = "phase";
    private const string OnlyPhase = "nothing but `phase: load` or `phase: live` behind its result";
    private static readonly string[] Phases = ["load", "live"];
    private readonly SyntaxTree _tree = file.Tree;
    private readonly TypeExpressionReader _types = new(file, diagnostics);

    /// <summary>The operator; null where it is none, which is reported.</summary>
    public OperatorDeclaration? Read(DirectiveSyntax directive, IReadOnlyList<ExpressionSyntax> attributes)
    {
        if (directive.Header.Count == 0 ||
            directive.Header[0] is not { Name.IsMissing: true, Value: CallSyntax { Callee: NameSyntax callee } call } ||
            !IsName(_tree.GetText(callee)))
        {
            Report(SemanticRules.DirectiveArgument, directive.HeaderSpan(), "operator", KnownDirectives.ArgumentOf("operator")!);
            return null;
        }

        string name = _tree.GetText(callee);
        if (OperatorRegistry.Find(name) is not null || RefusedOperators.InsteadOf(name) is not null)
        {
            Report(SemanticRules.BuiltInOperator, callee.Span, name);
            return null;
        }

        int before = diagnostics.Count;
        IReadOnlyList<OperatorParameterDeclaration> parameters = ReadParameters(call, name);
        DeclaredType? result = ReadResult(directive, call, out bool isNullable);
        OperatorPhase phase = ReadPhase(directive, name);

        // A call of one that is half known would be judged by what nobody wrote.
        return diagnostics.Count > before || result is null ? null
            : new OperatorDeclaration(name, phase, parameters, result, isNullable, directive, file) { Attributes = attributes };
    }

    private List<OperatorParameterDeclaration> ReadParameters(CallSyntax call, string name)
    {
        var parameters = new List<OperatorParameterDeclaration>(call.Arguments.Count);
        OperatorParameterDeclaration? optional = null;
        foreach (ArgumentSyntax argument in call.Arguments)
        {
            string label = argument.Name.IsMissing ? "" : _tree.GetText(argument.Name);
            if (!IsName(label))
            {
                Report(SemanticRules.NotAParameter, argument.Span, _tree.GetText(argument));
                continue;
            }

            if (parameters.Find(known => known.Name == label) is { } first)
            {
                diagnostics.Add(new TuskDiagnostic(SemanticRules.DeclaredTwice, file.Locate(argument.Name.Span), "parameter", label, "in `#operator " + name + "`")
                {
                    Related = new([new RelatedLocation(file.Locate(first.Syntax.Name.Span), "`" + label + "` is declared here first")]),
                });
                continue;
            }

            if (_types.Read(argument.Value, out bool isNullable) is not { } type)
            {
                continue;
            }

            var parameter = new OperatorParameterDeclaration(label, type, isNullable, argument.Default?.Value, argument);
            if (optional is not null && !parameter.IsOptional)
            {
                Report(SemanticRules.RequiredBehindOptional, argument.Name.Span, label, optional.Name);
            }

            optional = parameter.IsOptional ? parameter : optional;
            parameters.Add(parameter);
        }

        return parameters;
    }

    private DeclaredType? ReadResult(DirectiveSyntax directive, CallSyntax call, out bool isNullable)
    {
        isNullable = false;
        ArgumentSyntax? result = directive.Header.Count > 1 ? directive.Header[1] : null;
        if (result is null || !result.Name.IsMissing || _tree.Text.Content[result.Start] != ':' || result.Value is ErrorExpressionSyntax)
        {
            diagnostics.Add(new TuskDiagnostic(SemanticRules.OperatorResultMissing, file.Locate(call.Span), _tree.GetText(call))
            {
                Mend = new Mend("Write `: string`", new TextSpan(call.End, 0), ": string"),
            });
            return null;
        }

        return _types.Read(result.Value, out isNullable);
    }

    private OperatorPhase ReadPhase(DirectiveSyntax directive, string name)
    {
        OperatorPhase phase = OperatorPhase.Load;
        bool isSaid = false;
        for (int index = 1; index < directive.Header.Count; index++)
        {
            ArgumentSyntax word = directive.Header[index];
            if (word.Name.IsMissing)
            {
                // The result, or what is reported as none.
                if (index > 1)
                {
                    Report(SemanticRules.DirectiveArgument, word.Span, "operator " + name, OnlyPhase);
                }

                continue;
            }

            string label = _tree.GetText(word.Name);
            if (label != PhaseLabel || isSaid)
            {
                Report(SemanticRules.DirectiveArgument, word.Span, "operator " + name, isSaid && label == PhaseLabel ? "one `phase:`" : OnlyPhase);
                continue;
            }

            isSaid = true;
            phase = ReadPhase(word.Value, name);
        }

        return phase;
    }

    private OperatorPhase ReadPhase(ExpressionSyntax value, string name)
    {
        string text = _tree.GetText(value);
        switch (text)
        {
            case "load":
                return OperatorPhase.Load;
            case "live":
                return OperatorPhase.Live;
            case "constant":
                const string Instead = "the compiler cannot run your C#: write `phase: load`, and it is computed when the configuration is loaded.";
                Refuse(value, name, text, Instead, new Mend("Write `load`", value.Span, "load"));
                break;
            case "request":
                Refuse(value, name, text, "operators of a request are not built yet: write `phase: live` for one that is computed when the program asks.", null);
                break;
            default:
                string? near = NearestName.Find(text, Phases);
                string advice = near is null ? "the phases are `load` and `live`." : "did you mean `" + near + "`?";
                Refuse(value, name, text, advice, near is null ? null : new Mend("Write `" + near + "`", value.Span, near));
                break;
        }

        return OperatorPhase.Load;
    }

    private void Refuse(ExpressionSyntax value, string name, string phase, string advice, Mend? mend) =>
        diagnostics.Add(new TuskDiagnostic(SemanticRules.OperatorPhaseRefused, file.Locate(value.Span), name, phase, advice) { Mend = mend });

    /// <summary>A letter, then letters, digits and <c>_</c>: what stands behind the <c>@</c> of a call, and is a name in C# too.</summary>
    private static bool IsName(string text) =>
        text.Length is > 0 and <= PropertyNames.Longest && char.IsLetter(text[0]) && text.All(static character => char.IsLetterOrDigit(character) || character == '_');

    private void Report(DiagnosticRule rule, TextSpan span, params object[] arguments) => diagnostics.Add(new TuskDiagnostic(rule, file.Locate(span), arguments));
}
