using TuskGen.Syntax;

namespace TuskGen.Semantics;

internal sealed partial class Evaluator
{
    private BoundValue EvaluateCall(CallSyntax call, Scope scope)
    {
        switch (call.Callee)
        {
            case AtNameSyntax at when DocumentOperator.TryRead(scope.File.Tree.Text.Content, at.Token, out string file, out string method):
                return GetFromDocument(call, at, file, method, scope);
            case AtNameSyntax at when DocumentOperator.TryReadWithoutExtension(scope.File.Tree.Text.Content, at.Token, out string lacking) && _binding.HasDocument(lacking, scope.File):
                string meant = "@" + lacking + ".get";
                return Report(new TuskDiagnostic(SemanticRules.UnknownOperator, scope.File.Locate(at.Span), scope.File.Tree.GetText(at.Token), ": did you mean `" + meant + "`?")
                {
                    Mend = new Mend("Write `" + meant + "`", at.Span, meant),
                });
            case AtNameSyntax at:
                return CallNamed(call, scope.File.Tree.GetText(at.Token).Substring(1), at.Span, scope);
            case NameSyntax bare:
                return CallBare(call, bare, scope);
            case MemberSyntax member:
                BoundValue target = Evaluate(member.Target, scope.Untyped, NamePosition.Operand);
                return target.HasError ? BoundError.Instance
                    : Report(SemanticRules.NoMethods, scope.File, member.Name.Span, scope.File.Tree.GetText(member.Name));
            default:
                return Report(SemanticRules.TypeAsValue, scope.File, call.Span, Source(call, scope));
        }
    }

    private BoundValue CallNamed(CallSyntax call, string name, TextSpan span, Scope scope)
    {
        if (RefusedOperators.InsteadOf(name) is { } instead)
        {
            return Report(SemanticRules.RefusedOperator, scope.File, span, "@" + name, instead);
        }

        if (FindOperator(name, scope) is not { } signature)
        {
            return ReportUnknownOperator(name, span, scope);
        }

        if (MatchArguments(call, signature, span, scope) is not { } arguments)
        {
            return BoundError.Instance;
        }

        if (signature.Declaration is { } declared)
        {
            return CallDeclared(call, declared, arguments, scope);
        }

        switch (name)
        {
            case "if":
                return EvaluateConditional(call, arguments[0]!, arguments[1]!, arguments[2]!, scope);
            case "include":
                return _binding.FindIncluded(call, scope.File, scope.Table.Document) is { } included ? ForceTable(included.Root) : BoundError.Instance;
            case "assert":
                return Report(SemanticRules.AssertAsValue, scope.File, call.Span);
            case "request" when !IsApiFile(scope.File):
                return Report(SemanticRules.RequestOutsideApi, scope.File, span);
        }

        if (signature.Name == "query" && IsBuiltText(arguments[0]!, scope, 0))
        {
            // A rule of policy: what the text is, is known all the same.
            Report(SemanticRules.BuiltSql, scope.File, arguments[0]!.Span);
        }

        return EvaluateArguments(arguments, signature, scope) is { } values ? ApplyOperator(call, signature, values, scope) : BoundError.Instance;
    }

    /// <summary>A call without <c>@</c>: of an operator it is a slip.</summary>
    private BoundValue CallBare(CallSyntax call, NameSyntax bare, Scope scope)
    {
        string name = scope.File.Tree.GetText(bare.Token);
        if (RefusedOperators.InsteadOf(name) is { } instead)
        {
            return Report(SemanticRules.RefusedOperator, scope.File, bare.Span, name + "(…)", instead);
        }

        if (FindOperator(name, scope) is not { } known)
        {
            return Enum.TryParse(name, ignoreCase: true, out TuskKind _) ? Report(SemanticRules.TypeAsValue, scope.File, call.Span, Source(call, scope))
                : ReportUnknownOperator(name, bare.Span, scope);
        }

        var mend = new Mend("Write `@" + name + "(…)`", new TextSpan(bare.Start, 0), "@");
        if (name == "env")
        {
            Report(new TuskDiagnostic(SemanticRules.EnvWithoutAt, scope.File.Locate(bare.Span)) { Mend = mend });
            return CallNamed(call, name, bare.Span, scope);
        }

        return Report(new TuskDiagnostic(SemanticRules.CallWithoutAt, scope.File.Locate(bare.Span), name, known.Text) { Mend = mend });
    }

    private BoundError ReportUnknownOperator(string name, TextSpan span, Scope scope)
    {
        // What is wrong with its declaration is reported there.
        if (scope.Types?.IsRefusedOperator(name) == true)
        {
            return BoundError.Instance;
        }

        // Alone on its line it may be an attribute of the key below.
        string[] attributes = scope.Own.Raw.Statement is OperatorStatementSyntax ? AttributeNames.All : [];
        string? nearest = NearestName.Find(name, OperatorRegistry.Names.Concat(scope.Types?.Operators.Select(static one => one.Name) ?? []).Concat(attributes));
        bool isKey = scope.Find(name.Split('.')[0], isWhole: false) is not null;
        string proposal = nearest is not null ? ": did you mean `@" + nearest + "`?"
            : isKey ? ": `" + name + "` is a key, and a key cannot be called: write `" + name + "`."
            : ".";
        bool hasAt = scope.File.Tree.Text.Content[span.Start] == '@';
        return Report(new TuskDiagnostic(SemanticRules.UnknownOperator, scope.File.Locate(span), (hasAt ? "@" : "") + name, proposal)
        {
            Mend = nearest is null ? null : new Mend("Write `@" + nearest + "`", span, "@" + nearest),
        });
    }

    /// <summary>The arguments in the order of the parameters; null where they do not fit, which is reported. Left-out ones are null.</summary>
    private ExpressionSyntax?[]? MatchArguments(CallSyntax call, OperatorSignature signature, TextSpan span, Scope scope)
    {
        int count = call.Arguments.Count;
        if (count > signature.Most || count < signature.Fewest)
        {
            Report(SemanticRules.ArgumentCount, scope.File, call.Span, "@" + signature.Name, signature.CountText, CountGiven(count), signature.Text);
            return null;
        }

        var matched = new ExpressionSyntax?[Math.Max(count, signature.Parameters.Count)];
        int next = 0;
        foreach (ArgumentSyntax argument in call.Arguments)
        {
            int at = next;
            if (!argument.Name.IsMissing)
            {
                string label = scope.File.Tree.GetText(argument.Name);
                at = signature.IndexOf(label);
                if (at < 0 || matched[at] is not null)
                {
                    Report(SemanticRules.ArgumentLabel, scope.File, argument.Name.Span, "@" + signature.Name, label, signature.Text);
                    return null;
                }
            }

            matched[at] = argument.Value;
            next = at + 1;
            if (argument.Value is ErrorExpressionSyntax)
            {
                return null;
            }
        }

        for (int index = 0; index < signature.Parameters.Count; index++)
        {
            OperatorParameter parameter = signature.Parameters[index];
            if (matched[index] is null && !parameter.IsOptional && !parameter.IsVariadic)
            {
                Report(SemanticRules.ArgumentMissing, scope.File, span, "@" + signature.Name, parameter.Name, signature.Text);
                return null;
            }
        }

        return matched;
    }

    private List<BoundValue>? EvaluateArguments(ExpressionSyntax?[] arguments, OperatorSignature signature, Scope around)
    {
        var values = new List<BoundValue>(arguments.Length);
        bool isRight = true;
        for (int index = 0; index < arguments.Length; index++)
        {
            if (arguments[index] is not { } argument)
            {
                break;
            }

            // The default of a variable is what the variable must be, too.
            bool isDefault = index == 1 && signature.Name == "env";
            Scope scope = isDefault ? around : around.Untyped;
            bool isTemplate = index == 0 && signature.Name is "query" or "graphql" or "http";
            BoundValue value = argument is StringSyntax text && isTemplate ? EvaluateText(text, scope, isTemplate: true)
                : Evaluate(argument, scope, NamePosition.Whole);
            OperatorParameter parameter = signature.Parameters[Math.Min(index, signature.Parameters.Count - 1)];
            TuskValue? sample = SampleOf(value, out _);
            if (sample is not null && (sample.Kind & parameter.Kinds) == 0 && !value.HasError)
            {
                Report(SemanticRules.ArgumentKind, scope.File, argument.Span, "@" + signature.Name, parameter.Name,
                    ValueKindNames.Described(parameter.Kinds), Source(argument, scope), ValueKindNames.WithArticle(sample.TypeName));
                isRight = false;
            }

            isRight &= !value.HasError;
            values.Add(value);
        }

        return isRight ? values : null;
    }

    private BoundValue ApplyOperator(CallSyntax call, OperatorSignature signature, List<BoundValue> values, Scope scope)
    {
        ValuePhase phase = LastPhase(values);
        switch (signature.Phase)
        {
            case OperatorPhase.Constant:
                string name = signature.Name;
                if (name == "merge" && phase is ValuePhase.Load or ValuePhase.Live && MergeKnown(values) is { } merged)
                {
                    return Admit(merged, call, scope);
                }

                return Combine(
                    values,
                    call,
                    scope,
                    (arguments, hide) => OperatorRegistry.Compute(name, arguments, hide),
                    (parts, sample) => new LoadFunction(name, parts, LoadKinds.Of(signature, parts, sample)));
            case OperatorPhase.Load when signature.Name == "env":
                return values[0].Constant is TuskString { Value: var variable }
                    ? ReadVariable(variable, values.Count > 1 ? values[1] : null, scope.File, call.Span, scope)
                    : Report(SemanticRules.ArgumentNotConstant, scope.File, call.Span, "@env", "name");
            case OperatorPhase.Load:
                return MakeLoad(new LoadCall(signature, [.. values.Select(value => ToLoad(value, phase == ValuePhase.Live))], signature.Result), TypeSample.Of(signature.Result), isExact: false, call,
                    scope);
            default:
                var asked = new LiveCall(signature, [.. values.Select(static value => ToLoad(value, isInLive: true))]);
                TuskValue? initial = asked.Kind == TuskKind.Any ? null : SampleOf(values[1], out _);
                return MakeLoad(asked, initial, isExact: false, call, scope);
        }
    }

    /// <summary><c>@env(name, default)</c>: text of the default's type, or the default.</summary>
    private BoundValue ReadVariable(string name, BoundValue? fallback, SourceFile file, TextSpan span, Scope scope)
    {
        if (name.Length == 0 || name.IndexOfAny(['=', '\0']) >= 0)
        {
            return Report(SemanticRules.VariableName, file, span, name);
        }

        var nameExpression = new LoadConstant(new TuskString(name));
        TuskKind? declared = scope.Expected?.Type switch
        {
            DeclaredScalar { Kind: TuskKind.Secret } or DeclaredName => TuskKind.String,
            DeclaredScalar { Kind: not TuskKind.Any and var scalar } => scalar,
            _ => null,
        };
        if (fallback is null)
        {
            TuskKind read = declared ?? TuskKind.String;
            return new BoundLoad(new LoadCall(OperatorRegistry.Env, [nameExpression], read), TypeSample.Of(read), isExact: false);
        }

        if (fallback.HasError)
        {
            return BoundError.Instance;
        }

        if (fallback is BoundList or BoundTable or BoundConstant { Value: TuskListValue or TuskTable })
        {
            return Report(SemanticRules.ArgumentKind, file, span, "@env", "default", "a scalar or null", "it", TypePhraseOf(fallback));
        }

        if (fallback is BoundLive live)
        {
            var optional = new LoadCall(OperatorRegistry.Env, [nameExpression, new LoadConstant(TuskNull.Instance)], live.Expression.Kind);
            return ElseLive(optional, live, scope.Own.Raw.Expression!, scope);
        }

        LoadExpression expression = ToLoad(fallback);
        TuskKind kind = declared ?? (fallback.Constant is TuskNull ? TuskKind.String : expression.Kind);
        TuskValue? sample = SampleOf(fallback, out bool isExact);
        return new BoundLoad(new LoadCall(OperatorRegistry.Env, [nameExpression, expression], kind), sample, isExact);
    }

    private BoundValue GetFromDocument(CallSyntax call, AtNameSyntax callee, string file, string method, Scope scope)
    {
        string name = "@" + file + "." + method;
        if (method != "get")
        {
            return method == "set"
                ? Report(SemanticRules.RefusedOperator, scope.File, callee.Span, name, "documents do not change one another: set the key in `" + file +
                    "` itself")
                : Report(SemanticRules.DocumentOperatorUse, scope.File, callee.Span, name, file);
        }

        if (call.Arguments.Count != 1)
        {
            return Report(SemanticRules.ArgumentCount, scope.File, call.Span, name, "1 argument", CountGiven(call.Arguments.Count), name + "(path: string)");
        }

        ExpressionSyntax argument = call.Arguments[0].Value;
        BoundValue path = Evaluate(argument, scope.Untyped, NamePosition.Whole);
        if (path.HasError)
        {
            return BoundError.Instance;
        }

        if (path.Constant is not TuskString { Value: var text } || text.Length == 0)
        {
            return path.Constant is null
                ? Report(SemanticRules.ArgumentNotConstant, scope.File, argument.Span, name, "path")
                : Report(SemanticRules.ArgumentKind, scope.File, argument.Span, name, "path", "a path such as \"server.port\"", Source(argument, scope),
                    TypePhraseOf(path));
        }

        if (_binding.FindDocument(file, scope.File, callee.Span, scope.Table.Document) is not { } document)
        {
            return BoundError.Instance;
        }

        int dot = text.IndexOf('.');
        string head = dot < 0 ? text : text.Substring(0, dot);
        TextSpan inside = argument is StringSyntax ? new TextSpan(argument.Start + 1, text.Length) : argument.Span;
        return document.Root.Find(head) is not { } entry
            ? ReportUnknownMember(head, argument.Span, file, document.Root.Entries.Select(static each => each.Key), scope)
            : dot < 0 ? Force(entry) : FollowPath(entry, text, dot, inside, scope);
    }

    private static string CountGiven(int count) =>
        count == 0 ? "none is" : count == 1 ? "1 is" : count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " are";

    private static bool IsApiFile(SourceFile file) => file.Tree.Root.FileDirective is { } directive && file.Tree.GetText(directive.Name) == "#!api";
}
