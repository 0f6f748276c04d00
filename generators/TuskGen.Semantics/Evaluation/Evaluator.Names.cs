using TuskGen.Syntax;

namespace TuskGen.Semantics;

internal sealed partial class Evaluator
{
    private BoundValue EvaluateName(NameSyntax name, Scope scope, NamePosition position)
    {
        string text = scope.File.Tree.GetText(name.Token);
        bool isWhole = position != NamePosition.Operand;
        int dot = text.IndexOf('.');
        if (scope.Find(text, isWhole) is { } entry)
        {
            if (position == NamePosition.Element && entry.Table is not null)
            {
                Report(new TuskDiagnostic(SemanticRules.ElementNamesTable, scope.File.Locate(name.Span), text) { Mend = Quote(text, name.Span) });
                return new BoundConstant(new TuskString(text));
            }

            WarnOfWholeTable(name, text, entry, scope);
            return Force(entry);
        }

        if (dot > 0 && scope.Find(text.Substring(0, dot), isWhole: false) is { } head)
        {
            return FollowPath(head, text, dot, name.Span, scope);
        }

        if (FindGluedMinus(text, scope) is var minus and > 0)
        {
            string spaced = text.Substring(0, minus) + " - " + text.Substring(minus + 1);
            return Report(new TuskDiagnostic(SemanticRules.GluedMinus, scope.File.Locate(name.Span), text, text.Substring(0, minus), spaced)
            {
                Mend = new Mend("Write `" + spaced + "`", name.Span, spaced),
            });
        }

        return position == NamePosition.Operand ? ReportUnknownName(text, name.Span, scope) : BareText(text, name.Span, scope);
    }

    /// <summary>The nearest names, for the first of a document's mistakes only: each looks at every name in scope.</summary>
    private static IReadOnlyList<string> Near(string name, IEnumerable<string> candidates, Scope scope) =>
        scope.Table.Document.TakeProposal() ? NearestName.FindAll(name, candidates, 3) : [];

    private BoundError ReportUnknownName(string text, TextSpan span, Scope scope)
    {
        int dot = text.IndexOf('.');
        string name = dot < 0 ? text : text.Substring(0, dot);

        if (name == scope.Own.Key && scope.Own.DisplayName[0] != '$')
        {
            return Report(SemanticRules.UnknownName, scope.File, span, name, "here it would refer to itself, and no value can be made from itself; write a value, or the name of another key.");
        }

        if (IsLost(name, scope))
        {
            return BoundError.Instance;
        }

        // What could not be meant even if it were spelled so, as the key that it is the value of, is not proposed.
        IReadOnlyList<string> near = Near(name, scope.Names.Where(known => scope.Find(known, isWhole: false) is not null), scope);
        string proposal = near.Count > 0 ? "did you mean " + string.Join(" or ", near.Select(static found => "`" + found + "`")) + "?"
            : ForeignWords.MeantBy(text) is not null ? "the constants are `true`, `false` and `null`."
            : IsVariableName(text) ? "write `" + Variable(text) + "` for the environment variable, or quote it if it is text."
            : IsHole(span, scope) ? "`${…}` in double quotes puts a value in: write `\\${` for the text, or use single quotes."
            : "quote it if it is text.";
        return Report(new TuskDiagnostic(SemanticRules.UnknownName, scope.File.Locate(span), name, proposal)
        {
            Mend = near.Count > 0 ? new Mend("Write `" + near[0] + "`", new TextSpan(span.Start, name.Length), near[0])
                : IsVariableName(text) ? new Mend("Write `" + Variable(text) + "`", WithAt(span, scope), Variable(text))
                : null,
        });
    }

    /// <summary>Whether a name is all that a hole of a text holds.</summary>
    private static bool IsHole(TextSpan span, Scope scope)
    {
        string content = scope.File.Tree.Text.Content;
        return span.Start >= 2 && span.End < content.Length && content[span.Start - 2] == '$' && content[span.Start - 1] == '{' && content[span.End] == '}';
    }

    /// <summary>The value at the end of a path whose first part is known: through tables without evaluating the rest of them.</summary>
    private BoundValue FollowPath(MergedEntry entry, string path, int dot, TextSpan span, Scope scope)
    {
        while (dot >= 0)
        {
            int next = path.IndexOf('.', dot + 1);
            string part = next < 0 ? path.Substring(dot + 1) : path.Substring(dot + 1, next - dot - 1);
            var partSpan = new TextSpan(span.Start + dot + 1, part.Length);
            if (entry.Table is { } table)
            {
                if (table.Find(part) is not { } found)
                {
                    return ReportUnknownMember(part, partSpan, entry.DisplayName, table.Entries.Select(static each => each.Key), scope);
                }

                entry = found;
                dot = next;
                continue;
            }

            BoundValue value = Force(entry);
            while (dot >= 0)
            {
                next = path.IndexOf('.', dot + 1);
                part = next < 0 ? path.Substring(dot + 1) : path.Substring(dot + 1, next - dot - 1);
                value = MemberOf(value, part, new TextSpan(span.Start + dot + 1, part.Length), path.Substring(0, dot), null, scope);
                dot = next;
            }

            return value;
        }

        return Force(entry);
    }

    /// <summary>Whether a name that is unknown may be that of a key whose line has an error, which has been reported.</summary>
    private static bool IsLost(string name, Scope scope)
    {
        IReadOnlyList<SourceFile> files = scope.Table.Document.Files.All;
        for (int index = 0; index < files.Count; index++)
        {
            if (files[index].LostNames.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private BoundError ReportUnknownMember(string name, TextSpan span, string target, IEnumerable<string> keys, Scope scope)
    {
        if (IsLost(name, scope))
        {
            return BoundError.Instance;
        }

        IReadOnlyList<string> near = Near(name, keys, scope);
        string proposal = near.Count > 0 ? "did you mean " + string.Join(" or ", near.Select(static found => "`" + found + "`")) + "?"
            : keys.Any() ? "it has " + string.Join(", ", keys.Take(8).Select(static key => "`" + key + "`")) + (keys.Skip(8).Any() ? ", …." : ".")
                : "it is empty.";
        return Report(new TuskDiagnostic(SemanticRules.UnknownMember, scope.File.Locate(span), target, name, proposal)
        {
            Mend = near.Count == 0 ? null : new Mend("Write `" + near[0] + "`", span, near[0]),
        });
    }

    private BoundValue EvaluateAtName(AtNameSyntax name, Scope scope)
    {
        string text = scope.File.Tree.GetText(name.Token).Substring(1);
        TextSpan span = TextSpan.FromBounds(name.Start + 1, name.End);
        if (text.StartsWith("env.", StringComparison.Ordinal))
        {
            return ReadMember(text.Substring(4), name, scope);
        }

        int dot = text.IndexOf('.');
        if (text.StartsWith("request.", StringComparison.Ordinal) || (text == "request" && scope.Find(text, isWhole: true) is null))
        {
            return ReadRequest(text, name, scope);
        }

        if (scope.Find(text, isWhole: true) is { } entry)
        {
            return Force(entry);
        }

        if (dot > 0 && scope.Find(text.Substring(0, dot), isWhole: false) is { } head)
        {
            return FollowPath(head, text, dot, span, scope);
        }

        if (DocumentOperator.TryRead(scope.File.Tree.Text.Content, name.Token, out string file, out _))
        {
            return Report(SemanticRules.DocumentOperatorUse, scope.File, name.Span, "@" + text, file);
        }

        if (FindOperator(text, scope) is { } known)
        {
            return Report(new TuskDiagnostic(SemanticRules.OperatorWithoutCall, scope.File.Locate(name.Span), text, known.Text)
            {
                Mend = known.Fewest == 0 ? new Mend("Write `@" + text + "()`", new TextSpan(name.End, 0), "()") : null,
            });
        }

        return ReportUnknownName(text, span, scope);
    }

    /// <summary><c>@env.NAME</c>: one name, which cannot hold a dot.</summary>
    private BoundValue ReadMember(string variable, AtNameSyntax name, Scope scope)
    {
        if (variable.IndexOf('.') < 0)
        {
            return ReadVariable(variable, null, scope.File, name.Span, scope);
        }

        string written = "@env(\"" + variable + "\")";
        return Report(new TuskDiagnostic(SemanticRules.VariableMember, scope.File.Locate(name.Span), variable, written)
        {
            Mend = new Mend("Write `" + written + "`", name.Span, written),
        });
    }

    /// <summary><c>@request.member</c>; where no request is answered it is an error, which a key of that name may explain.</summary>
    private BoundValue ReadRequest(string text, AtNameSyntax name, Scope scope)
    {
        if (IsApiFile(scope.File))
        {
            return new BoundLive(new LiveCall(OperatorRegistry.Request, [new LoadConstant(new TuskString(text.Length > 8 ? text.Substring(8) : ""))]), null);
        }

        bool isKey = scope.Find("request", isWhole: false) is not null;
        return Report(new TuskDiagnostic(SemanticRules.RequestOutsideApi, scope.File.Locate(name.Span))
        {
            Mend = isKey ? new Mend("Write `" + text + "` for the key", new TextSpan(name.Start, 1), "") : null,
        });
    }

    private BoundValue EvaluateGlobal(GlobalNameSyntax global, Scope scope)
    {
        string name = scope.File.Tree.GetText(global.Name).TrimStart('$');
        if (global.IsBraced)
        {
            Report(new TuskDiagnostic(SemanticRules.BracedName, scope.File.Locate(global.Span), name)
            {
                Mend = new Mend("Take the braces off", global.Span, scope.Table.Document.FindGlobal(name) is null ? name : "$" + name),
            });
        }

        if (scope.Table.Document.FindGlobal(name) is { } found)
        {
            return Force(found);
        }

        if (global.IsBraced)
        {
            int dot = name.IndexOf('.');
            return scope.Find(name, isWhole: true) is { } entry ? Force(entry)
                : dot > 0 && scope.Find(name.Substring(0, dot), isWhole: false) is { } head ? FollowPath(head, name, dot, global.Name.Span, scope)
                : ReportUnknownName(name, global.Name.Span, scope);
        }

        if (IsLost(name, scope))
        {
            return BoundError.Instance;
        }

        IReadOnlyList<string> near = Near(name, scope.Table.Document.Globals.Select(static each => each.Key), scope);
        bool isKey = scope.Find(name, isWhole: false) is not null;
        string proposal = near.Count > 0 ? "did you mean " + string.Join(" or ", near.Select(static each => "`$" + each + "`")) + "?"
            : isKey ? "`" + name + "` is a key: write it without `$`."
            : IsDigit(name[0]) ? "the name of a global begins with a letter; quote it if it is text (\"$" + name + "\")."
            : IsVariableName(name) ? "write `" + Variable(name) + "` for the environment variable, or define it by a line `$" + name + ": …`."
            : "define it by a line `$" + name + ": …`.";
        return Report(new TuskDiagnostic(SemanticRules.UnknownGlobal, scope.File.Locate(global.Span), name, proposal)
        {
            Mend = near.Count > 0 ? new Mend("Write `$" + near[0] + "`", global.Span, "$" + near[0])
                : isKey ? new Mend("Take the `$` off", global.Span, name)
                : IsDigit(name[0]) ? Quote("$" + name, global.Span)
                : IsVariableName(name) ? new Mend("Write `" + Variable(name) + "`", global.Span, Variable(name))
                : null,
        });
    }

    /// <summary>The span of a name, with the <c>@</c> before it.</summary>
    private static TextSpan WithAt(TextSpan name, Scope scope) =>
        name.Start > 0 && scope.File.Tree.Text.Content[name.Start - 1] == '@' ? TextSpan.FromBounds(name.Start - 1, name.End) : name;

    /// <summary>Whether a name is written as those of environment variables are.</summary>
    private static bool IsVariableName(string name) => name.Length > 1 && !IsDigit(name[0]) && name.All(static c => c is (>= 'A' and <= 'Z') or '_' || IsDigit(c));

    private static string Variable(string name) => "@env(\"" + name + "\")";

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Where a word is a key, a hyphen and a number or another key, it was meant as a subtraction; then the hyphen's index.</summary>
    private static int FindGluedMinus(string text, Scope scope)
    {
        for (int at = text.IndexOf('-'); at > 0 && at + 1 < text.Length; at = text.IndexOf('-', at + 1))
        {
            string right = text.Substring(at + 1);
            if (IsKnown(text.Substring(0, at), scope) && (right.All(static c => c is >= '0' and <= '9') || IsKnown(right, scope)))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsKnown(string path, Scope scope)
    {
        int dot = path.IndexOf('.');
        return scope.Find(dot < 0 ? path : path.Substring(0, dot), isWhole: dot < 0) is not null;
    }

    private static Mend Quote(string text, TextSpan span) => new("Quote it", span, "\"" + text + "\"");
}
