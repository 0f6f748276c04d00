namespace TuskGen.Runtime.Tests;

public sealed class LiveOperatorsTests
{
    private static readonly TuskList<LiveArgument> s_none = [];

    [Fact]
    public async Task Each_operator_computes_the_values_of_its_name()
    {
        LiveOperators operators = LiveOperators.Of(new Constant("query", new TuskInteger(1)), new Constant("http", new TuskInteger(2)));
        Assert.Equal(new TuskInteger(1), await operators.EvaluateAsync(new LiveDescriptor("a", "query", s_none), default));
        Assert.Equal(new TuskInteger(2), await operators.EvaluateAsync(new LiveDescriptor("a", "http", s_none), default));
    }

    [Theory]
    [InlineData("query", "add the package TuskGen.Data, and in a host call builder.Services.AddTuskQuery(), else load with a TuskContext whose Live is LiveOperators.Of(…) with a QueryOperator")]
    [InlineData("http", "add the package TuskGen.Http, and in a host call builder.Services.AddTuskHttp(), else load with a TuskContext whose Live is LiveOperators.Of(…) with a HttpOperator")]
    [InlineData("graphql", "add the package TuskGen.Http, and in a host call builder.Services.AddTuskHttp(), else load with a TuskContext whose Live is LiveOperators.Of(…) with a GraphQLOperator")]
    [InlineData("cache", "add the package TuskGen.Caching, and in a host call builder.Services.AddTuskCache(), else load with a TuskContext whose Live is LiveOperators.Of(…) with a CacheOperator")]
    [InlineData("learn", "add the package TuskGen.Tuning, and in a host call builder.Services.AddTuskTuning(), else load with a TuskContext whose Live is LiveOperators.Of(…) with a LearnOperator")]
    [InlineData("optimize", "add the package TuskGen.Tuning, and in a host call builder.Services.AddTuskTuning(), else load with a TuskContext whose Live is LiveOperators.Of(…) with a OptimizeOperator")]
    [InlineData("metrics", "load the configuration with a TuskContext whose Live is LiveOperators.Of(…, new MetricsOperator())")]
    [InlineData("mine", "load the configuration with a TuskContext whose Live property implements it")]
    public async Task What_nobody_computes_says_which_package_does(string name, string mend)
    {
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(
            async () => await LiveOperators.Of().EvaluateAsync(new LiveDescriptor("a:b", name, s_none), default));
        Assert.Equal($"a:b is live, @{name}(), and nothing computes @{name} here: {mend}.", failure.Message);
    }

    [Fact]
    public void Two_operators_of_one_name_are_told_when_they_are_put_together() => Assert.StartsWith(
        "Two live operators compute @query: Constant and Constant. Leave one out.",
        Assert.Throws<ArgumentException>(() => LiveOperators.Of(new Constant("query", TuskNull.Instance), new Constant("query", TuskNull.Instance))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(LiveForm.List, "5", "gave 5: expected a list")]
    [InlineData(LiveForm.Tables, "5", "gave 5: expected a list")]
    [InlineData(LiveForm.Table, "5", "gave 5: expected a table")]
    [InlineData(LiveForm.Scalar, "50", "gave 50: expected a value from 1 to 10")]
    public async Task An_answer_is_held_to_what_the_key_is_declared_to_hold(LiveForm form, string answer, string expected)
    {
        TuskInteger value = new(int.Parse(answer, System.Globalization.CultureInfo.InvariantCulture));
        LiveTarget target = new(form, TuskKind.Any, form == LiveForm.Scalar ? [new RangeConstraint(new TuskInteger(1), new TuskInteger(10))] : []);
        LiveValue<TuskValue> live = new(new LiveDescriptor("a", "query", s_none) { Target = target }, LiveOperators.Of(new Constant("query", value)));
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(async () => await live.GetAsync());
        Assert.Equal($"a is live, @query(), and {expected}.", failure.Message);
    }

    [Fact]
    public async Task Null_is_no_breach_of_a_constraint()
    {
        LiveTarget target = new(LiveForm.Scalar, TuskKind.Int, [new RangeConstraint(new TuskInteger(1), null)], "it is positive");
        LiveValue<TuskValue> live = new(new LiveDescriptor("a", "query", s_none) { Target = target }, LiveOperators.Of(new Constant("query", TuskNull.Instance)));
        Assert.Equal(TuskNull.Instance, await live.GetAsync());
        LiveValue<int> other = new(new LiveDescriptor("a", "query", s_none) { Target = target }, LiveOperators.Of(new Constant("query", new TuskInteger(0))));
        Assert.Equal("a is live, @query(), and gave 0: it is positive.", (await Assert.ThrowsAsync<TuskConfigurationException>(async () => await other.GetAsync())).Message);
    }

    [Fact]
    public void What_is_computed_makes_two_values_equal_and_not_who_computes_it()
    {
        LiveDescriptor Descriptor(int high) => new("a", "query", s_none) { Target = new LiveTarget(LiveForm.Scalar, TuskKind.Int, [new RangeConstraint(null, new TuskInteger(high))]) };
        Assert.Equal(new LiveValue<int>(Descriptor(1), null), new LiveValue<int>(Descriptor(1), LiveOperators.Of()));
        Assert.NotEqual(new LiveValue<int>(Descriptor(1), null), new LiveValue<int>(Descriptor(2), null));
    }

    private sealed class Constant(string name, TuskValue value) : ILiveOperator
    {
        public string Name => name;

        public ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken) => new(value);
    }
}
