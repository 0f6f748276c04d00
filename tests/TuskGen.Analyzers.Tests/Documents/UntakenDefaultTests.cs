using TuskGen.Analyzers.Tests.Harness;

namespace TuskGen.Analyzers.Tests.Documents;

/// <summary>Keys of <c>peanut.tsk</c> that no document below takes.</summary>
public sealed class UntakenDefaultTests
{
    private const string Schema = "#config App { port: int = 1, hosts: map<string, Host>? }\n#type Host { name: string = \"a\" }\n";

    [Fact]
    public void A_key_that_no_document_declares_is_told_with_the_key_that_was_meant() => Assert.Equal(
        ["peanut.tsk(2,1): warning TSK1033: `prot` is declared by no document that inherits it (`app.tsk`), so that nothing takes it: did you mean `port`?"],
        Messages(("app.schema.tsk", Schema), ("app.tsk", ""), ("peanut.tsk", "port: 2\nprot: 3")));

    [Fact]
    public void A_document_without_a_schema_takes_every_key() =>
        Assert.Empty(Messages(("app.schema.tsk", Schema), ("app.tsk", ""), ("other.tsk", "a: 1"), ("peanut.tsk", "prot: 3")));

    [Fact]
    public void One_document_that_declares_it_is_enough() => Assert.Empty(Messages(
        ("app.schema.tsk", Schema), ("app.tsk", ""), ("deep/other.schema.tsk", "#config App { prot: int }"), ("deep/other.tsk", ""), ("peanut.tsk", "prot: 3")));

    [Fact]
    public void A_document_beside_the_folder_does_not_count() => Assert.Equal(
        ["deep/peanut.tsk(1,1): warning TSK1033: `speed` is declared by no document that inherits it (`deep/app.tsk`), so that nothing takes it: declare it in a schema, or remove it."],
        Messages(("deep/app.schema.tsk", Schema), ("deep/app.tsk", ""), ("other.tsk", "a: 1"), ("deep/peanut.tsk", "speed: 3")));

    [Fact]
    public void A_key_of_an_inherited_overlay_and_a_key_within_a_table_are_told_once_each() => Assert.Equal(
        [
            "peanut.production.tsk(1,1): warning TSK1033: `zone` is declared by no document that inherits it (`app.tsk`), so that nothing takes it: declare it in a schema, or remove it.",
            "peanut.tsk(1,13): warning TSK1033: `hosts.a.nmae` is declared by no document that inherits it (`app.tsk`), so that nothing takes it: did you mean `name`?",
        ],
        Messages(("app.schema.tsk", Schema), ("app.tsk", ""), ("app.staging.tsk", "port: 4"), ("peanut.tsk", "hosts: {a: {nmae: \"x\"}}"), ("peanut.production.tsk", "zone: 3")));

    [Fact]
    public void A_key_that_a_nearer_folder_sets_too_is_told_at_both() => Assert.Equal(
        ["a/peanut.tsk(1,1)", "peanut.tsk(1,1)"],
        Messages(("a/app.schema.tsk", Schema), ("a/app.tsk", ""), ("a/peanut.tsk", "zone: 1"), ("peanut.tsk", "zone: 2")).Select(static message => message[..message.IndexOf(':')]));

    [Fact]
    public void A_document_with_an_error_may_take_any_key() => Assert.Equal(
        ["TSK1044"],
        Messages(("app.schema.tsk", Schema), ("app.tsk", "nothing_like_it: 1"), ("peanut.tsk", "prot: 3")).Select(static message => message.Split(' ')[2].TrimEnd(':')));

    private static IEnumerable<string> Messages(params (string Path, string Text)[] files) =>
        files.Skip(1).Aggregate(Project.Of(files[0].Path, files[0].Text), static (project, file) => project.With(file.Path, file.Text)).Report();
}
