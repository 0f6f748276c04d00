namespace TuskGen.Runtime.Tests.Declared;

/// <summary>What the failure of an assertion names: the source from outside that made it fail, else the table.</summary>
public sealed class AssertionPlaceTests
{
    private const string Says = "order: `high >= low` is false where ";

    [Fact]
    public void An_assertion_of_the_root_names_the_argument_that_broke_it() =>
        Assert.Equal(["argument --low: " + Says + "high = 5, low = 9."], Failures(new TuskContext { Arguments = ["--low=9"] }));

    [Fact]
    public void An_assertion_of_the_root_names_the_variable_that_broke_it_and_not_another() =>
        Assert.Equal(["variable APP__LOW: " + Says + "high = 5, low = 9."], Failures(Loads.Variables(("APP__A", "7"), ("APP__LOW", "9"))));

    [Fact]
    public void An_assertion_of_a_table_names_the_key_that_broke_it_and_not_another_of_the_table() =>
        Assert.Equal(["variable APP__INNER__LOW: " + Says + "high = 5, low = 9."], Failures(Loads.Variables(("APP__INNER__A", "7"), ("APP__INNER__LOW", "9"))));

    [Fact]
    public void An_assertion_of_the_root_that_nothing_from_outside_broke_names_the_first_line() =>
        Assert.Equal(["app.tsk(1,1): " + Says + "high = 5, low = 6."], Failures(Loads.Variables(("APP__A", "6"))));

    [Fact]
    public void An_assertion_over_a_key_that_could_not_be_read_is_not_judged() =>
        Assert.Equal(["argument --high: high is \"x\"; expected an int."], Failures(new TuskContext { Arguments = ["--high=x"] }));

    [Fact]
    public void A_host_s_setting_is_named_too() =>
        Assert.Equal(["cli, key low: " + Says + "high = 5, low = 9."], Failures(new TuskContext { Settings = [new TuskSetting("low", "9", "cli", TuskSettingKind.Argument)] }));

    private static string[] Failures(TuskContext context) => [.. new RangeDocument().Validate("production", context).Select(static failure => failure.ToString())];

    private sealed record Range(int Low, int High, int A, Range? Inner);

    /// <summary>As generated for <c>#config App { low: int = 1, high: int = 5, a: int = 0, inner: Range, @assert(high >= low, "order") }</c>, but that a load may give a low that is too high.</summary>
    private sealed class RangeDocument : TuskDocument<Range>
    {
        protected override TuskOutline Outline() => new("app", null, [""], ["low", "high", "a", "inner"]);

        protected override Range Build(int environment, ref TuskReader reader)
        {
            int a = reader.Int32("a", 0);
            Range inner = new(reader.Int32("inner:low", 1), reader.Int32("inner:high", 5), reader.Int32("inner:a", 0), null);
            return new Range(reader.Int32("low", a == 6 ? 6 : 1), reader.Int32("high", 5), a, inner);
        }

        protected override void Visit(Range value, TuskVisitor visitor) => visitor.Value("low", value.Low);

        protected override void Validate(Range value, string environment, ref TuskFailures failures)
        {
            Validate(value, ref failures, "");
            Validate(value.Inner!, ref failures, "inner");
        }

        private static void Validate(Range value, ref TuskFailures failures, string at) => failures.Assert(
            at,
            "high >= low",
            load => TuskBool.Of(value.High >= value.Low),
            static load => new TuskString("order"),
            ("high", load => new TuskInteger(value.High)),
            ("low", load => new TuskInteger(value.Low)));
    }
}
