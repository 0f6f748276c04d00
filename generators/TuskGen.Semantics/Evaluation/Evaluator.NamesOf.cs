using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Texts in directives that name another use, or a type: what they name must be there.</summary>
internal sealed partial class Evaluator
{
    private BoundValue CheckName(BoundValue value, NameOf names, Scope scope, TextSpan span, ExpressionSyntax? syntax)
    {
        if (value.Constant is not TuskString { Value: var name })
        {
            return value;
        }

        string[] known = [.. KnownNames(names, scope)];
        if (known.Contains(name))
        {
            return value;
        }

        string? near = NearestName.Find(name, known);
        const int Shown = 8;
        string advice = near is not null ? "did you mean `" + near + "`?"
            : known.Length == 0 ? "there is none."
            : known.Length <= Shown ? "it must be " + string.Join(" or ", known.Select(static one => "`" + one + "`")) + "."
            : "name one of the " + known.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + " that there are.";
        return Report(new TuskDiagnostic(SemanticRules.NameOfNothing, scope.Own.Locate(span), scope.DisplayName, name, names.Noun, advice)
        {
            Mend = near is null || syntax is not (StringSyntax or NameSyntax) ? null : new Mend("Write `" + near + "`", span, syntax is NameSyntax ? near : "\"" + near + "\""),
        });
    }

    private static IEnumerable<string> KnownNames(NameOf names, Scope scope) => names.Directive is { } directive
        ? scope.Table.Document.Root.Find(directive) is { IsDirective: true, Table: { } uses } ? uses.Entries.Select(static use => use.Key) : []
        : (scope.Types?.Names ?? []).Concat(TypeExpressionReader.Scalars);
}
