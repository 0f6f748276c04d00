using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Documents;

/// <summary>Names that differ in case only: no file is dropped without a word, on no file system.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("app.Production.tsk", "app.production.tsk", "app.tsk")]
    [InlineData("App.tsk", "app.tsk")]
    [InlineData("App.production.tsk", "app.tsk")]
    [InlineData("app.Schema.tsk", "app.schema.tsk", "app.tsk")]
    [InlineData("App.schema.tsk", "app.tsk")]
    [InlineData("app.Tests.tsk", "app.tests.tsk", "app.tsk")]
    [InlineData("Peanut.tsk", "peanut.tsk", "app.tsk")]
    [InlineData("x/peanut.Production.tsk", "x/peanut.production.tsk", "x/peanut.tsk", "x/app.tsk")]
    [InlineData("X/app.tsk", "x/app.tsk")]
    public void Two_files_that_differ_in_case_only_are_one_error_that_names_both(string later, string other, params string[] more)
    {
        // Distinct keys: whatever is merged, no other error comes of it.
        string[] paths = [later, other, .. more];
        foreach (string[] order in (string[][])[paths, [.. paths.Reverse()]])
        {
            var project = new TestProject([.. order.Select(static path => (path, "k" + path.Length + (path.Any(char.IsUpper) ? "u" : "l") + ": 1"))]);
            TuskDiagnostic error = Assert.Single(project.Diagnostics);
            Assert.Equal(("TSK1024", Severity.Error, later), (error.Id, error.Severity, error.Location.Text.Path));
            Assert.Contains("`" + later + "`", error.Message, StringComparison.Ordinal);
            Assert.Contains("`" + other + "`", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("App.tsk", "App.Production.tsk", "App.Schema.tsk")]
    [InlineData("Peanut.tsk", "app.tsk", "peanut.production.tsk")]
    public void A_name_may_be_spelled_as_one_likes_if_it_is_alone(params string[] paths) =>
        Assert.Empty(new TestProject([.. paths.Select(static path => (path, path.Contains("chema", StringComparison.Ordinal) ? "# none yet" : "a: 1"))]).Diagnostics);

    [Fact]
    public void A_schema_and_defaults_count_however_they_are_spelled()
    {
        Assert.Equal("App.Schema.tsk", DocumentFilesOf("App.tsk", "App.Schema.tsk").Schema!.Path);
        Assert.Equal("Peanut.tsk", Assert.Single(DocumentFilesOf("app.tsk", "Peanut.tsk").Peanuts).Path);
    }

    [Fact]
    public void A_group_differs_when_a_file_that_is_spelled_like_one_of_it_comes()
    {
        var alone = new TestProject(("app.tsk", "a: 1"), ("app.schema.tsk", "# none yet"));
        FileIndex both = FileIndex.Create([.. alone.Files, .. new TestProject(("App.schema.tsk", "# none")).Files]);
        Assert.Equal(DocumentGroup.Create(alone.Files[0], alone.Index), DocumentGroup.Create(alone.Files[0], both));
        both = FileIndex.Create([.. alone.Files, .. new TestProject(("app.tsK", "# none")).Files]);
        Assert.NotEqual(DocumentGroup.Create(alone.Files[0], alone.Index), DocumentGroup.Create(alone.Files[0], both));
    }

    private static DocumentFiles DocumentFilesOf(params string[] paths)
    {
        var project = new TestProject([.. paths.Select(static path => (path, "# nothing"))]);
        return DocumentGroup.Create(project.Files[0], project.Index).Document;
    }
}
