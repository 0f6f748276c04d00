using TuskGen.Syntax;

namespace TuskGen.Semantics;

internal sealed partial class Evaluator
{
    private static readonly BoundConstant NoMessage = new(new TuskString("the assertion does not hold"));
    private readonly HashSet<(MergedTable Table, CallSyntax Call)> _asserted = [];
    private readonly List<(DocumentScope Document, BoundAssertion Assertion)> _assertions = [];

    /// <summary>The assertions that were met in a document and are left for the load.</summary>
    public IReadOnlyList<BoundAssertion> AssertionsOf(DocumentScope document) =>
        [.. _assertions.Where(met => ReferenceEquals(met.Document, document)).Select(static met => met.Assertion)];

    /// <summary>Evaluates what stands alone in a table and the tables in it: assertions, and operators that give no value.</summary>
    public void CheckStanding(MergedTable table)
    {
        var pending = new Stack<MergedTable>();
        pending.Push(table);
        while (pending.Count > 0)
        {
            MergedTable current = pending.Pop();
            foreach (StandingOperator standing in current.Operators)
            {
                CheckStanding(standing, current);
            }

            foreach (MergedEntry entry in current.Entries)
            {
                if (entry.Table is { } inner)
                {
                    pending.Push(inner);
                }

                foreach (MergedTable element in entry.Elements ?? [])
                {
                    pending.Push(element);
                }
            }
        }
    }

    /// <summary>Evaluates the settings that nearer layers replaced everywhere: they count for the shape.</summary>
    public void CollectOverridden(MergedTable table, HashSet<RawEntry> contributed, ShapeCollector shapes)
    {
        var pending = new Stack<MergedTable>();
        pending.Push(table);
        while (pending.Count > 0)
        {
            MergedTable current = pending.Pop();
            foreach (MergedEntry entry in current.Entries)
            {
                contributed.Add(entry.Raw);
                for (MergedEntry? below = entry.Below; below is not null; below = below.Below)
                {
                    if (below.Table is null && contributed.Add(below.Raw))
                    {
                        shapes.AddOverridden(below, Force(below));
                    }
                }

                if (entry.Table is { } inner)
                {
                    pending.Push(inner);
                }
            }
        }
    }

    private void CheckStanding(StandingOperator standing, MergedTable table)
    {
        SourceFile file = standing.File;
        var raw = new RawEntry(SourceText.Of(standing.Statement, file.Tree), standing.Statement.Span, standing.Statement, RawKind.Value);
        var scope = new Scope(table, new MergedEntry(table.Document, table, raw, file), file);
        switch (standing.Statement.Call)
        {
            case CallSyntax { Callee: AtNameSyntax name } call when file.Tree.GetText(name.Token) == "@assert":
                CheckAssertion(call, name.Span, scope, standing);
                break;
            case CallSyntax call:
                Evaluate(call, scope, NamePosition.Whole);
                break;
            case AtNameSyntax name:
                ReportNameAlone(name, file.Tree.GetText(name.Token), file);
                break;
        }
    }

    private void ReportNameAlone(AtNameSyntax name, string text, SourceFile file)
    {
        string? nearest = NearestName.Find(text.Substring(1), AttributeNames.All);
        string proposal = nearest is null ? "give it a key (`key: " + text + "`)." : "did you mean `@" + nearest + "`?";
        Report(new TuskDiagnostic(SemanticRules.NameAlone, file.Locate(name.Span), text, proposal)
        {
            Mend = nearest is null ? null : new Mend("Write `@" + nearest + "`", name.Span, "@" + nearest),
        });
    }

    private void CheckAssertion(CallSyntax call, TextSpan span, Scope scope, StandingOperator standing)
    {
        SourceLocation place = standing.Declared is null ? scope.File.Locate(call.Span) : scope.Table.Place;
        if (MatchArguments(call, OperatorRegistry.Assert, span, scope) is not { } arguments)
        {
            return;
        }

        ExpressionSyntax condition = arguments[0]!;
        BoundValue value = Evaluate(condition, scope, NamePosition.Operand);
        BoundValue message = arguments[1] is { } text ? Evaluate(text, scope, NamePosition.Whole) : NoMessage;
        TuskValue? sample = SampleOf(value, out bool isExact);
        if (value.HasError || message.HasError)
        {
            return;
        }

        if (value.Phase == ValuePhase.Live || message.Phase == ValuePhase.Live)
        {
            Report(SemanticRules.LiveAssertion, scope.File, call.Span, Source(value.Phase == ValuePhase.Live ? condition : arguments[1]!, scope));
        }
        else if (sample is not (null or TuskBool))
        {
            Report(SemanticRules.ConditionNotBool, scope.File, condition.Span, Source(condition, scope), ValueKindNames.WithArticle(sample.TypeName));
        }
        else if (isExact && sample is TuskBool { Value: false })
        {
            string said = SecretHiding.TextOf(SecretHiding.Hide(ToLoad(message))) ?? NoMessage.Value.ToText();
            SourceLocation written = scope.File.Locate(call.Span);
            Report(new TuskDiagnostic(SemanticRules.AssertionFailed, place, said, Source(condition, scope), Show(PartsOf(condition, scope)))
            {
                Related = place == written ? default : new([new RelatedLocation(written, "the assertion is declared here")]),
            });
        }
        else if (value is BoundLoad && _unreached == 0 && _needed is null && !IsGeneral(standing) && _asserted.Add((scope.Table, call)))
        {
            AssertionPart[] parts = [.. PartsOf(condition, scope).Select(static part => new AssertionPart(part.Name, ToLoad(part.Value)))];
            _assertions.Add((scope.Table.Document, new BoundAssertion(ToLoad(value), SecretHiding.Hide(ToLoad(message)), Source(condition, scope),
                place, scope.Table.Path, parts)));
        }
    }

    /// <summary>Whether the records of the table's type check it themselves.</summary>
    private bool IsGeneral(StandingOperator standing) => standing.Declared is { } type && _binding.Assertions.Of(type, standing.Statement, standing.File) is not null;

    /// <summary>An assertion as a check of any record of a type; null where it needs more than the record's keys.</summary>
    public RecordAssertion? Generalise(CallSyntax call, MergedTable table, SourceFile file)
    {
        var raw = new RawEntry("", call.Span, call, RawKind.Value);
        var scope = new Scope(table, new MergedEntry(table.Document, table, raw, file), file);
        if (MatchArguments(call, OperatorRegistry.Assert, call.Span, scope) is not { } arguments)
        {
            return null;
        }

        BoundValue value = Evaluate(arguments[0]!, scope, NamePosition.Operand);
        BoundValue message = arguments[1] is { } text ? Evaluate(text, scope, NamePosition.Whole) : NoMessage;
        if (value is not BoundLoad || message.Phase is ValuePhase.Error or ValuePhase.Live || !IsOfFields(ToLoad(value)) || !IsOfFields(ToLoad(message)))
        {
            return null;
        }

        AssertionPart[] parts =
            [.. PartsOf(arguments[0]!, scope).Where(static part => IsOfFields(ToLoad(part.Value)))
                .Select(static part => new AssertionPart(part.Name, ToLoad(part.Value)))];
        return new RecordAssertion(Source(arguments[0]!, scope), ToLoad(value), SecretHiding.Hide(ToLoad(message)), parts);
    }

    /// <summary>Whether an expression needs nothing but a record's keys.</summary>
    private static bool IsOfFields(LoadExpression expression) =>
        expression is not (LoadCall or LoadReference or LiveCall or LiveReference or LoadField { Declared: LiveShape }) && expression.Parts.All(IsOfFields);

    /// <summary>What an assertion's failure shows: the values of the names in its condition, and of what it asks at load; secrets are left out.</summary>
    private List<(string Name, BoundValue Value)> PartsOf(ExpressionSyntax condition, Scope scope)
    {
        var parts = new List<(string Name, BoundValue Value)>();
        var pending = new Stack<SyntaxNode>();
        pending.Push(condition);
        while (pending.Count > 0 && parts.Count < 8)
        {
            SyntaxNode node = pending.Pop();
            bool isAsked = node is CallSyntax { Callee: AtNameSyntax operatorName } && scope.File.Tree.GetText(operatorName.Token) is "@env" or "@feature" or "@file";
            if (isAsked || node is NameSyntax or GlobalNameSyntax or AtNameSyntax)
            {
                _unreached++;
                BoundValue value = Evaluate((ExpressionSyntax)node, scope, NamePosition.Operand);
                _unreached--;
                string name = Source(node, scope);
                if (value.Phase is ValuePhase.Constant or ValuePhase.Load && !value.IsSecret && !parts.Exists(part => part.Name == name))
                {
                    parts.Add((name, value));
                }
            }

            for (int index = node.ChildCount - 1; !isAsked && index >= 0; index--)
            {
                SyntaxNode child = node.GetChild(index);
                if (node is not CallSyntax call || !ReferenceEquals(child, call.Callee))
                {
                    pending.Push(child);
                }
            }
        }

        return parts;
    }

    /// <summary>The parts of a condition that is false, with every default, as <c>high = 2, low = 5</c>.</summary>
    private static string Show(List<(string Name, BoundValue Value)> parts)
    {
        var shown = new List<string>(parts.Count);
        foreach ((string name, BoundValue value) in parts)
        {
            if (SampleOf(value, out bool isExact) is { } sample && isExact)
            {
                string written = sample.ElementCount > 8 ? ValueKindNames.WithArticle(sample.TypeName) : sample.ToString();
                shown.Add(name + " = " + (written.Length > 40 ? written.Substring(0, 39) + "…" : written));
            }
        }

        return shown.Count == 0 ? "" : " where " + string.Join(", ", shown);
    }
}
