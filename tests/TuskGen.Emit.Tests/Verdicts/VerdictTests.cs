using Xunit.Abstractions;

namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>A value is judged alike on whichever way it comes: by the build, by the load, by an edit of a live file, and where code made the record.</summary>
public sealed class VerdictTests(ITestOutputHelper output)
{
    private const int Wanted = 5_000;

    [Fact]
    public void Five_thousand_values_of_declared_types_are_judged_alike_at_every_door()
    {
        Draws draws = new();
        IReadOnlyList<TypeCase> cases = new TypeCases(draws).Make();
        UserProgram program = UserProgram.Of(
            ("app.tsk", ""), ("app.schema.tsk", VerdictSchema.Constrained(cases)), ("plain.tsk", ""), ("plain.schema.tsk", VerdictSchema.Plain(cases)), (VerdictSchema.Shared,
                VerdictSchema.SharedText));
        IVerdictProgram app = Program(program, "App"), plain = Program(program, "Plain");
        IDoor[] doors = [new DocumentDoor(cases), new VariableDoor(app), new ArgumentDoor(app), new ValidatorDoor(app, plain), new LiveDoor(program.Sources(), app)];

        List<string> differing = [];
        Dictionary<string, int> counts = [];
        int pairs = 0;
        for (int round = 0; round < TypeCases.ValuesEach; round++)
        {
            TypedPair[] row = [.. cases.Select(one => new TypedPair(one, one.Values[round]))];
            (IDoor Door, Verdict?[] Verdicts)[] judged = [.. doors.Select(door => (door, door.Judge(row)))];
            for (int number = 0; number < row.Length; number++)
            {
                pairs++;
                (string Door, Verdict Verdict)[] said = [.. judged.Where(one => one.Verdicts[number] is not null).Select(one => (one.Door.Name, one.Verdicts[number]!))];
                foreach ((string door, Verdict verdict) in said)
                    counts[door + " " + (verdict.Id.Length == 0 ? "taken" : verdict.Id)] = counts.GetValueOrDefault(door + " " + (verdict.Id.Length == 0 ? "taken" : verdict.Id)) + 1;
                if (said.Select(static one => one.Verdict.Id).Distinct().Count() > 1 || said.Select(static one => one.Verdict.Value).OfType<string>().Distinct().Count() > 1)
                    differing.Add(row[number] + " → " + string.Join(", ", said.Select(static one => one.Door + " " + one.Verdict.Id + " " + one.Verdict.Value)));
            }
        }

        string summary = $"{pairs} pairs of {cases.Count} types, seed {draws.Seed}: " + string.Join(", ", counts.OrderBy(static one => one.Key,
            StringComparer.Ordinal).Select(static one => one.Key + " " + one.Value));
        output.WriteLine(summary);
        Assert.True(differing.Count == 0, summary + "\n" + differing.Count + " differ\n" + string.Join("\n", differing.Take(600)));
        Assert.True(pairs >= Wanted, summary);
    }

    private static IVerdictProgram Program(UserProgram program, string name) =>
        (IVerdictProgram)Activator.CreateInstance(typeof(VerdictProgram<>).MakeGenericType(program.Type("Shop." + name + "Config")), program.Document("Shop." + name + "Tsk"))!;
}
