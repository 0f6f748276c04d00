namespace TuskGen.Runtime.Tests.Declared;

public class ValidatorTests
{
    [Fact]
    public void A_value_from_outside_has_to_meet_the_rules_of_its_type() =>
        Assert.Equal("variable APP__MAIN__PORT: main:port is 70000: expected a value from 1 to 65535.", Assert.Single(Loads.Failures(("APP__MAIN__PORT", "70000"))));

    [Fact]
    public void A_load_fails_where_a_rule_is_broken()
    {
        TuskConfigurationException refused = Assert.Throws<TuskConfigurationException>(static () => Loads.With(("APP__MAIN__PORT", "0"), ("APP__SERVERS__WEB_1__PORT", "-1")));
        Assert.Equal(["servers:web-1:port", "main:port"], refused.Failures.Select(static failure => failure.Path));
        Assert.Equal("variable APP__SERVERS__WEB_1__PORT", refused.Failures[0].Source);
    }

    [Fact]
    public void The_types_own_message_replaces_what_was_expected() =>
        Assert.Equal("variable APP__MAIN__HOST: main:host is \"a b\": name a machine.", Assert.Single(Loads.Failures(("APP__MAIN__HOST", "a b"))));

    [Fact]
    public void The_first_broken_rule_of_a_value_is_the_one_that_is_told() => Assert.Single(Loads.Failures(("APP__MAIN__HOST", " ")));

    [Fact]
    public void A_value_that_could_not_be_read_fails_once()
    {
        Assert.Equal("variable APP__SERVERS__NEW__PORT: servers:new:port is \"x\"; expected an int.", Assert.Single(Loads.Failures(("APP__SERVERS__NEW__PORT", "x"))));
        Assert.DoesNotContain(Loads.Failures(("APP__PEERS__0", "x"), ("APP__PEERS__1", "x")), static failure => failure.Contains("twice", StringComparison.Ordinal));
    }

    [Fact]
    public void A_secret_is_checked_and_not_shown()
    {
        Assert.Equal("variable APP__KEY: key is ***: expected at least 8 characters.", Assert.Single(Loads.Failures(("APP__KEY", "s3cr3t"))));
        Assert.Empty(Loads.Failures(("APP__KEY", "s3cr3t-s3cr3t")));

        TuskFailures failures = default;
        failures.Check("a", "b", (TuskList<Secret<string>>)[new("one"), new("two")], new TuskRule(new UniqueConstraint()));
        Assert.Equal(0, failures.Count);
        failures.Check("a", "b", (TuskList<Secret<string>>)[new("one"), new("one")], new TuskRule(new UniqueConstraint()));
        Assert.Equal("a:b is [\"***\", \"***\"]: expected no element twice.", Assert.Single(failures.ToList()).Message);
    }

    [Fact]
    public void Moments_are_told_apart_by_their_text_as_the_compiler_does()
    {
        DateTimeOffset moment = new(2024, 1, 31, 12, 0, 0, TimeSpan.Zero);
        TuskFailures failures = default;
        failures.Check("", "at", (TuskList<DateTimeOffset>)[moment, moment.ToOffset(TimeSpan.FromHours(1))], new TuskRule(new UniqueConstraint()));
        Assert.Equal(0, failures.Count);
        failures.Check("", "at", (TuskList<DateTimeOffset>)[moment, moment], new TuskRule(new UniqueConstraint()));
        Assert.Equal("TSK2036", Assert.Single(failures.ToList()).Id);
    }

    [Fact]
    public void A_path_that_code_makes_is_one()
    {
        TuskRule rule = new(new KindConstraint(TuskKind.Path));
        TuskFailures failures = default;
        failures.Check("", "home", "/srv", rule);
        failures.Check("", "home", "a\0b", rule);
        TuskFailure failure = Assert.Single(failures.ToList());
        Assert.Equal(("TSK2035", "home is \"a\\0b\": expected a path, without a NUL character."), (failure.Id, failure.Message));
    }

    [Fact]
    public void Maps_and_lists_are_checked_as_wholes()
    {
        Assert.Equal(
            "variable APP__LIMITS__B: limits is {z-max: 1, a: 2, b: 3, c: 4, d: 5}: expected at most 4 entries.",
            Assert.Single(Loads.Failures(("APP__LIMITS__B", "3"), ("APP__LIMITS__C", "4"), ("APP__LIMITS__D", "5"))));
        Assert.Equal(
            "variable APP__PEERS__0: peers is [\"http://a/\", \"http://a/\"]: expected no element twice.",
            Assert.Single(Loads.Failures(("APP__PEERS__0", "http://a/"), ("APP__PEERS__1", "http://a/"))));
    }

    [Fact]
    public void A_long_value_is_cut()
    {
        TuskFailures failures = default;
        failures.Check("", "text", new string('x', 1000), new TuskRule(new LengthConstraint(null, 3, LengthUnit.Characters)));
        Assert.InRange(Assert.Single(failures.ToList()).Message.Length, 200, 260);
    }

    [Fact]
    public void Null_meets_every_rule_and_so_does_what_is_computed_later()
    {
        TuskRule rule = new(new RangeConstraint(new TuskInteger(1), null), new LengthConstraint(1, 2, LengthUnit.Characters));
        TuskFailures failures = default;
        failures.Check<int?>("", "a", null, rule);
        failures.Check<string?>("", "b", null, rule);
        failures.Check("", "c", new LiveValue<string>(new LiveDescriptor("c", "query", []), null), rule);
        Assert.Equal(0, failures.Count);
        failures.Check("", "d", new LiveValue<string>("abc"), rule);
        failures.Check("", "e", (int?)0, rule);
        Assert.Equal(["d is \"abc\": expected 1 to 2 characters.", "e is 0: expected at least 1."], failures.ToList().Select(static failure => failure.Message));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(65535, 0)]
    [InlineData(65536, 1)]
    public void A_configuration_made_in_code_is_checked(int port, int expected)
    {
        App app = Loads.With();
        TuskList<TuskFailure> failures = Loads.Document.Check(app with { Main = app.Main with { Fallback = new Server { Port = port } } });
        Assert.Equal(expected, failures.Count);
        Assert.All(failures, static failure => Assert.Equal(("main:fallback:port", ""), (failure.Path, failure.Source)));
    }

    [Fact]
    public void Every_kind_of_number_is_checked()
    {
        TuskRule rule = new(new RangeConstraint(null, new TuskInteger(5)));
        TuskFailures failures = default;
        failures.Check("", "int", 6, rule);
        failures.Check("", "long", 6L, rule);
        failures.Check("", "float", 5.5, rule);
        failures.Check("", "decimal", 5.01m, rule);
        failures.Check("", "duration", TimeSpan.FromMinutes(1), new TuskRule(new RangeConstraint(null, new TuskDuration(TimeSpan.FromSeconds(5)))));
        failures.Check("", "int", 5, rule);
        Assert.Equal(
            ["int is 6", "long is 6", "float is 5.5", "decimal is 5.01", "duration is 1m"],
            failures.ToList().Select(static failure => failure.Message[..failure.Message.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void An_explanation_tells_of_a_broken_rule() => Assert.Contains(
        "main:port is 70000: expected", Loads.Document.Explain("main:port", "production", Loads.Variables(("APP__MAIN__PORT", "70000"))).Failure, StringComparison.Ordinal);

    [Fact]
    public void Compiled_values_are_checked_only_where_the_document_says_so()
    {
        Assert.Empty(new Ruled(checksAtLoad: false).Validate("production", new TuskContext()));
        Assert.Equal("ruled.tsk(3,5): port is 8080: expected at most 80.", Assert.Single(new Ruled(checksAtLoad: true).Validate("production", new TuskContext())).ToString());
        Assert.Throws<TuskConfigurationException>(static () => new Ruled(checksAtLoad: true).Load("production", new TuskContext()));
        Assert.Equal("environment production", Assert.Single(new Ruled(checksAtLoad: true) { IsRefusing = true }.Validate("production", new TuskContext())).Message);
    }

    [Fact]
    public void A_rule_that_trips_over_a_value_that_could_not_be_read_hides_no_failure() => Assert.Equal(
        "variable RULED__NUMBERS: numbers is a list of an int: set its elements one by one, RULED__NUMBERS__0, RULED__NUMBERS__1 and so on.",
        Assert.Single(new Ruled(checksAtLoad: false) { IsTripping = true }.Validate("production", Loads.Variables(("RULED__NUMBERS", "1")))).ToString());

    private sealed class Ruled(bool checksAtLoad) : TuskDocument<Bare>
    {
        public bool IsRefusing { get; init; }

        public bool IsTripping { get; init; }

        protected override bool ChecksAtLoad => checksAtLoad;

        protected override TuskOutline Outline() => new("ruled", null, [""], ["port", "numbers"]);

        protected override string Map() => "0 ruled.tsk\n 3,5 port\n";

        protected override Bare Build(int environment, ref TuskReader reader) => Bare.ByHand() with { Port = reader.Int32("port", 8080), Numbers = reader.List<int>("numbers", []) };

        protected override void Visit(Bare value, TuskVisitor visitor) => visitor.Value("port", value.Port);

        protected override void Validate(Bare value, string environment, ref TuskFailures failures)
        {
            if (IsTripping)
                throw new InvalidOperationException();
            if (IsRefusing)
                failures.Add("", "environment " + environment);
            else
                failures.Check("", "port", value.Port, new TuskRule(new RangeConstraint(null, new TuskInteger(80))));
        }
    }
}
