using System.Globalization;

namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>Text from outside, which the load reads.</summary>
/// <param name="program">The compiled document.</param>
internal abstract class TextDoor(IVerdictProgram program) : IDoor
{
    public abstract string Name { get; }

    public Verdict?[] Judge(TypedPair[] row)
    {
        bool[] isExpressible = [.. row.Select(static (pair, number) => Texts(pair, VerdictSchema.Key(number)) is not null)];
        ILookup<int, TuskFailure> failures = program.Failures(ContextOf(row)).ToLookup(static failure => KeyOf(failure.Path));
        TypedPair?[] taken = [.. row.Select((pair, number) => failures[number].Any() ? null : pair)];
        Dictionary<string, string> values = program.Values(program.Load(ContextOf(taken)));
        return
        [
            .. isExpressible.Select((can, number) => !can ? null
                : failures[number].Any() ? Verdict.Refused(failures[number].Select(static failure => failure.Id.Length > 0 ? failure.Id : failure.Message))
                : new Verdict("", values.GetValueOrDefault(VerdictSchema.Key(number)))),
        ];
    }

    /// <summary>The context that sets what can be set here of the pairs.</summary>
    public TuskContext ContextOf(TypedPair?[] row) => Context([.. row.SelectMany(static (pair, number) => pair is null ? [] : Texts(pair, VerdictSchema.Key(number)) ?? [])]);

    /// <summary>The number of the key that a path leads to or under.</summary>
    public static int KeyOf(string path) => int.Parse(path.Split(':')[0][1..], CultureInfo.InvariantCulture);

    /// <summary>The context that has these settings.</summary>
    protected abstract TuskContext Context(IReadOnlyList<(string Path, string Text)> settings);

    /// <summary>The settings that say the same as a document; null where none do.</summary>
    private static List<(string Path, string Text)>? Texts(TypedPair pair, string path)
    {
        // Elements that may be anything, or are hidden, cannot be told one by one from outside: the load says so.
        if (pair.Case is { Element: TuskKind.Any or TuskKind.Secret, IsCollection: true })
            return null;

        List<(string, string)> settings = [];
        return Add(pair.Case.Element, pair.Value, path, settings) && settings.Count > 0 ? settings : null;
    }

    private static bool Add(TuskKind kind, Written value, string path, List<(string, string)> settings)
    {
        switch (value)
        {
            case WrittenScalar scalar when TextOf(kind, scalar) is { } text:
                settings.Add((path, text));
                return true;
            case WrittenList list:
                return list.Items.Select((item, index) => Add(kind, item, path + ":" + index, settings)).All(static added => added);
            case WrittenMap map:
                return map.Entries.All(entry => Add(kind, entry.Value, path + ":" + entry.Key, settings));
            default:
                return false;
        }
    }

    /// <summary>
    /// What stands in quotes in a document is text from outside without them. A literal is its own text, where the type has literals at all: outside nothing else tells
    /// the number 42 from the text 42, nor 1000 from a size.
    /// </summary>
    private static string? TextOf(TuskKind kind, WrittenScalar value)
    {
        if (kind == TuskKind.Any)
            return !value.IsQuoted ? value.Text : UntypedText.Read(value.Text) is TuskString text && text.Value == value.Text ? value.Text : Wrapped(value.Text);
        if (value.IsQuoted)
            return value.Text;

        // Digits that no literal can have, and dots between nothing, are refused before anybody asks for their type.
        if (value.Text == ".." || !Literals.TryRead(value.Text, 0, value.Text.Length, out _) && kind != TuskKind.Bool)
            return null;

        bool isNumber = TextConversion.TryConvert(value.Text, TuskKind.Decimal, out _, out _);
        return kind switch
        {
            TuskKind.Int or TuskKind.Long or TuskKind.Float or TuskKind.Decimal or TuskKind.Bool => value.Text,
            TuskKind.Duration or TuskKind.Size or TuskKind.Percent or TuskKind.Range => isNumber ? null : value.Text,
            TuskKind.Version => isNumber ? null : value.Text,
            _ => null,
        };
    }

    private static string? Wrapped(string text) => text.Contains('"', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal) ? null : "\"" + text + "\"";
}
