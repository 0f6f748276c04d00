using System.Globalization;

namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>A live file in the place of the document's base.</summary>
/// <param name="sources">What the program was built from.</param>
/// <param name="program">The compiled document.</param>
internal sealed class LiveDoor(TuskSources sources, IVerdictProgram program) : IDoor
{
    private readonly LiveBinder _binder = new(sources, "", "live");

    public string Name => "live edit";

    public Verdict?[] Judge(TypedPair[] row)
    {
        ILookup<int, TuskFailure> failures = Failures(row).ToLookup(static failure => LineOf(failure.Source));

        // One value that is refused keeps all the others out.
        TypedPair?[] taken = [.. row.Select((pair, number) => failures[number].Any() ? null : pair)];
        LiveState state = Bind(taken);
        Assert.Empty(state.Failures);
        Dictionary<string, string> values = program.Values(program.Load(new TuskContext { Edition = state.Edition }));
        return
        [
            .. row.Select((pair, number) => !DocumentDoor.IsExpressible(pair) ? null
                : failures[number].Any() ? Verdict.Refused(failures[number].Select(static failure => failure.Id))
                : new Verdict("", values.GetValueOrDefault(VerdictSchema.Key(number)))),
        ];
    }

    private TuskList<TuskFailure> Failures(TypedPair?[] row)
    {
        LiveState state = Bind(row);
        return state.Edition is null ? state.Failures : [];
    }

    private LiveState Bind(TypedPair?[] row) => _binder.Bind(new LiveTexts([new LiveText("app.tsk", DocumentDoor.Write(row))], "", []));

    private static int LineOf(string source)
    {
        string place = source[(source.LastIndexOf('(') + 1)..];
        return int.Parse(place[..place.IndexOf(',', StringComparison.Ordinal)], CultureInfo.InvariantCulture) - 1;
    }
}
