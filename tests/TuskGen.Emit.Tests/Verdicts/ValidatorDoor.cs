namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>A record that code made: it holds what the load without constraints makes of the value, and is then checked. What is no value of the type cannot be in it.</summary>
internal sealed class ValidatorDoor(IVerdictProgram constrained, IVerdictProgram plain) : IDoor
{
    private readonly VariableDoor _plainDoor = new(plain, "PLAIN");

    public string Name => "validator";

    public Verdict?[] Judge(TypedPair[] row)
    {
        Verdict?[] read = _plainDoor.Judge(row);
        object values = plain.Load(_plainDoor.ContextOf([.. row.Select((pair, number) => read[number]?.Id.Length == 0 ? pair : null)]));
        object record = constrained.Load(new TuskContext());
        for (int number = 0; number < row.Length; number++)
            UserProgram.Set(record, "K" + number, UserProgram.Get(values, "K" + number));

        ILookup<int, TuskFailure> failures = constrained.Check(record).ToLookup(static failure => TextDoor.KeyOf(failure.Path));
        Dictionary<string, string> shown = constrained.Values(record);
        return
        [
            .. row.Select((pair, number) => pair.Value is WrittenNull ? Verdict.Refused(failures[number].Select(static failure => failure.Id))
                : read[number]?.Id.Length != 0 ? null
                : failures[number].Any() ? Verdict.Refused(failures[number].Select(static failure => failure.Id))
                : new Verdict("", shown.GetValueOrDefault(VerdictSchema.Key(number)))),
        ];
    }
}
