namespace TuskGen.Runtime.Tests.Declared;

public class KindTests
{
    private static (string Kind, string[] Failures) Read(string? compiled, params (string Path, string? Text)[] values)
    {
        TuskOverrides? overrides = values.Length == 0 ? null : new TuskOverrides();
        foreach ((string path, string? text) in values)
            overrides!.Set(path, new TuskOverride("argument --" + path, text, "--" + path, OverrideKind.Argument));

        TuskReader reader = new(new TuskContext(), overrides);
        string kind = reader.Kind("store", compiled, "disk", "cloud");
        return (kind, [.. reader.Failures.ToList().Select(static failure => failure.ToString())]);
    }

    [Fact]
    public void A_kind_is_the_documents_unless_something_outside_names_another()
    {
        Assert.Equal("disk", Loads.With().Store);
        Assert.Equal("cloud", Loads.With(("APP__STORE__KIND", "cloud")).Store);
        Assert.Equal("cloud", Loads.With(("APP__STORE__KIND", "Cloud")).Store);
    }

    [Fact]
    public void A_kind_that_there_is_not_is_a_failure_with_the_nearest_and_leaves_the_documents()
    {
        Assert.Equal("variable APP__STORE__KIND: store:kind is \"clod\"; expected one of disk, cloud; did you mean cloud?", Assert.Single(Loads.Failures(("APP__STORE__KIND", "clod"))));
        Assert.Equal("cloud", Read("cloud", ("store:kind", "tape")).Kind);
        Assert.Equal("disk", Read(null, ("store:kind", "tape")).Kind);
    }

    [Fact]
    public void A_kind_that_nobody_names_is_missing()
    {
        (string kind, string[] failures) = Read(null, ("store:path", "x"));
        Assert.Equal("disk", kind);
        Assert.Equal("argument --store:path: store:kind is missing; expected one of disk, cloud.", Assert.Single(failures));
        Assert.Equal("store:kind is missing; expected one of disk, cloud.", Assert.Single(Read(null).Failures));
    }

    [Fact]
    public void A_kind_without_text_or_with_something_under_it_is_a_failure()
    {
        Assert.Equal("argument --store:kind: store:kind has no value; expected one of disk, cloud, as in --store:kind=…", Assert.Single(Read("disk", ("store:kind", null)).Failures));
        Assert.Equal("argument --store:kind:x: store:kind is one of disk, cloud, so nothing can be set under it.", Assert.Single(Read("disk", ("store:kind:x", "1")).Failures));
    }
}
