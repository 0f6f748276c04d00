namespace TuskGen.Runtime.Tests.Declared;

public class EnumTests
{
    private enum Letter
    {
        None,
        Small,
        Capital,
    }

    private enum Undeclared
    {
        One,
    }

    [Fact]
    public void A_member_is_called_what_the_document_calls_it()
    {
        App app = Loads.With(("APP__LOG", "highly-visible"));
        Assert.Equal(Verbosity.HighlyVisible, app.Log);
        TuskChange change = Assert.Single(Loads.Document.Changes(Loads.With(), app));
        Assert.Equal(("log", new TuskString("info"), new TuskString("highly-visible")), (change.Path, change.Before, change.After));
    }

    [Fact]
    public void The_exact_spelling_wins_and_another_one_has_to_be_unique()
    {
        TuskEnum.Declare<Letter>(("none", Letter.None), ("a", Letter.Small), ("A", Letter.Capital));
        Assert.Equal((Letter.Small, Letter.Capital, Letter.None), (Loads.Computed<Letter>("a").Value, Loads.Computed<Letter>("A").Value, Loads.Computed<Letter>("NONE").Value));

        TuskEnum.Declare<Letter>(("aB", Letter.Small), ("Ab", Letter.Capital));
        Assert.Equal("key is \"AB\"; expected one of aB, Ab; did you mean Ab?", Assert.Single(Loads.Computed<Letter>("AB").Failures));
    }

    [Fact]
    public void Declarations_can_be_repeated_by_many_threads() => Parallel.For(0, 100, static _ =>
    {
        TuskEnum.Declare<DayOfWeek>(("mon", DayOfWeek.Monday), ("tue", DayOfWeek.Tuesday));
        Assert.Equal(DayOfWeek.Tuesday, Loads.Computed<DayOfWeek>("tue").Value);
    });

    [Fact]
    public void An_enum_that_nobody_declared_has_no_text() => Assert.Single(Loads.Computed<Undeclared>("One").Failures);

    [Fact]
    public void A_member_that_can_be_absent_is_read_like_any_other()
    {
        Assert.Equal(Verbosity.Trace, Loads.With(("APP__QUIET", "trace")).Quiet);
        Assert.Equal("trace", Loads.Document.Explain("quiet", "production", Loads.Variables(("APP__QUIET", "trace"))).Value!.ToText());
    }
}
