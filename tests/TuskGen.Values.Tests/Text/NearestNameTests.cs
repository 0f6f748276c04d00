using CsCheck;

namespace TuskGen.Tests;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("hots", "host,port", "host")]
    [InlineData("prot", "host,port", "port")]
    [InlineData("timout", "timeout,time", "timeout")]
    [InlineData("ab", "ba,cb,ax", "ax")]
    [InlineData("ab", "xb,cb", "cb")]
    [InlineData("abc", "xyz,a", null)]
    [InlineData("a", "b,ab,1", null)]
    [InlineData("ab", "a,b", null)]
    [InlineData("a", "b,A", "A")]
    [InlineData("PORT", "post,port", "port")]
    [InlineData("maxSize", "MAXSIZE", "MAXSIZE")]
    [InlineData("server", "Server", "Server")]
    [InlineData("", "a", null)]
    public void The_nearest_name_is_proposed(string name, string candidates, string? expected) =>
        Assert.Equal(expected, NearestName.Find(name, candidates.Split(',')));

    [Fact]
    public void Several_names_come_nearest_first_and_once() =>
        Assert.Equal(["timeout", "timeouts"], NearestName.FindAll("timeoutt", ["timeouts", "host", "timeout", "timeout", "time", "timed_out"], 2));

    [Fact]
    public void Distance_is_a_metric_of_edits() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 0, 8], Gen.String[Gen.Char["abc"], 0, 8]).ForAll(static (left, right) =>
        NearestName.Distance(left, right) == NearestName.Distance(right, left)
        && NearestName.Distance(left, right) == 0 == (left == right)
        && NearestName.Distance(left, left + "x") == 1
        && NearestName.Distance(left, right) <= Math.Max(left.Length, right.Length)
        && NearestName.Distance(left, right) >= Math.Abs(left.Length - right.Length));

    [Fact]
    public void A_name_is_near_exactly_where_its_distance_says_so() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 2, 12], Gen.String[Gen.Char["abc"], 2, 12]).ForAll(static (name, candidate) =>
        NearestName.Find(name, [candidate]) == candidate == (NearestName.Distance(name, candidate) <= Math.Max(1, name.Length / 3)));

    [Fact]
    public void A_swap_is_one_edit()
    {
        Assert.Equal(1, NearestName.Distance("host", "hots"));
        // Optimal string alignment edits no part twice: unrestricted Damerau-Levenshtein would say 2.
        Assert.Equal(3, NearestName.Distance("ca", "abc"));
    }

    [Fact]
    public void Endless_names_cost_nothing() => Assert.Null(NearestName.Find(new string('a', 1_000_000), [new string('a', 999_999)]));

    [Theory]
    [InlineData("ture", "true", true)]
    [InlineData("fals", "false", true)]
    [InlineData("porrt", "port", true)]
    [InlineData("node", "mode", false)]
    [InlineData("port", "port", false)]
    [InlineData("prto", "ptor", false)]
    public void A_slip_is_a_swap_or_one_letter_more_or_less(string name, string other, bool isSlip) => Assert.Equal(isSlip, NearestName.IsSlip(name, other));
}
