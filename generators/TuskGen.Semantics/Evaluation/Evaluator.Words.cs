using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Words that stand without quotes where they mean something else than they seem to.</summary>
internal sealed partial class Evaluator
{
    /// <summary>Of shorter words too many are near each other by chance for a warning.</summary>
    private const int ShortestTypo = 4;

    /// <summary>An unknown word that stands alone is text: enum-like words are common; the hint asks for quotes, and a warning where a name is near.</summary>
    private BoundConstant BareText(string text, TextSpan span, Scope scope)
    {
        SourceLocation place = scope.File.Locate(span);
        if (ForeignWords.MeantBy(text) is { } constant)
        {
            Report(new TuskDiagnostic(SemanticRules.YesNoIsText, place, text, constant) { Mend = new Mend("Write `" + constant + "`", span, constant) });
        }
        else if (ForeignWords.IsNumber(text))
        {
            Report(new TuskDiagnostic(SemanticRules.NoSuchNumber, place, text) { Mend = Quote(text, span) });
        }
        else
        {
            string? near = MeantBy(text, scope, out bool isLikely);
            if (near is null && ForeignWords.MisspeltFor(text) is { } misspelt)
            {
                (near, isLikely) = (misspelt, true);
            }

            string meant = near is null ? "." : "; did you mean `" + near + "`?";
            Report(new TuskDiagnostic(_binding.HasSchema || isLikely ? SemanticRules.SuspiciousBareWord : SemanticRules.BareWord, place, text, meant)
            {
                Mend = Quote(text, span),
            });
        }

        return new BoundConstant(new TuskString(text));
    }

    /// <summary>The key, or path, that an unknown word was perhaps meant to be, and whether that is likely; null for none.</summary>
    private static string? MeantBy(string word, Scope scope, out bool isLikely)
    {
        // What the word could not mean even if it were spelled so, as the key that it is the value of, was not meant.
        IEnumerable<string> names = scope.Names.Where(name => scope.Find(name, isWhole: true) is not null);
        int dot = word.IndexOf('.');
        if (dot < 0)
        {
            // Singular and plural stand beside each other in sensible documents: `role: user` and `users { … }`.
            IReadOnlyList<string> near = Near(word, names, scope);
            isLikely = near.Count > 0 && word.Length >= ShortestTypo && word + "s" != near[0] && near[0] + "s" != word;
            return near.Count == 0 ? null : near[0];
        }

        // Of a path the rest tells more than the first part: `serv.port` beside `[server]` with a `port`.
        string head = word.Substring(0, dot);
        string[] tables = [.. names.Where(name => HasMember(name, word, dot, scope))];
        IReadOnlyList<string> spelled = Near(head, tables, scope);
        string? table = spelled.Count > 0 ? spelled[0]
            : Array.Find(tables, name => name.StartsWith(head, StringComparison.OrdinalIgnoreCase) || head.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        isLikely = table is not null;
        return table is null ? null : table + word.Substring(dot);
    }

    private static bool HasMember(string name, string path, int dot, Scope scope)
    {
        int end = path.IndexOf('.', dot + 1);
        string part = end < 0 ? path.Substring(dot + 1) : path.Substring(dot + 1, end - dot - 1);
        return scope.Find(name, isWhole: false)?.Table?.Find(part) is not null;
    }

    /// <summary>`mode: production` beside `[production]` is all of that table, which is seldom meant.</summary>
    private void WarnOfWholeTable(NameSyntax name, string text, MergedEntry entry, Scope scope)
    {
        if (entry.Table is not null && ReferenceEquals(scope.Own.Raw.Expression, name))
        {
            Report(new TuskDiagnostic(SemanticRules.ValueNamesTable, scope.File.Locate(name.Span), text) { Mend = Quote(text, name.Span) });
        }
    }

    /// <summary><c>$name</c> in a string where the base defines no such global is text: certainly so only where nothing seems to be meant by it.</summary>
    private void ReportDollarText(string written, string name, TextSpan span, StringSyntax text, Scope scope)
    {
        SourceLocation place = scope.File.Locate(span);
        bool isGlobal = scope.Table.Document.FindGlobal(name) is not null;
        bool isDefined = isGlobal || scope.Find(name, isWhole: false) is not null;
        IReadOnlyList<string> found = isDefined ? [] : Near(name, scope.Table.Document.Globals.Select(static global => global.Key), scope);
        string? near = found.Count == 0 ? null : found[0];
        if (isDefined)
        {
            // Within braces a bare name is a key: a global, which a peanut or overlay defines, keeps its `$` there.
            string hole = "${" + (isGlobal ? written : name) + "}";
            Report(new TuskDiagnostic(SemanticRules.SuspiciousDollar, place, written, "write `" + hole + "` to insert the value, or `\\" + written + "` for the text.")
            {
                Mend = new Mend("Write `" + hole + "`", span, hole),
            });
        }
        else if (near is not null)
        {
            Report(new TuskDiagnostic(near.Length < ShortestTypo ? SemanticRules.DollarIsText : SemanticRules.SuspiciousDollar, place, written,
                "did you mean `$" + near + "`?") { Mend = new Mend("Write `$" + near + "`", span, "$" + near) });
        }
        else if (span.Length < text.Span.Length - 2)
        {
            // Braces around a name that is not in scope would be an error: what is text among other text is left as it is.
            Report(new TuskDiagnostic(SemanticRules.DollarIsText, place, written,
                "write `\\" + written + "` if text is meant, or define the global."));
        }
        else
        {
            Report(new TuskDiagnostic(SemanticRules.SuspiciousDollar, place, written, "write `\\" + written + "` if text is meant, or define the global.")
            {
                Mend = new Mend("Write `\\" + written + "`", span, "\\" + written),
            });
        }
    }

    /// <summary>Numbers that are written with a hyphen elsewhere are ranges here.</summary>
    private void WarnOfHyphen(string source, IntRange value, TextSpan span, Scope scope)
    {
        if (source.IndexOf('-') > 0 && HyphenatedKeys.Contains(LastWordOf(scope.Own.Key)))
        {
            Report(new TuskDiagnostic(SemanticRules.HyphenIsRange, scope.File.Locate(span), scope.Own.Key, source, value) { Mend = Quote(source, span) });
        }
    }

    private static readonly HashSet<string> HyphenatedKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "phone", "telephone", "tel", "mobile", "fax", "zip", "zipcode", "postcode", "date", "isbn", "iban", "ssn", "serial", "sku", "id",
    };

    private static string LastWordOf(string key) => key.Substring(key.LastIndexOfAny(['_', '-']) + 1).TrimEnd('s');
}
